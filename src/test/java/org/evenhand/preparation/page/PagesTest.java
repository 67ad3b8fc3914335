package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.LateJoiners;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public reads of the election page, what the desk shows of it, and who is told. */
@EvenhandTest
@Rule("P05")
class PagesTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    PageItems items;

    @Autowired
    Elections elections;

    @Autowired
    Candidates candidates;

    @Autowired
    LateJoiners lateJoiners;

    @Autowired
    JdbcClient jdbc;

    private PageWork work;
    private Visitor visitor;

    @BeforeEach
    void atWork() {
        work = new PageWork(office, items);
        work.clear();
        visitor = new Visitor(port);
    }

    @AfterEach
    void putBack() {
        work.clear();
    }

    @Test
    @Rule({"P05.2", "P05.5", "P05.7", "P27.1", "U5", "U6"})
    void theHomePageListsWhatIsPublishedAndWhereTheRestIs() {
        assertThat(visitor.read("/").select("#topics"))
                .as("an empty list is not shown")
                .isEmpty();
        work.publishes(Topic.PLANS, "The plan", "The plan.");
        work.publishes(Topic.CRIME_LANDSCAPE, "Police and crime", "Figures.");
        var home = visitor.read("/");
        assertThat(home.select("section[aria-labelledby=topics] li a").eachText())
                .as("in the order of the list, not of publication")
                .containsExactly("Police and crime", "The plan");
        assertThat(home.select("a").eachAttr("href"))
                .contains(
                        "/topics/plans",
                        "/pack.pdf",
                        "/briefings",
                        "/register",
                        "/candidates",
                        "/timetable",
                        "https://choosemypcc.org.uk",
                        "https://www.apccs.police.uk",
                        "https://www.electoralcommission.org.uk");
        assertThat(home.text()).contains("such pictures are restricted in campaign material");
        assertThat(visitor.read("/?lang=cy")
                        .select("section[aria-labelledby=topics] li a")
                        .attr("href"))
                .isEqualTo("/topics/crime-landscape?lang=cy");
        assertThat(visitor.get("/sitemap/pages.xml").body()).contains("/topics/plans");
    }

    @Test
    void aTopicIsReadInBothLanguages() {
        String reference = work.begins(Topic.PLANS);
        work.writes(
                reference,
                Map.of(
                        "pageTitleEnglish", "The plan",
                        "pageTextEnglish", "# Aims\n\nThe [plan](https://opcc.example/plan).",
                        "pageTitleWelsh", "Y cynllun",
                        "pageTextWelsh", "Y cynllun."));
        assertThat(visitor.get("/topics/plans").statusCode())
                .as("not before it is published")
                .isEqualTo(404);
        work.approves(reference);
        assertThat(visitor.get("/topics/plans").statusCode()).isEqualTo(404);
        office.completes("communications", "Publish page item", reference, Map.of("pagePublication", "publish"));

        var page = visitor.read("/topics/plans");
        assertThat(page.select("h1").text()).isEqualTo("The plan");
        assertThat(page.select("article h2").text()).isEqualTo("Aims");
        assertThat(page.select("article a").attr("href")).isEqualTo("https://opcc.example/plan");
        var welsh = visitor.read("/topics/plans?lang=cy");
        assertThat(welsh.select("article").attr("lang")).isEqualTo("cy");
        assertThat(welsh.select("h1").text()).isEqualTo("Y cynllun");

        work.publishes(Topic.BUDGET, "The budget", "Money.");
        var english = visitor.read("/topics/budget?lang=cy");
        assertThat(english.select("article").attr("lang")).isEqualTo("en");
        assertThat(english.select("article .govuk-inset-text").text()).contains("Saesneg yn unig");
        assertThat(visitor.get("/topics/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    @Rule("P05.7")
    void aTextThatSlippedThroughRunsNothing() {
        work.publishes(Topic.PLANS, "The plan", "The plan.");
        jdbc.sql("""
                insert into published.page_item (topic, title_english, text_english, published_at)
                values ('PLANS', '<script>1</script>', '<script>alert(1)</script> ![x](https://evil.example/p.png)
                [a](javascript:alert(1))', now())""").update();
        String body = visitor.get("/topics/plans").body();
        assertThat(body)
                .doesNotContain("<script", "<img src=\"https", "href=\"javascript")
                .contains("&lt;script&gt;");
        assertThat(visitor.get("/").body()).doesNotContain("<script");
    }

    @Test
    @Rule({"P05", "P05.4", "U6"})
    void thePackIsMadeOfWhatStandsOnThePage() throws Exception {
        assertThat(pack("").statusCode()).isEqualTo(404);
        work.publishes(Topic.PLANS, "The plan", "Every force has a plan.");
        String first = text(pack(""));
        assertThat(first)
                .contains("The plan", "Every force has a plan.", "https://choosemypcc.org.uk")
                .contains("Police and fire imagery in campaigns", "every candidate and party alike");
        assertThat(pack("").headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(pack("?lang=cy"))).contains("Gwybodaeth i ymgeiswyr", "Every force has a plan.");
        work.written(Topic.BUDGET, "The budget", "Not approved yet.");
        assertThat(text(pack(""))).doesNotContain("Not approved yet.");
        work.publishes(Topic.PERFORMANCE, "Performance", "Calls are answered.");
        assertThat(text(pack(""))).contains("Calls are answered.").doesNotContain(version(first));
        items.withdraw(Topic.PLANS, "It was replaced", "spoc");
        assertThat(text(pack(""))).doesNotContain("Every force has a plan.");
    }

    private static String version(String pack) {
        return pack.lines()
                .filter(line -> line.startsWith("Version"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("P06.4")
    void whoJoinsLateIsSentThePackOnce() {
        UUID election = elections.next().orElseThrow().id();
        work.publishes(Topic.PLANS, "The plan", "The plan.");
        Person person = candidates.enter(
                election,
                Role.CANDIDATE,
                null,
                new Details("", "Zzlate", null, List.of("zzlate@example.org"), null, null, OfficeHeld.NONE),
                Status.DECLARED,
                "spoc",
                "Test");
        try {
            assertThat(lateJoiners.missed(person))
                    .anyMatch(given -> given.path().equals("/pack.pdf"));
            lateJoiners.send(person, "spoc");
            lateJoiners.send(person, "spoc");
            assertThat(jdbc.sql("select body from office.outbox where recipient = 'zzlate@example.org'")
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("/pack.pdf");
            assertThat(lateJoiners.missed(person)).isEmpty();
        } finally {
            candidates.change(person.id(), before -> before, Status.WITHDRAWN, "spoc", "End of the test");
        }
    }

    @Test
    @Rule({"P05.2", "P05.3", "P05.4"})
    void theDeskTellsWhatIsMissingAndShowsADraftAsThePublicWill() {
        String reference = work.written(Topic.PLANS, "The plan", "# Aims\n\nThe plan.");
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        var board = Jsoup.parse(spoc.get("/desk/page?preset=acpo-2012").body());
        assertThat(board.select(".govuk-inset-text").text()).isEqualTo("4 of the topics wanted are not on the page.");
        assertThat(board.select("tr:contains(Plans for policing)").text())
                .contains("Missing Waits for approval", reference, "P05.4 002:10.8", "ACPO 2012");
        assertThat(Jsoup.parse(spoc.get("/desk/page?preset=nonsense").body())
                        .select("main [aria-current=true]")
                        .text())
                .isEqualTo("Cambridgeshire 2020");
        var preview =
                Jsoup.parse(spoc.get("/desk/page/" + reference + "/preview").body());
        assertThat(preview.select("main").text()).contains("It is not published.");
        assertThat(preview.select("article h2").text()).isEqualTo("Aims");
        assertThat(visitor.get("/desk/page/" + reference + "/preview").statusCode())
                .isEqualTo(302);
    }

    @Test
    void itIsTakenOffAtTheDesk() {
        String reference = work.publishes(Topic.PLANS, "The plan", "The plan.");
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String path = "/desk/page/" + reference;
        var refused = spoc.post(path + "/withdraw", Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("give the reason");
        assertThat(visitor.get("/topics/plans").statusCode()).isEqualTo(200);
        assertThat(spoc.post(path + "/withdraw", Map.of("reason", "A new plan")).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/topics/plans").statusCode()).isEqualTo(404);
        assertThat(spoc.get(path).body()).contains(reference + ": The plan", "Taken off the page", "A new plan");
        assertThat(spoc.post(path + "/withdraw", Map.of("reason", "Again")).statusCode())
                .isEqualTo(400);
        assertThat(StaffBrowser.signedIn(port, "policy-lead").get(path).body()).doesNotContain("name=\"reason\"");
    }

    private HttpResponse<byte[]> pack(String query) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/pack.pdf" + query))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> pack) throws IOException {
        try (var pdf = Loader.loadPDF(pack.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
