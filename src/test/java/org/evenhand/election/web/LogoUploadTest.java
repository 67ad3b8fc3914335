package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Offices;
import org.evenhand.election.office.Pictures;
import org.evenhand.site.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EvenhandTest
class LogoUploadTest {

    private static final String LOGO = "/desk/office/logo";

    @Autowired
    Offices offices;

    @LocalServerPort
    int port;

    @AfterEach
    void withoutLogo() {
        var now = offices.current();
        if (now.logo() != null) {
            offices.changeLogo(null, now.number(), "End of the test", "chief-executive");
        }
    }

    @Test
    void aLogoStandsInTheHeaderOfThePublicPagesWithTheNameOfTheOffice() throws Exception {
        var chief = new Desk(port, "chief-executive");
        var answer = chief.upload(LOGO, "logo.png", Pictures.of("png", 300, 100), "New crest");
        assertThat(answer.statusCode()).isEqualTo(302);
        var version = offices.current();
        assertThat(version.changedBy()).isEqualTo("chief-executive");
        assertThat(version.reason()).isEqualTo("New crest");

        var logo = new Visitor(port).read("/register?lang=cy").select("header img");
        assertThat(logo.attr("alt")).isEqualTo("Office of the Police and Crime Commissioner for Exampleshire");
        var picture = picture(logo.attr("src"));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "immutable");

        chief.accepted(LOGO, Map.of("remove", "true", "reason", "Out of date"));
        assertThat(new Visitor(port).read("/").select("header img").attr("src")).isEqualTo("/site/evenhand.svg");
        assertThat(picture(logo.attr("src")).statusCode()).isEqualTo(404);
        assertThat(chief.read("/desk/office")
                        .select("section[aria-labelledby=versions]")
                        .text())
                .contains("Logo: new", "Logo: removed");
    }

    @Test
    void aScriptInTheClothesOfAPictureIsRefused() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8))
                .contains("no PNG or JPEG picture");
    }

    @Test
    void aPictureOfAbsurdSizeIsRefused() throws IOException {
        refused(Pictures.of("png", 1, 100_000)).contains("1 × 100000 pixels");
    }

    @Test
    void aFileThatIsMoreThanAPictureIsServedAsPictureOnly() throws Exception {
        var payload = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        new Desk(port, "chief-executive")
                .upload(LOGO, "logo.html", Pictures.joined(Pictures.of("jpg", 200, 100), payload), "Why");
        var picture = picture("/office/logo-" + offices.current().logo() + ".png");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
    }

    @Test
    void twentyMegabytesAreTurnedAwayUnreadAndThePersonIsToldWhy() {
        var before = offices.current().number();
        var chief = new Desk(port, "chief-executive");
        var answer = chief.upload(LOGO, "logo.png", new byte[20_000_000], "Why");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(chief.read(Desk.location(answer))
                        .select(".govuk-error-summary a[href=#logo]")
                        .text())
                .contains("must be smaller than 1 MB");
        assertThat(offices.current().number()).isEqualTo(before);
    }

    @Test
    void noFileNoReasonAndNothingToRemoveAreNamed() {
        var chief = new Desk(port, "chief-executive");
        assertThat(Jsoup.parse(chief.upload(LOGO, "", new byte[0], "").body())
                        .select(".govuk-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#logo", "#reason");
        assertThat(chief.refused(LOGO, Map.of("remove", "true", "reason", "Why"))
                        .select("#logo-error")
                        .text())
                .contains("no logo to remove");
    }

    private AbstractStringAssert<?> refused(byte[] file) {
        var before = offices.current().number();
        var answer = new Desk(port, "chief-executive").upload(LOGO, "logo.png", file, "Why");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(offices.current().number()).isEqualTo(before);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#logo");
        return assertThat(page.select("#logo-error").text());
    }

    private HttpResponse<byte[]> picture(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
