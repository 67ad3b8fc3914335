package org.evenhand.information;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Calendars;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts that force or fire service hold are asked of them before an answer is drafted (P09.8). After {@value #DUE} working
 * days they are asked again, after {@value #LAPSE} the answer is drafted without; the requester's own time runs on.
 */
@Service
@Transactional
public class FactConsultations implements CaseFacts {

    static final int DUE = 3;
    static final int LAPSE = 6;

    private static final String RULE = "P09.8";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final FactConsultationRows rows;
    private final MasterRegister register;
    private final Calendars calendars;
    private final Letters letters;
    private final Outbox outbox;
    private final DateWords words;
    private final Clock clock;

    FactConsultations(
            FactConsultationRows rows,
            MasterRegister register,
            Calendars calendars,
            Letters letters,
            Outbox outbox,
            DateWords words,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.calendars = calendars;
        this.letters = letters;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    /** Notes the question; {@link #send} sends it. */
    public void ask(UUID contactId, Authority authority, String address, String question, String by) {
        rows.ask(contactId, authority, address, question, after(DUE), after(LAPSE), by);
        register.decide(contactId, "Facts asked for", "From " + authority.label(), question, by, RULE);
    }

    /** @throws IllegalStateException if nothing was asked */
    @Transactional(readOnly = true)
    public FactConsultation latest(UUID contactId) {
        List<FactConsultation> all = rows.of(contactId);
        if (all.isEmpty()) {
            throw new IllegalStateException("Nobody was asked for facts on contact " + contactId);
        }
        return all.get(all.size() - 1);
    }

    /** All consultations as text; empty where there are none. */
    @Transactional(readOnly = true)
    public String describe(UUID contactId) {
        return rows.of(contactId).stream().map(FactConsultation::words).collect(joining("\n\n"));
    }

    /** Sends the latest question, and once more when it is chased. */
    public void send(UUID contactId, boolean again) {
        FactConsultation asked = latest(contactId);
        Contact contact = register.contact(contactId);
        outbox.put(letters.write(
                        "facts-asked",
                        Map.of(
                                "contact",
                                contact,
                                "question",
                                asked.question(),
                                "due",
                                words.day((again ? asked.lapseAt() : asked.dueAt()).toInstant()),
                                "reminder",
                                again))
                .to(asked.address(), contact.reference() + " " + asked.number() + (again ? " again" : ""))
                .about(contactId));
    }

    public void give(UUID contactId, String facts, String by) {
        FactConsultation asked = latest(contactId);
        rows.end(asked, facts, by);
        register.decide(contactId, "Facts given", "By " + asked.authority().label(), null, by, RULE);
    }

    /** Nothing came in time: the answer is drafted without. */
    public void lapse(UUID contactId) {
        FactConsultation asked = latest(contactId);
        rows.end(asked, null, null);
        register.decide(
                contactId,
                "Facts not given",
                "Nothing came from " + asked.authority().label() + " in time",
                null,
                "the clock",
                RULE);
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return rows.of(contactId).stream()
                .map(one -> new CaseFact("Facts", one.words()))
                .toList();
    }

    private OffsetDateTime after(int workingDays) {
        LocalDate day =
                calendars.information().after(LocalDate.now(clock), workingDays).day();
        return day.atTime(MORNING).atZone(clock.getZone()).toOffsetDateTime();
    }
}
