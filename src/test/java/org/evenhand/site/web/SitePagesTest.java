package org.evenhand.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.evenhand.protocol.Rule;
import org.evenhand.site.PublicPages.TestOffice;
import org.evenhand.site.PublicPagesTest;
import org.evenhand.site.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@PublicPagesTest
class SitePagesTest {

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void theHomePageNamesTheOfficeAndWhomToAsk() {
        var page = visitor.read("/");
        assertThat(page.title()).isEqualTo("Home – Office of the Police and Crime Commissioner for Westmere & Fell");
        assertThat(page.select("header").text()).contains("Office of the Police and Crime Commissioner");
        assertThat(page.select("a[href=mailto:spoc@opcc.example]")).hasSize(2);
        assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("Home");
    }

    @Test
    @Rule("P03.1")
    void homeAndTimetableNameTheReturningOfficerInBothLanguages() {
        for (var path : List.of("/", "/timetable", "/?lang=cy", "/timetable?lang=cy")) {
            var page = visitor.read(path);
            assertThat(page.select("ul[aria-labelledby=returning-officer]").text())
                    .as(path)
                    .contains("Westmere Borough Council", "paro@council.example", "01632 960 001");
            assertThat(page.select("main a[href^='https://council']").eachAttr("href"))
                    .as(path)
                    .containsExactly("https://council.example/election", "https://council.example/nominated");
        }
    }

    @Test
    void noPageAsksForAnythingTheContentPolicyForbids() {
        for (var path : List.of("/", "/register", "/login", "/nowhere")) {
            var response = visitor.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'");
            assertThat(visitor.read(path).select("script, style, [style], iframe, [onclick]"))
                    .isEmpty();
        }
    }

    @Test
    void publicPagesSetNoCookie() {
        for (var path : List.of("/", "/register", "/register?lang=cy", "/nowhere")) {
            assertThat(visitor.get(path).headers().map()).as(path).doesNotContainKey("Set-Cookie");
        }
    }

    @Test
    void whatThePagesLookLikeIsServed() {
        for (var file : visitor.read("/?lang=cy").select("link[href], img[src]")) {
            var address = file.hasAttr("href") ? file.attr("href") : file.attr("src");
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200);
            assertThat(address).doesNotContain("lang=");
        }
    }

    @Test
    void anUnknownPageIsAFriendlyPageInTheLanguageOfTheReader() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.read("/nowhere").expectFirst("h1").text()).isEqualTo("Page not found");
        assertThat(visitor.read("/nowhere?lang=cy").expectFirst("h1").text()).isEqualTo("Heb ddod o hyd i’r dudalen");
    }

    @Test
    void aFaultIsAPageThatTellsNothingOfTheInside() {
        var response = visitor.get("/broken");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("something has gone wrong").doesNotContain("secret", "Exception");
    }

    @Test
    void aWrongPasswordIsExplainedAndTheFieldsMarked() {
        var form = visitor.read("/login");
        var refused = visitor.post("/login", "username=spoc&password=wrong&_csrf=" + csrf(form));
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        var page = visitor.read("/login?error");
        assertThat(page.select("[role=alert] a[href=#username]").text())
                .isEqualTo("The user name or the password is not right");
        assertThat(page.select(".govuk-input--error")).hasSize(2);
        assertThat(visitor.read("/login?signedOut").select("[role=status]").text())
                .isEqualTo("You have signed out.");
    }

    @Test
    void theDeskKnowsWhoIsSignedInAndLetsThemOut() {
        visitor.post("/login", "username=spoc&password=secret&_csrf=" + csrf(visitor.read("/login")));
        var desk = visitor.read("/desk/mail");
        assertThat(desk.select("header").text()).contains("Signed in as spoc");
        assertThat(desk.select(".govuk-service-navigation a").eachAttr("href"))
                .containsExactly(
                        "/desk/register",
                        "/desk/visits",
                        "/desk/communications",
                        "/desk/preparation",
                        "/desk/candidates",
                        "/desk/candidacies",
                        "/desk/induction",
                        "/desk/policy",
                        "/camunda/app/tasklist/",
                        "/camunda/app/cockpit/");
        assertThat(desk.select(".govuk-service-navigation [aria-current=true]").text())
                .isEqualTo("Requests");
        assertThat(desk.select(".evenhand-section a").eachAttr("href"))
                .containsExactly("/desk/register", "/desk/mail", "/desk/parity", "/desk/rulings");
        assertThat(desk.select("nav [aria-current=page]").text()).isEqualTo("Mail");
        visitor.post("/logout", "_csrf=" + csrf(desk));
        assertThat(visitor.get("/desk/mail").statusCode()).isEqualTo(302);
    }

    @Test
    void anOfficeWithoutWelshStaysEnglish() {
        var request = new MockHttpServletRequest();
        request.setParameter("lang", "cy");
        assertThat(new LanguageParameter(new TestOffice(true))
                        .resolveLocale(request)
                        .getLanguage())
                .isEqualTo("cy");
        assertThat(new LanguageParameter(new TestOffice(false)).resolveLocale(request))
                .isEqualTo(Locale.UK);
    }

    private static String csrf(Document page) {
        return page.select("input[name=_csrf]").val();
    }
}
