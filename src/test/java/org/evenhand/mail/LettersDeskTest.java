package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.EvenhandTest;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;
import org.evenhand.mail.template.LetterKinds;
import org.evenhand.mail.template.LetterTexts;
import org.evenhand.mail.template.LetterVersion;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office words its letters at the desk, and can take out nothing that they must say. */
@EvenhandTest
class LettersDeskTest {

    private static final String FORM = "/desk/letters/T43/en";

    @LocalServerPort
    int port;

    @Autowired
    LetterTexts texts;

    @Autowired
    LetterKinds kinds;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    private StaffBrowser spoc;
    private LetterKind kind;

    @BeforeEach
    void signedIn() {
        spoc = StaffBrowser.signedIn(port, "spoc");
        kind = kinds.kind("T43");
    }

    @AfterEach
    void theStandardTextAgain() {
        if (texts.own(kind, Language.ENGLISH).isPresent()) {
            texts.restore(kind, Language.ENGLISH, last(), "End of the test", "spoc");
        }
    }

    @Test
    void everyLetterIsListedWithWhatItIsForAndHowItReads() {
        Document list = Jsoup.parse(spoc.get("/desk/letters").body());
        assertThat(list.select("tbody tr")).hasSize(kinds.all().size());
        assertThat(list.select("tbody tr:has(a[href$=T07])").text())
                .contains("Refuses information", "The requester", "Welsh: standard");

        Document page = Jsoup.parse(spoc.get("/desk/letters/T07").body());
        assertThat(page.select("main [lang=en]").text()).contains("EC-2027-0042: your request cannot be met");
        assertThat(page.select("[lang=cy]").text()).contains("EC-2027-0042: ni ellir bodloni eich cais");
        assertThat(page.select("tbody tr:contains({{ground}})").text()).contains("Always");
        assertThat(page.select("tbody tr:contains({{public sources}})").text()).contains("Where it is known");
        assertThat(spoc.get("/desk/letters/T99").statusCode()).isEqualTo(404);
    }

