package org.evenhand.imagery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.SampleCall;
import org.evenhand.Tasklist;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Filming by the people who work on it, in the period and before it; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilmingBrowserTest {

    private static final String CREW = "crew@filming-browser.example";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Filmings filmings;

    @Autowired
    Outbox outbox;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess process;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void inThePeriodTheRuleRefusesWhatBeforeItIsAllowed() {
        String refused = triaged();
        Tasklist spoc = signIn("spoc");
        var passing = new PassingElections(elections, process, behind, clock);
        passing.pollIn(1);
        try {
            spoc.claim("Assess filming", refused);
            assertThat(spoc.shown("Period")).isEqualTo("In the pre-election period");
            assess(spoc);
            spoc.picture("assess-filming-in-the-period");
            spoc.complete();
            office.runJobs();
        } finally {
            passing.forget();
        }
        assertThat(office.openTasks(refused)).containsExactly("Redact entry");
        assertThat(outbox.of(register.find(refused).orElseThrow().id()))
                .extracting(SentLetter::template)
                .contains("T25-refused")
                .doesNotContain("T25-allowed");

        String allowed = triaged();
        spoc.claim("Assess filming", allowed);
        assertThat(spoc.shown("Period")).isEqualTo("Outside the pre-election period");
        assess(spoc);
        spoc.complete();
        office.runJobs();
        spoc.claim("Ask for consent", allowed);
        spoc.fill("Who was asked", "Two officers of the Market Street team: both are content");
        spoc.choose("Is everyone content", "Yes");
        spoc.picture("ask-for-consent");
        spoc.complete();
        office.runJobs();
        Tasklist chief = signIn("chief-executive");
        chief.claim("Decide filming", allowed);
        chief.choose("Decision", "Allow it");
        chief.fill("Conditions", "Only outside, and without vehicles");
        chief.picture("decide-filming");
        chief.complete();
        office.runJobs();

        look(spoc.page(), 1200);
        spoc.page().fill("#reference", refused);
        spoc.page().fill("#reason", "They wrote so");
        spoc.page().click("text=Call the filming off");
        assertThat(spoc.page().textContent("main")).contains("the request was refused or is withdrawn already");
        spoc.page().fill("#reference", allowed);
        spoc.page().fill("#reason", "They wrote so");
        spoc.page().click("text=Call the filming off");
        look(spoc.page(), 390);
        assertThat(filmings.of(register.find(allowed).orElseThrow().id()).withdrawnAt())
                .isNotNull();
    }

    private static void assess(Tasklist spoc) {
        spoc.fill("What is to be filmed, where and when", "The square at noon, two officers on their beat");
        spoc.fill("For which use", "Evening news");
        spoc.fill("Who would be shown", "Two officers of the Market Street team");
        spoc.choose("Is it for press or television news", "Yes");
        for (String question : List.of(
                "Is it for a campaign",
                "Would staff of the office be shown",
                "Would officers be mixed with a candidate’s statement",
                "Is material of ours asked for")) {
            spoc.choose(question, "No");
        }
        spoc.choose("Is it checked that it is for no campaign", "Yes");
        spoc.passEssentialTests();
    }

    private String triaged() {
        String reference = office.logs("spoc", SampleCall.from(CREW));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.FILMING, CREW);
        triage.put("informationSought", "May we film? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private void look(Page page, int width) {
        page.setViewportSize(width, 900);
        page.navigate("http://localhost:" + port + "/desk/filming");
        PageLook.asItStands(page, "-desk-filming-" + width);
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 2600);
    }
}
