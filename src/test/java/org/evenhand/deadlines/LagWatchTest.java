package org.evenhand.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCase;
import org.evenhand.election.Calendars;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits too long for publication is known to its owner, and then to the Chief Executive, each once. */
@EvenhandTest
class LagWatchTest {

    @Autowired
    LagWatch watch;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    @Autowired
    Outbox outbox;

    @Autowired
    BehindTheScenes scenes;

    @Autowired
    JdbcClient database;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    private final String requester = "caller" + UUID.randomUUID() + "@lag.example";

    @Test
    @Rule({"C21", "Q04", "T46", "C22"})
    void theOwnerIsRemindedOnceAndThenTheChiefExecutiveOnce() {
        UUID contact = answered();
        watch.run();
        assertThat(told(contact)).as("not overdue yet").isEmpty();

        waits(contact, 7);
        watch.run();
        watch.run();
        assertThat(told(contact)).extracting(SentLetter::template).containsExactly("T46-publication");
        assertThat(told(contact).get(0).recipient()).contains("spoc");
        assertThat(told(contact).get(0).body()).doesNotContain("Alex", requester);

        waits(contact, 40);
        watch.run();
        watch.run();
        assertThat(told(contact))
                .extracting(SentLetter::template)
                .containsExactly("T46-publication", "T46-publication-late");
        assertThat(told(contact).get(1).recipient()).contains("chief-executive");
        assertThat(register.decisions(contact))
                .filteredOn(decision -> decision.rules().equals("C21 Q04"))
                .extracting(Decision::kind)
                .containsExactly("Reminder", "Escalated to the Chief Executive");
    }

    @Test
    @Rule("C21")
    void nobodyHearsOfWhatIsMarkedOrStillBeingAnswered() {
        UUID marked = answered();
        publication.withhold(marked, "Advice on how to ask", "spoc");
        waits(marked, 40);
        UUID beingAnswered = triaged();
        waits(beingAnswered, 40);
        watch.run();
        assertThat(told(marked)).isEmpty();
        assertThat(told(beingAnswered)).as("its own time limit counts").isEmpty();
    }

    @Test
    void aNoticeThatFailedIsSentOnceTheNextTime() {
        UUID contact = answered();
        waits(contact, 40);
        scenes.whileRefusing("office.decision", "rules <> 'C21 Q04'", watch::run);
        assertThat(told(contact)).isEmpty();

        watch.run();
        assertThat(told(contact)).extracting(SentLetter::template).containsExactly("T46-publication");
    }

    private List<SentLetter> told(UUID contact) {
        return outbox.of(contact).stream()
                .filter(letter -> letter.template().startsWith("T46-publication"))
                .toList();
    }

    /** Sets the day since which it waits to so many working days ago. */
    private void waits(UUID contact, int workingDays) {
        var since = calendars
                .information()
                .before(LocalDate.now(clock), workingDays)
                .day()
                .atTime(12, 0)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        database.sql("update office.contact set registered_at = ? where id = ?")
                .params(since, contact)
                .update();
        database.sql("update office.deadline set ended_at = ? where contact_id = ? and ended_at is not null")
                .params(since, contact)
                .update();
    }

    private UUID triaged() {
        return contact(SampleCase.triaged(office, requester));
    }

    private UUID answered() {
        return contact(SampleCase.triaged(office, requester).answered());
    }

    private UUID contact(SampleCase one) {
        return register.find(one.reference()).orElseThrow().id();
    }
}
