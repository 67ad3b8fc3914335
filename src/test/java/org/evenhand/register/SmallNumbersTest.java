package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Policies;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Role and day are as exact as the number of people allows; each test has a month of the past for itself. */
@EvenhandTest
class SmallNumbersTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static int months = 0;

    @LocalServerPort
    int port;

    @Autowired
    Policies policies;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    @Autowired
    PublicationChanges changes;

    @Autowired
    PublishedRegister published;

    @Autowired
    BehindTheScenes scenes;

    /** A day in the middle of its month. */
    private LocalDate day = LocalDate.of(2001, 1, 17);

    @BeforeEach
    void aMonthOfItsOwn() {
        day = LocalDate.of(2001, 1, 17).plusMonths(months++);
    }

    @AfterEach
    void exactAgain() {
        if (!policies.inForce().overrides().isEmpty()) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule("C20")
    void aFewAreGivenAsAGroupAndTheMonth() {
        decide("MONTH");
        Contact agent = enter("only@one.example", RequesterRole.AGENT);
        assertThat(publication.facts(agent.id()).words())
                .startsWith("Candidate or campaign, ")
                .contains("fewer than 5 people");
        PublishedEntry entry = publish(agent);

        assertThat(entry.role()).isEqualTo(RequesterRole.REPRESENTATIVE);
        assertThat(entry.coarsened()).isEqualTo(Coarsened.MONTH);
        assertThat(entry.dateOfContact()).isEqualTo(day.withDayOfMonth(1));
        assertThat(entry.dateAddedToRegister()).isEqualTo(day.withDayOfMonth(1));
        String page = new Visitor(port).get("/register/" + agent.reference()).body();
        assertThat(page)
                .contains("Candidate or campaign", "Few people in this role")
                .doesNotContain(day.toString());
        assertThat(new Visitor(port).get("/register.json").body()).doesNotContain("\"dateOfContact\":\"" + day + "\"");
    }

    @Test
    @Rule("C20")
    void theWeekBeginsOnMonday() {
        decide("WEEK");
        Contact holder = enter("only@one.example", RequesterRole.OFFICE_HOLDER);
        PublishedEntry entry = publish(holder);
        assertThat(entry.role()).isEqualTo(RequesterRole.PUBLIC);
        assertThat(entry.dateOfContact()).isBetween(day.minusDays(6), day);
        assertThat(entry.dateOfContact().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(new Visitor(port).read("/register/" + holder.reference()).text())
                .contains("Week of ", "Member of the public or office holder");
    }

    @Test
    void enoughPeopleOfARoleAreGivenAsTheyAreAndOneWhoWritesOftenIsOne() {
        decide("MONTH");
        Contact first = enter("a@enough.example", RequesterRole.AGENT);
        for (int mail = 0; mail < SmallNumbers.ENOUGH; mail++) {
            enter("A@enough.example", RequesterRole.AGENT);
            enter(mail + "@enough.example", RequesterRole.CANDIDATE);
        }
        assertThat(publication.facts(first.id()).coarsened()).isEqualTo(Coarsened.MONTH);
        for (String other : new String[] {"b", "c", "d", "e"}) {
            enter(other + "@enough.example", RequesterRole.AGENT);
        }
        PublishedEntry entry = publish(first);
        assertThat(entry.role()).isEqualTo(RequesterRole.AGENT);
        assertThat(entry.dateOfContact()).isEqualTo(day);
        assertThat(entry.coarsened()).isNull();
    }

    @Test
    void whatTheRedactorSawIsPublishedAndStaysAsItIsWhenCorrected() {
        decide("MONTH");
        Contact agent = enter("only@one.example", RequesterRole.AGENT);
        publication.redact(agent.id(), "How many?", "Eighty.", "spoc");
        policies.change(PRESET, Map.of(), "chief-executive", "Exact from now on");
        assertThat(publication.facts(agent.id()).coarsened()).isEqualTo(Coarsened.MONTH);
        publication.approve(agent.id(), "chief-executive");
        publication.publish(agent.id());

        long number = latest(agent).number();
        changes.proposeCorrection(agent.id(), number, "How many?", "Ninety.", "Wrong figure", "spoc");
        changes.approve(changes.waiting(agent.id()).orElseThrow().id(), "chief-executive");
        PublishedEntry corrected = latest(agent);
        assertThat(corrected.informationProvided()).isEqualTo("Ninety.");
        assertThat(corrected.role()).isEqualTo(RequesterRole.REPRESENTATIVE);
        assertThat(corrected.coarsened()).isEqualTo(Coarsened.MONTH);
        assertThat(corrected.dateOfContact()).isEqualTo(day.withDayOfMonth(1));
    }

    private void decide(String choice) {
        policies.change(PRESET, Map.of("small-numbers", choice), "chief-executive", "Test " + UUID.randomUUID());
    }

    private Contact enter(String address, RequesterRole role) {
        OffsetDateTime moment = day.atTime(12, 0).atZone(LONDON).toOffsetDateTime();
        Contact contact = register.enter(new NewContact(
                moment.toInstant(),
                ContactMethod.LETTER,
                "Reception",
                null,
                address,
                null,
                role,
                null,
                null,
                null,
                "How many?",
                null,
                null));
        scenes.sql()
                .sql("update office.contact set registered_at = ? where id = ?")
                .params(moment, contact.id())
                .update();
        return register.contact(contact.id());
    }

    private PublishedEntry publish(Contact contact) {
        publication.redact(contact.id(), "How many?", "Eighty.", "spoc");
        publication.approve(contact.id(), "chief-executive");
        publication.publish(contact.id());
        return latest(contact);
    }

    private PublishedEntry latest(Contact contact) {
        return published.about(contact.reference()).get(0).entry();
    }
}
