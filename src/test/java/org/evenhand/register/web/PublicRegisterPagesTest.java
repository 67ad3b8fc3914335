package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.EntryFixture.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.PublishedSchema;
import org.evenhand.register.RequesterRole;
import org.evenhand.site.PublicPagesTest;
import org.evenhand.site.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PublicPagesTest
class PublicRegisterPagesTest {

    private static final String MARKUP = "<script>alert(1)</script> & \"<img src=x onerror='alert(2)'>\"";

    @Autowired
    private PublishedSchema schema;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void emptySchema(@LocalServerPort int port) {
        schema.emptied();
        visitor = new Visitor(port);
    }

    @Test
    void listsTheNewestFirst() {
        schema.publish(1, 3);
        assertThat(references(visitor.read("/register")))
                .containsExactly("EH-2027-0003", "EH-2027-0002", "EH-2027-0001");
    }

    @Test
    void anEmptyRegisterSaysSo() {
        assertThat(visitor.read("/register").text()).contains("Nothing has been published yet.");
    }

    @Test
    void markupInATextIsShownAndNeverRun() {
        schema.publish(entry(1).asking(MARKUP)
                .answering(MARKUP)
                .with("[{\"reference\":\"001\",\"title\":\"<b>Plan</b>\",\"link\":\"javascript:alert(3)\"}]"));
        for (var path : List.of("/register", "/register/EH-2027-0001")) {
            var page = visitor.read(path);
            assertThat(page.select(".evenhand-text").eachText()).containsExactly(MARKUP, MARKUP);
            assertThat(page.select("script, main img, main b, [onerror], [href^=javascript]"))
                    .isEmpty();
        }
    }

    @Test
    void aSearchWithMarkupIsShownAndNeverRun() {
        var page = visitor.read("/register?q=%22%3E%3Cscript%3E1%3C/script%3E");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo("\"><script>1</script>");
    }

    @Test
    void anEntryPageShowsEveryFieldInWords() {
        schema.publish(entry(1).asking("First line\nSecond line")
                .with("[{\"reference\":\"001\",\"title\":\"Plan\",\"link\":\"https://opcc.example/plan.pdf\"}]"));
        var page = visitor.read("/register/EH-2027-0001");
        assertThat(page.select("dd").eachText().stream()
                        .map(text -> text.matches("[0-9a-f]{64}") ? "f".repeat(64) : text))
                .containsExactly(
                        "First line Second line",
                        "Answer 1",
                        "001 Plan",
                        "12 March 2027",
                        "Candidate",
                        "E-mail",
                        "Information",
                        "13 March 2027",
                        "16 March 2027",
                        "f".repeat(64),
                        "Entry 1 is one of the 1 entries that this office has signed. Its fingerprint, joined with 0"
                                + " others, gives the signed root. Download the proof (JSON)");
        assertThat(page.expectFirst("dd a").attr("href")).isEqualTo("https://opcc.example/plan.pdf");
    }

    @Test
    void aCorrectedEntryIsMarkedAndKept() {
        schema.publish(1, 1).publish(entry(2).correcting(entry(1)).answering("Corrected answer"));
        var page = visitor.read("/register/EH-2027-0001");
        assertThat(page.select("h2").eachText()).containsExactly("Entry 2", "Entry 1 Corrected by entry 2");
        assertThat(page.text()).contains("Corrects entry 1.", "Corrected answer", "Answer 1");
        assertThat(visitor.read("/register").select(".govuk-tag--yellow").eachText())
                .containsExactly("Corrected by entry 2");
    }