    @Test
    void theHtmlPartIsShownAsItIsSentAndMayDoNothing() {
        HttpResponse<String> part = spoc.get("/desk/letters/T01/cy/html");
        assertThat(part.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script-src");
        Document html = Jsoup.parse(part.body());
        assertThat(html.select("html").attr("lang")).isEqualTo("cy");
        assertThat(html.select("h1").text()).contains("mae eich neges");
    }

    @Test
    void aNewTextIsKeptWithWhoAndWhyAndTheLettersAreWrittenFromIt() {
        saved(opened().replace("investigates as in any other election", "investigates as ever"), "Shorter");

        assertThat(letters.sample(kind, texts.inUse(kind, Language.ENGLISH), Language.ENGLISH)
                        .body())
                .contains("which investigates as ever");
        LetterVersion version = texts.versions(kind, Language.ENGLISH).get(0);
        assertThat(List.of(version.changedBy(), version.reason())).containsExactly("spoc", "Shorter");
        assertThat(Jsoup.parse(spoc.get("/desk/letters/T43").body())
                        .select("details")
                        .text())
                .contains("Version " + version.number(), "Shorter", "spoc");
        assertThat(Jsoup.parse(spoc.get("/desk/letters").body())
                        .select("tr:has(a[href$=T43])")
                        .text())
                .contains("The office’s own");

        assertThat(spoc.form(FORM + "/standard", typed(opened(), "As before")).statusCode())
                .isEqualTo(302);
        assertThat(texts.own(kind, Language.ENGLISH)).isEmpty();
        assertThat(texts.inUse(kind, Language.ENGLISH)).contains("as in any other election");
        assertThat(texts.versions(kind, Language.ENGLISH).get(0).text()).isNull();
    }

    @Test
    void aTextThatLeavesOutWhatMustBeSaidIsRefusedAndNamesIt() {
        int before = last();
        HttpResponse<String> refused = spoc.form(FORM, typed(opened().replace("{{request}}", "Something"), "Shorter"));
        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".govuk-error-summary a").eachText())
                .singleElement()
                .asString()
                .contains("must carry “request”");
        assertThat(page.select("#text").text()).contains("Something");
        assertThat(last()).isEqualTo(before);
        assertThat(Jsoup.parse(spoc.form(FORM, typed(opened() + "\nMore", "")).body())
                        .select(".govuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#why");
        assertThat(spoc.form(FORM, typed(opened(), "Nothing new")).body()).contains("Nothing would change");
        Map<String, String> overtaken = typed(opened() + "\nMore", "Why");
        overtaken.put("version", "99");
        assertThat(spoc.form(FORM, overtaken).body()).contains("Someone else has changed this text");
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void whatIsTypedIsShownBeforeItIsSavedAndNeverRunsNorBecomesMarkup() {
        String attack =
                opened() + "\n\n<script>alert(1)</script> ${T(java.lang.Runtime).getRuntime().exec('x')} [(${7*7})]";
        Document preview =
                Jsoup.parse(spoc.form(FORM + "/preview", typed(attack, "")).body());
        assertThat(preview.select("section[aria-labelledby=preview]").text())
                .contains("<script>alert(1)</script>", "${T(java.lang.Runtime).getRuntime().exec('x')} [(${7*7})]")
                .contains("EC-2027-0042");
        assertThat(preview.select("main script")).isEmpty();
        HttpResponse<String> html = spoc.form(FORM + "/html", typed(attack, ""));
        assertThat(Jsoup.parse(html.body()).select("script")).isEmpty();
        assertThat(Jsoup.parse(html.body()).text()).contains("<script>alert(1)</script>");
        assertThat(last()).isEqualTo(texts.versions(kind, Language.ENGLISH).size());
        assertThat(Jsoup.parse(spoc.form(FORM + "/html", typed("{{nothing}}", ""))
                                .body())
                        .select(".govuk-error-summary")
                        .text())
                .contains("“nothing” is no fact of this letter");
    }

    /** A text that fitted once may lack what a letter must say today. */
    @Test
    void anOwnTextThatNoLongerSaysEnoughIsPassedOverAndMarked() {
        jdbc.sql("""
                insert into office.letter_version (template, language, number, text, changed_by, changed_at, reason)
                values ('T43', 'en', ?, 'Old\nAn old text.', 'spoc', now(), 'Long ago')""").param(last() + 1).update();
        assertThat(texts.inUse(kind, Language.ENGLISH)).isEqualTo(texts.standard(kind, Language.ENGLISH));
        assertThat(Jsoup.parse(spoc.get("/desk/letters").body())
                        .select("tr:has(a[href$=T43])")
                        .text())
                .contains("To be worded anew");
        assertThat(Jsoup.parse(spoc.get("/desk/letters/T43").body())
                        .select("main")
                        .text())
                .contains("The office’s own text is passed over", "must carry “request”");
    }

    @Test
    void aVersionIsNeverRewritten() {
        saved(opened() + "\nMore", "A version");
        for (String rewriting : List.of(
                "update office.letter_version set text = 'x'",
                "delete from office.letter_version",
                "truncate office.letter_version")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql(rewriting).update()))
                    .as(rewriting)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void saved(String text, String reason) {
        HttpResponse<String> answer = spoc.form(FORM, typed(text, reason));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String opened() {
        return Jsoup.parse(spoc.get(FORM).body()).select("#text").val();
    }

    private Map<String, String> typed(String text, String reason) {
        Document page = Jsoup.parse(spoc.get(FORM).body());
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element field : page.select("main form [name]")) {
            typed.put(field.attr("name"), field.val());
        }
        typed.put("text", text);
        typed.put("why", reason);
        return typed;
    }

    private int last() {
        return texts.versions(kind, Language.ENGLISH).stream()
                .findFirst()
                .map(LetterVersion::number)
                .orElse(0);
    }
}
