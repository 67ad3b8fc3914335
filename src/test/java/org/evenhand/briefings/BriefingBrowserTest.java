package org.evenhand.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event by the people who work on it, each at a screen; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingBrowserTest {

    /** In which a day is written before its month. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    OfficeAtWork office;

    @Autowired
    Briefings briefings;

    @Autowired
    BehindTheScenes database;

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private final String title = "Meet the office and the force " + UUID.randomUUID();

    @AfterEach
    void putBack() {
        database.sql()
                .sql("update office.briefing set called_off_at = now() where title = ?")
                .param(title)
                .update();
        Election election = elections.next().orElseThrow();
        if (timetables.of(election).day(Milestone.OFFICE_BRIEFING).isPresent()) {
            timetables.takeBack(election, Milestone.OFFICE_BRIEFING, "The test is over", "spoc");
        }
    }

    @Test
    void anEventGoesFromItsPlanToItsPublishedNotes() {
        Tasklist spoc = signIn("spoc");
        spoc.start("Briefing event");
        spoc.fill("Title", title);
        spoc.choose("How it is held", "In person and online");
        spoc.fill("Where", "Headquarters, main hall, and by a link that is sent to everyone who comes");
        spoc.type("Day of the event", LocalDate.now().plusDays(30).format(TYPED));
        spoc.type("Time of the event", "18:30");
        spoc.type(
                "Day until which questions are asked for",
                LocalDate.now().plusDays(20).format(TYPED));
        spoc.type("Time until which questions are asked for", "17:00");
        spoc.fill("Length in minutes", "90"); // leaves the time, which is taken only then
        spoc.fill(
                "What it covers",
                "How the office and the force work, what each may do in the election period,\nand where to ask.");
        spoc.fill("Who of the force plans it with us", "Head of corporate services");
        spoc.choose("Is it recorded", "Yes");
        spoc.picture("plan-briefing");
        spoc.complete();
        office.runJobs();
        Briefing briefing = briefings.all().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        String reference = briefing.reference();

        Tasklist lead = signIn("policy-lead");
        lead.claim("Check briefing", reference);
        assertThat(lead.shown("Title")).isEqualTo(title);
        lead.choose("Does it keep to facts", "Yes");
        lead.choose("Does it speak of the running of the election", "No");
        lead.fill("What you have looked at, and what should change", "The whole script; nothing.");
        lead.picture("check-briefing");
        lead.complete();
        office.runJobs();

        Tasklist chief = signIn("chief-executive");
        chief.claim("Decide briefing", reference);
        assertThat(chief.shown("What the rules advise")).isEqualTo("It may be held.");
        assertThat(chief.shown("The invitation")).contains(title, "If you cannot come");
        chief.choose("Decision", "Send the plan back");
        assertThat(chief.refusal()).contains("say what is to be changed");
        chief.fill("Reason", "Begin at seven");
        chief.picture("decide-briefing");
        chief.complete();
        office.runJobs();

        spoc.claim("Revise briefing", reference);
        assertThat(spoc.shown("What is to be changed")).isEqualTo("Begin at seven");
        spoc.picture("revise-briefing-prefilled");
        spoc.type("Time of the event", "19:00");
        spoc.fill("Length in minutes", "90");
        spoc.complete();
        office.runJobs();
        assertThat(briefings.of(briefing.id()).startsAt().toInstant())
                .isEqualTo(briefing.startsAt().plusMinutes(30).toInstant());
        lead.claim("Check briefing", reference);
        lead.choose("Does it keep to facts", "Yes");
        lead.choose("Does it speak of the running of the election", "No");
        lead.fill("What you have looked at, and what should change", "The new hour.");
        lead.complete();
        office.runJobs();
        chief.claim("Decide briefing", reference);
        chief.choose("Decision", "Hold it");
        chief.complete();
        office.runJobs();

        spoc.claim("Invite by hand", reference);
        assertThat(spoc.shown("No e-mail address is known of")).contains("Blackthorn");
        spoc.choose("Has each of them been told", "Yes");
        spoc.fill("How and when", "By telephone, today at ten");
        spoc.picture("invite-by-hand");
        spoc.complete();
        office.runJobs();

        spoc.claim("Prepare briefing", reference);
        spoc.fill("Questions that are not on the list yet", "How many cells are there?\nWho pays for overtime?");
        spoc.choose("Are all the questions on the list that came in time", "Yes");
        spoc.picture("prepare-briefing");
        spoc.complete();
        office.runJobs();
        Page desk = signIn("spoc").page(); // a page of the desk may fetch nothing, as Tasklist must
        for (String path : List.of("/briefings", "/desk/briefings", "/desk/briefings/" + reference)) {
            look(desk, path, "open");
        }

        database.sql()
                .sql("update office.briefing set questions_by = ?, starts_at = ? where id = ?")
                .params(OffsetDateTime.now().minusDays(2), OffsetDateTime.now().minusHours(3), briefing.id())
                .update();
        desk.navigate(site("/desk/briefings/" + reference));
        int guests = desk.locator("button:has-text('Came')").count();
        for (int guest = 0; guest < guests; guest++) {
            desk.locator("button:has-text('Came')").nth(guest).click();
        }
        desk.fill("#question", "How long is a shift?");
        desk.click("text=It was asked at the event");
        spoc.claim("Note briefing", reference);
        assertThat(spoc.shown("Questions and answers, or why it did not take place"))
                .contains("Question: How many cells are there?", "Question: How long is a shift?");
        spoc.fill(
                "Questions and answers, or why it did not take place",
                "Question: How many cells are there?\nAnswer: Twelve.\n\nQuestion: Who pays for overtime?\nAnswer: The"
                        + " budget of the force.\n\nQuestion: How long is a shift?\nAnswer: Ten hours.");
        spoc.choose("Did it take place", "Yes");
        spoc.fill("Address of the recording", "https://office.example/briefing");
        spoc.choose("Is a second event needed", "No");
        spoc.picture("note-briefing");
        spoc.complete();
        office.runJobs();

        chief.claim("Approve briefing notes", reference);
        assertThat(chief.shown("The letter to everyone")).contains("Ten hours.");
        chief.choose("Decision", "Publish them and send them to all");
        chief.picture("approve-briefing-notes");
        chief.complete();
        office.runJobs();
        assertThat(office.openTasks(reference)).isEmpty();
        for (String path :
                List.of("/briefings", "/briefings?lang=cy", "/desk/briefings", "/desk/briefings/" + reference)) {
            look(desk, path, "held");
        }
        desk.navigate(site("/briefings"));
        assertThat(desk.textContent("main")).contains(title, "Ten hours.");
    }

    private void look(Page page, String path, String state) {
        PageLook.at(page, site(path), path.replaceAll("[^a-z]+", "-") + state);
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, site(""), person, 2600);
    }
}
