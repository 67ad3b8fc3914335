package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.publicity.Clearance.State;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** One item held and cleared, each person at a screen, and the board; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommunicationsBrowserTest {

    private static final Map<String, String> QUESTIONS = new HashMap<>();

    static {
        for (String question : List.of(
                "Is it lawful",
                "Is it worth its cost",
                "Is it objective",
                "Is it even-handed",
                "Is it appropriate",
                "Does it regard equality and diversity",
                "Is it issued with care for the election",
                "Does it promote the office or the force")) {
            QUESTIONS.put(question, "Yes");
        }
        for (String question : List.of(
                "Could it be seen as affecting support for a party or candidate",
                "Could a reasonable person see public money spent to sway the vote",
                "Does it give an election address of a candidate",
                "Is it political advertising on radio or television",
                "Do officers urge people to vote in it",
                "Does it name a candidate, a party or a politician",
                "Does it show a candidate",
                "Is it an event that we arrange with likely candidates",
                "Does it help a national political visit",
                "Is it a blog or message of a third party",
                "Is the matter politically controversial",
                "Does it compete with the campaign for attention",
                "Does it open a consultation, or report a sensitive one",
                "Is it only a reply to a request, a fact or a figure")) {
            QUESTIONS.put(question, "No");
        }
    }

    @Autowired
    OfficeAtWork office;

    @Autowired
    Clearances clearances;

    @Autowired
    Accounts accounts;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void anItemIsHeldUntilThePeriodIsOverAndThenCleared() {
        var passing = new PassingElections(elections, periods, behind, clock);
        passing.pollIn(1);
        Tasklist communications = signIn("communications");
        String reference;
        try {
            communications.start("Publicity clearance");
            communications.fill("Title", "A year of achievements");
            communications.choose("Where it would appear", "Website");
            communications.choose("Is it material of a third party that we would host", "No");
            communications.fill("The draft", "Our finest year: more officers, less crime.");
            communications.type("To go out on", today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            communications.picture("ask-for-clearance");
            communications.complete();
            reference = clearances.in(State.IN_CLEARANCE).stream()
                    .filter(item -> item.title().equals("A year of achievements"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .reference();
            assess(communications, reference, "assess-item");

            Tasklist chiefExecutive = signIn("chief-executive");
            chiefExecutive.claim("Decide item", reference);
            assertThat(chiefExecutive.shown("What the rules advise"))
                    .isEqualTo("It is held until the pre-election period is over.");
            chiefExecutive.choose("Decision", "Clear it");
            assertThat(chiefExecutive.refusal()).contains("a rule stands against it");
            chiefExecutive.choose("Decision", "Hold it until the period is over");
            chiefExecutive.fill("Reason", "It praises the office");
            chiefExecutive.picture("decide-item");
            chiefExecutive.complete();
            office.runJobs();
            assertThat(clearances.find(reference).orElseThrow().state()).isEqualTo(State.HELD);
            plan();
            board(signIn("chief-executive").page());
        } finally {
            passing.forget();
            events.publishEvent(new DatesChanged("The poll is called off", "chief-executive"));
        }
        office.runJobs();
        assess(communications, reference, "assess-item-again");
        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Decide item", reference);
        assertThat(chiefExecutive.shown("What the rules advise")).isEqualTo("It may be published.");
        chiefExecutive.choose("Decision", "Clear it");
        chiefExecutive.picture("decide-item-again");
        chiefExecutive.complete();
        office.runJobs();
        assertThat(clearances.find(reference).orElseThrow().state()).isEqualTo(State.CLEARED);
        look(chiefExecutive.page(), "/desk/communications/" + reference);
    }

    private void assess(Tasklist communications, String reference, String picture) {
        communications.claim("Assess item", reference);
        QUESTIONS.forEach(communications::choose);
        communications.choose("Is there an exception", "None");
        communications.picture(picture);
        communications.complete();
        office.runJobs();
    }

    private void plan() {
        planned("Police and crime plan consultation", 20, "CONSULTATION", "no");
        String routine = planned("Quarterly performance report", 3, "ANNOUNCEMENT", "yes");
        office.completes(
                "chief-executive",
                "Decide timing",
                routine,
                Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "It is due each quarter"));
        accounts.add("Board " + routine, Account.Kind.OFFICIAL, "Communications", "Two people post", "communications");
    }

    private String planned(String title, int days, String kind, String routine) {
        return office.starts(
                "communications",
                "announcement-timing",
                Map.of(
                        "planTitle",
                        title,
                        "planKind",
                        kind,
                        "plannedOn",
                        today().plusDays(days).toString(),
                        "routine",
                        routine,
                        "delayHarms",
                        "no",
                        "pressingNeed",
                        "no",
                        "canWait",
                        "yes"));
    }

    private void board(Page page) {
        for (String path : List.of("/desk/communications", "/desk/communications/accounts")) {
            look(page, path);
        }
        page.navigate("http://localhost:" + port + "/desk/communications");
        assertThat(page.locator("svg.evenhand-timeline text").allTextContents().toString())
                .contains("Today");
        List<String> cells = page.locator("[aria-labelledby=plan] tbody th").allInnerTexts();
        assertThat(cells).anyMatch(cell -> cell.contains("Quarterly performance report"));
    }

    private void look(Page page, String path) {
        PageLook.at(page, "http://localhost:" + port + path, path.replaceAll("[^a-z]+", "-"));
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 3600);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