    @Test
    void anUnknownReferenceIsAPageNotFound() {
        var response = visitor.get("/register/%3Cb%3Enowhere");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("no entry with the reference “&lt;b&gt;nowhere”");
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void nonsenseIsLeftOutAndNamed() {
        schema.publish(1, 2);
        var page = visitor.read("/register?category=NONSENSE&role=candidate&older=-1&newer=x&q=%00");
        assertThat(references(page)).hasSize(2);
        assertThat(page.select(".govuk-inset-text li").eachText())
                .startsWith("About: “NONSENSE”", "Asked by: “candidate”")
                .hasSize(5);
        assertThat(visitor.read("/register?category=&q=").select(".govuk-inset-text"))
                .isEmpty();
    }

    @Test
    void aFilterIsKeptFromPageToPage() {
        schema.publish(1, 5);
        for (var number = 6; number <= 30; number++) {
            schema.publish(entry(number)
                    .about(ContactCategory.VISIT)
                    .from(RequesterRole.AGENT)
                    .asking("May we visit station {" + number + "} & yard?"));
        }
        var first = visitor.read("/register?category=VISIT&role=AGENT&q=%7D+%26+yard");
        assertThat(first.expectFirst("details").hasAttr("open")).isTrue();
        var second = visitor.read(first.expectFirst("a[rel=next]").attr("href"));
        assertThat(references(second)).hasSize(5).startsWith("EH-2027-0010").endsWith("EH-2027-0006");
        assertThat(references(visitor.read(second.expectFirst("a[rel=prev]").attr("href"))))
                .isEqualTo(references(first));
    }

    @Test
    void aPageStaysWhatItIsWhileEntriesArrive() {
        schema.publish(1, 45);
        var older = visitor.read("/register").expectFirst("a[rel=next]").attr("href");
        var before = references(visitor.read(older));
        schema.publish(46, 48);
        assertThat(references(visitor.read(older))).isEqualTo(before).hasSize(20);
    }

    @Test
    void theDataHasTheNamesOfTheContract() throws Exception {
        schema.publish(1, 1)
                .publish(
                        entry(2).correcting(entry(1))
                                .with(
                                        "[{\"reference\":\"001\",\"title\":\"Plan\",\"link\":\"https://opcc.example/plan.pdf\"}]"));
        var response = visitor.get("/register.json");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("application/json;charset=utf-8");
        var entries = new ObjectMapper().readTree(response.body()).get("entries");
        assertThat(entries.findValuesAsText("number")).containsExactly("1", "2");
        var second = (ObjectNode) entries.get(1);
        assertThat(second.remove("leafHash").asText()).matches("[0-9a-f]{64}");
        assertThat(second).isEqualTo(new ObjectMapper().readTree("""
                                {"number":2,"reference":"EH-2027-0001","dateOfContact":"2027-03-12","role":"CANDIDATE",
                                "method":"EMAIL","category":"INFORMATION","informationSought":"Question 2",
                                "informationProvided":"Answer 2",
                                "documents":[{"reference":"001","title":"Plan","link":"https://opcc.example/plan.pdf"}],
                                "dateAddedToRegister":"2027-03-13","datePublished":"2027-03-16","supersedes":1}"""));
        assertThat(entries.get(0).get("supersedes").isNull()).isTrue();
    }

    @Test
    void theRegisterMayBeKeptUntilSomethingIsPublished() {
        schema.publish(1, 1);
        for (var path : List.of("/register", "/register/EH-2027-0001", "/register.json")) {
            var first = visitor.get(path);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=60");
            assertThat(first.headers().map()).doesNotContainKey("Set-Cookie");
            assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
        var tag = visitor.get("/register").headers().firstValue("ETag").orElseThrow();
        schema.publish(2, 2);
        assertThat(visitor.get("/register", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theWelshRegisterIsWelshThroughout() {
        schema.publish(1, 25);
        var page = visitor.read("/register?lang=cy");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Cofrestr cysylltiadau");
        assertThat(page.expectFirst("time").text()).isEqualTo("12 Mawrth 2027");
        assertThat(page.select("form input[name=lang]").val()).isEqualTo("cy");
        var entry = visitor.read(page.expectFirst("article a").attr("href"));
        assertThat(entry.expectFirst("h1").text()).isEqualTo("Cyswllt EH-2027-0025");
        var older = visitor.read(page.expectFirst("a[rel=next]").attr("href"));
        assertThat(older.expectFirst("h1").text()).isEqualTo("Cofrestr cysylltiadau");
        assertThat(references(older)).hasSize(5);
    }

    @Test
    void theOtherLanguageShowsTheSameSearch() {
        schema.publish(1, 1);
        var english = visitor.read("/register?q=Question&category=INFORMATION");
        var welsh = visitor.read(english.expectFirst("a[hreflang=cy]").absUrl("href"));
        assertThat(welsh.expectFirst("h1").text()).isEqualTo("Cofrestr cysylltiadau");
        assertThat(welsh.select("#q").val()).isEqualTo("Question");
        var back = visitor.read(welsh.expectFirst("a[hreflang=en]").absUrl("href"));
        assertThat(back.expectFirst("h1").text()).isEqualTo("Register of contacts");
        assertThat(back.select("#q").val()).isEqualTo("Question");
    }

    private static List<String> references(Document page) {
        return page.select("article h2").eachText();
    }
}
