package org.evenhand.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.SampleCall;
import org.evenhand.Tasklist;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting by the people who work on it, each at a screen; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingBrowserTest {

    /** In which a day is written before its month. */
    private static final String GUEST = "guest@meeting-browser.example";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Meetings meetings;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void aMeetingWaitsForItsQuestionsIsAgreedToAndNoted() {
        String reference = office.logs("spoc", SampleCall.from(GUEST));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.MEETING, GUEST);
        triage.put("informationSought", "May we meet? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);

        Tasklist spoc = signIn("spoc");
        spoc.claim("Assess meeting", reference);
        spoc.choose("Who is to be met", "The Chief Executive");
        spoc.fill("On what", "Custody");
        spoc.choose("Is it a series of meetings", "No");
        spoc.choose("Has the requester formally declared", "Yes");
        spoc.choose("Do public documents cover it", "No");
        spoc.choose("Were the questions sent", "No");
        spoc.passEssentialTests();
        spoc.picture("assess-meeting");
        spoc.complete();
        office.runJobs();
        spoc.claim("Note questions", reference);
        spoc.fill("The questions", "How many cells are there?");
        spoc.picture("note-questions");
        spoc.complete();
        office.runJobs();

        Tasklist chief = signIn("chief-executive");
        chief.claim("Decide meeting", reference);
        chief.choose("Decision", "Agree to it");
        chief.type(
                "Day of the meeting", LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        chief.type("Time of the meeting", "10:30");
        chief.fill("Length in minutes", "30");
        chief.picture("decide-meeting");
        chief.complete();
        office.runJobs();

        spoc.claim("Note meeting", reference);
        spoc.choose("Did the meeting take place", "Yes");
        spoc.fill("Length in minutes", "35");
        spoc.fill("Questions and answers, or why it did not take place", "Asked: how many cells? Said: twelve.");
        spoc.picture("note-meeting");
        spoc.complete();
        office.runJobs();
        assertThat(meetings.of(register.find(reference).orElseThrow().id()).held())
                .isTrue();
        PageLook.at(spoc.page(), "http://localhost:" + port + "/desk/meetings", "-desk-meetings-held-");
        spoc.page().fill("#reference", reference);
        spoc.page().fill("#reason", "He rang");
        spoc.page().click("text=Call the meeting off");
        assertThat(spoc.page().textContent("main")).contains("declined, held or is withdrawn already");
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 2600);
    }
}
