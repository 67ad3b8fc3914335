package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was entered wrongly is put right, and what stood there stays; and who looked at it is known. */
@EvenhandTest
class AmendmentsTest {

    @Autowired
    Amendments amendments;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    @Autowired
    BehindTheScenes scenes;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Contact contact;

    @BeforeEach
    void entered() {
        contact = register.enter(new NewContact(
                clock.instant().minus(Duration.ofDays(2)),
                ContactMethod.TELEPHONE,
                "Reception",
                "Zebedee Quartermain",
                "z.quartermain@campaign.example",
                "07700 900777",
                RequesterRole.CANDIDATE,
                null,
                null,
                null,
                "How many patrols?",
                null,
                null));
    }

    @Test
    @Rule({"P20.1", "R1"})
    void theOldValueStaysWithTheReason() {
        amend(
                Map.of(
                        AmendableField.REQUESTER_ROLE, "AGENT",
                        AmendableField.CONTACTED_AT, "2026-01-05T10:30",
                        AmendableField.METHOD, "TELEPHONE",
                        AmendableField.REQUESTER_PHONE, " "),
                "Misheard");

        Contact now = register.contact(contact.id());
        assertThat(now.requesterRole()).isEqualTo(RequesterRole.AGENT);
        assertThat(now.requesterPhone()).isNull();
        assertThat(now.contactedAt().atZoneSameInstant(clock.getZone()).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2026, 1, 5, 10, 30));
        assertThat(now.method()).isEqualTo(contact.method());
        assertThat(amendments.of(contact.id()))
                .extracting(Amendment::field, Amendment::before, Amendment::reason, Amendment::amendedBy)
                .contains(
                        tuple(AmendableField.REQUESTER_ROLE, "CANDIDATE", "Misheard", "spoc"),
                        tuple(AmendableField.REQUESTER_PHONE, "07700 900777", "Misheard", "spoc"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACTED_AT, 2999-01-01T10:00, before it was entered",
        "CONTACTED_AT, yesterday, Write day and time",
        "CONTACTED_AT, '', cannot be empty",
        "METHOD, PIGEON, Choose one",
        "REQUESTER_ROLE, '', cannot be empty",
        "REQUESTER_EMAIL, nobody, must be an e-mail address",
        "INFORMATION_SOUGHT, ' ', cannot be empty",
        "CONTACT_CLASS, VISIT, settled by the task"
    })
    void whatMakesNoSenseIsRefused(AmendableField field, String value, String why) {
        assertThatThrownBy(() -> amend(Map.of(field, value), "Misheard"))
                .isInstanceOfSatisfying(
                        AmendmentRefused.class,
                        refused ->
                                assertThat(refused.problems().get(field.key())).contains(why));
        assertThat(register.contact(contact.id())).isEqualTo(contact);
    }

    @Test
    void anAmendmentNeedsAReasonAChangeAndEyesOnWhatIsThere() {
        Map<AmendableField, String> change = Map.of(AmendableField.REQUESTER_ROLE, "AGENT");
        assertRefused(() -> amend(change, " "), "Give the reason");
        assertRefused(() -> amend(Map.of(AmendableField.REQUESTER_ROLE, "CANDIDATE"), "None"), "Nothing would change");
        String seen = amendments.values(contact).mark();
        amend(Map.of(AmendableField.METHOD, "LETTER"), "It was a letter");
        assertRefused(() -> amendments.amend(contact.id(), seen, change, "Misheard", "spoc"), "meanwhile");
    }

    @Test
    @Rule("Q15")
    void aNameThatWasAmendedAwayIsStillKeptFromThePublic() {
        amend(
                Map.of(AmendableField.REQUESTER_NAME, "Someone Else", AmendableField.REQUESTER_EMAIL, ""),
                "Wrong person");
        assertThat(publication.identifying(contact.id(), "As told to Zebedee Quartermain"))
                .isPresent();
        assertThat(publication.identifying(contact.id(), "Write to z.quartermain@campaign.example"))
                .isPresent();
        assertThat(publication.identifying(contact.id(), "There are 14 patrols"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "access_record", "lag_notice"})
    void theDatabaseRefusesToChangeWhatIsRecorded(String table) {
        assertThatThrownBy(() -> scenes.sql().sql("delete from office." + table).update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> scenes.sql()
                        .sql("update office." + table + " set contact_id = null")
                        .update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> database.sql("delete from office." + table).update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theSameLookCountsOnceAnHour() {
        SettableClock time = new SettableClock(clock.instant());
        AccessRecord access = new AccessRecord(database, time);
        String person = "p" + UUID.randomUUID();
        access.opened(person, contact.id());
        access.opened(person, contact.id());
        access.downloaded(person, contact.id(), "001");
        access.downloaded(person, contact.id(), "002");
        access.opened("someone-else", contact.id());
        assertThat(access.of(contact.id())).hasSize(4);
        time.advance(Duration.ofHours(1));
        access.opened(person, contact.id());
        assertThat(access.of(contact.id()))
                .hasSize(5)
                .first()
                .returns(person, Access::person)
                .returns(Access.Act.OPENED, Access::act);
    }

    private void amend(Map<AmendableField, String> wanted, String reason) {
        String seen = amendments.values(register.contact(contact.id())).mark();
        amendments.amend(contact.id(), seen, wanted, reason, "spoc");
    }

    private static void assertRefused(Runnable work, String why) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        AmendmentRefused.class,
                        refused -> assertThat(refused.problems().get("reason")).contains(why));
    }
}
