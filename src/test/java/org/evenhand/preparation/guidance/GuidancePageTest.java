package org.evenhand.preparation.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The library on the desk; pictures are left in {@code target/pages}. */
@EvenhandTest
@Rule("P02.6")
class GuidancePageTest {

    private static final String PAGE = "/desk/guidance";

    @Autowired
    GuidanceLibrary library;

    @Autowired
    GuidanceReviews reviews;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String title = "Guidance " + UUID.randomUUID();

    @Test
    void guidanceIsEnteredWithItsOwnerAndANewVersionRaisesAReview() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        Map<String, String> form = form();
        assertThat(spoc.post(PAGE, with(form, "owner", "nobody")).body()).contains("Choose who answers for it");
        assertThat(spoc.post(PAGE, with(form, "body", "nobody")).body()).contains("Choose the body");
        assertThat(spoc.post(PAGE, with(form, "reviewOn", "soon")).statusCode()).isEqualTo(400);
        assertThat(spoc.post(PAGE, form).statusCode()).isEqualTo(302);
        assertThat(spoc.get(PAGE).body()).contains(title, "Official, sensitive");
        assertThat(StaffBrowser.signedIn(port, "communications").get(PAGE).body())
                .contains(title)
                .doesNotContain("Put into the library");

        String versions = PAGE + "/" + id() + "/versions";
        spoc.post(
                versions,
                Map.of(
                        "version", "2.0",
                        "link", "https://guidance.example/2",
                        "reviewOn", ahead()));
        assertThat(spoc.get(PAGE).body()).contains(title + ", 2.0. There is a new version.");
    }

    @Test
    void theReviewIsWorkedInTasklist() {
        StaffBrowser.signedIn(port, "spoc").post(PAGE, form());
        library.addVersion(id(), "2.0", "https://guidance.example/2", LocalDate.parse(ahead()), "spoc");
        String reference = reviews.all().get(0).reference();
        try (Chromium chromium = Chromium.launch()) {
            Tasklist lead =
                    Tasklist.signIn(chromium.person(), "http://localhost:" + port, "policy-lead", DemoPeople.PASSWORD);
            lead.page().setViewportSize(1400, 1500);
            lead.claim("Review policy", reference);
            assertThat(lead.shown("Version")).isEqualTo("2.0");
            lead.choose("Does the office’s policy have to change", "No, it stays");
            lead.fill("What you have found", "Nothing that binds us differently");
            lead.picture("review-profile");
            lead.complete();
            PageLook.at(lead.page(), "http://localhost:" + port + PAGE, "desk-guidance-");
            assertThat(lead.page().locator("main").innerText()).contains("Nothing that binds us differently");
        }
    }

    private UUID id() {
        return library.all().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, String> form() {
        return Map.of(
                "title", title,
                "body", "NPCC",
                "version", "1.0",
                "link", "https://guidance.example/1",
                "classification", "Official, sensitive",
                "owner", "policy-lead",
                "feedbackContact", "elections@council.example",
                "reviewOn", ahead());
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private String ahead() {
        return LocalDate.now(clock).plusYears(1).toString();
    }
}
