package org.evenhand.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

/** A visit by the people who work on it, each at a screen; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitBrowserTest {

    private static final String VISITOR = "visitor@visit-browser.example";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void aVisitGoesFromTheSpocToTheChiefConstableToTheChiefExecutive() {
        String reference = office.logs("spoc", SampleCall.from(VISITOR));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.VISIT, VISITOR);
        triage.put("informationSought", "May I see the control room? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);

        Tasklist spoc = signIn("spoc");
        spoc.claim("Assess visit", reference);
        assertThat(spoc.shown("Premises on the list")).contains("Control room");
        spoc.fill("Premises", "The moon");
        spoc.type("Day of the visit", LocalDate.now().plusDays(50).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        spoc.type("Time of the visit", "14:30");
        spoc.fill("Length in minutes", "60");
        spoc.fill("How many come", "2");
        spoc.fill("Purpose", "To see how calls are taken");
        spoc.fill("What would be shown", "The floor of the control room, from the gallery");
        spoc.fill("Who receives the visitors", "Duty inspector");
        for (String question : List.of(
                "Is the main aim publicity",
                "Would the media be there",
                "Would it disturb the service or its users, or is the demand too high",
                "Is publicity linked to it",
                "Are several candidates interested",
                "Are health restrictions in force",
                "Is it a visit of a national party",
                "Is the Chief Constable’s view needed")) {
            spoc.choose(question, "No");
        }
        spoc.choose("Could the same be given to every candidate", "Yes");
        spoc.passEssentialTests();
        assertThat(spoc.refusal()).contains("these premises are not on the list");
        spoc.fill("Premises", "control room");
        spoc.picture("assess-visit");
        spoc.complete();
        office.runJobs();

        Tasklist chiefConstable = signIn("chief-constable");
        chiefConstable.claim("Give view on visit", reference);
        assertThat(chiefConstable.shown("Premises")).isEqualTo("Control room");
        assertThat(chiefConstable.page().content()).doesNotContain("Alex Caller", VISITOR);
        chiefConstable.choose("What do you think of it", "Nothing stands against it");
        chiefConstable.picture("give-view");
        chiefConstable.complete();
        office.runJobs();

        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Decide visit", reference);
        assertThat(chiefExecutive.shown("What the rules advise")).isEqualTo("It may be granted.");
        assertThat(chiefExecutive.shown("The letter if it is granted")).contains("To: " + VISITOR, "Control room");
        chiefExecutive.choose("Decision", "Grant it as the rules advise");
        chiefExecutive.picture("decide-visit");
        chiefExecutive.complete();
        office.runJobs();

        Tasklist chiefOfficer = signIn("chief-officer");
        chiefOfficer.claim("Confirm visit notice", reference);
        chiefOfficer.choose("Do you know of this decision", "Yes");
        chiefOfficer.picture("confirm-visit-notice");
        chiefOfficer.complete();
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Redact entry", "Record visit");

        for (String path : List.of("/desk/visits", "/desk/visits/" + reference, "/desk/meetings")) {
            look(spoc.page(), path);
        }
        spoc.page().navigate("http://localhost:" + port + "/desk/visits/" + reference);
        spoc.page().fill("#reason", "She wrote that she cannot come");
        spoc.page().click("text=Call the visit off");
        office.runJobs();
        assertThat(visits.of(register.find(reference).orElseThrow().id()).withdrawnAt())
                .isNotNull();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    private void look(Page page, String path) {
        PageLook.at(page, "http://localhost:" + port + path, path.replaceAll("[^a-z]+", "-"));
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 2600);
    }
}
