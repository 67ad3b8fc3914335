package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.Tasklist;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Status;
import org.evenhand.induction.deputy.Deputies;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A returned commissioner has a deputy appointed afresh in Tasklist, on Monday 10 May 2021; pictures in target/journeys. */
@EvenhandTest
class DeputyAppointmentBrowserTest {

    private static final String TODAY = "10/05/2021";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Inductions inductions;

    @Autowired
    InductionProcess process;

    @Autowired
    Deputies deputies;

    @Autowired
    Candidates candidates;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes database;

    @Autowired
    OfficeClock clock;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private PollOf2021 poll;

    @BeforeEach
    void aPollWasHeld() {
        poll = new PollOf2021(database, candidates);
        clock.set(poll.election().pollDate().plusDays(4).atTime(12, 0));
    }

    @AfterEach
    void leaveNothing() {
        poll.forget(process, inductions, periods);
        clock.back();
    }

    @Test
    @Rule({"P49", "P49.1", "P49.2"})
    void aDeputyIsWantedProposedHeardAndAppointed() {
        Person returned = poll.stood(
                "Wrenbury" + UUID.randomUUID().toString().substring(0, 8), OfficeHeld.COMMISSIONER, Status.NOMINATED);
        Induction induction = inductions.record(poll.election().id(), returned.id(), poll.declared(), null, "spoc");
        Tasklist commissioner = signIn("commissioner");
        Tasklist chief = signIn("chief-executive");

        claim(commissioner, "State deputy wish", induction);
        commissioner.choose("Is a deputy wanted for the new term", "Yes");
        commissioner.fill("What is to be known for it", "Somebody who knows the rural policing teams.");
        complete(commissioner, "state-deputy-wish");

        claim(chief, "Notify panel", induction);
        chief.fill("Who is proposed", "Somebody");
        chief.fill("By which criteria, and how the person meets them", "Ten years on a rural council.");
        chief.fill("On what terms", "Four days a week, until the end of the term.");
        chief.type("Day on which the panel was notified", TODAY);
        complete(chief, "notify-panel");

        claim(chief, "Record hearing", induction);
        assertThat(chief.shown("Proposed")).isEqualTo("Somebody");
        chief.type("Day of the hearing", TODAY);
        complete(chief, "record-hearing");

        claim(chief, "Record report", induction);
        chief.type("Day on which it came", TODAY);
        chief.choose("Does the panel recommend the appointment", "No");
        chief.fill("What it says", "It would rather see somebody from the towns.");
        complete(chief, "record-report");

        claim(commissioner, "Decide on deputy", induction);
        assertThat(commissioner.shown("What the panel’s report says")).contains("somebody from the towns");
        commissioner.choose("Is the person appointed", "Yes");
        commissioner.type("Day of the decision", TODAY);
        commissioner.type("First day of the deputy’s term", "13/05/2021");
        assertThat(commissioner.refusal()).contains("recommendation is not followed");
        commissioner.fill("Reason, if the panel recommends otherwise", "The plan for this term is rural crime.");
        complete(commissioner, "decide-on-deputy");
        assertThat(deputies.of(induction.id()).orElseThrow().appointed()).isTrue();
    }

    private void claim(Tasklist person, String task, Induction induction) {
        person.claim(office.open(task, induction.reference()).getId());
    }

    private void complete(Tasklist person, String picture) {
        person.picture(picture);
        person.complete();
        office.runJobs();
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 1700);
    }
}
