package org.evenhand.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.Calendars;
import org.evenhand.election.Policy;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.evenhand.register.Restatement;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests made by word of mouth: written back, confirmed or corrected, reminded of, lapsed (P11.1, P11.3, T04). */
@Service
@Transactional
public class SpokenRequests {

    static final String TEMPLATE = "T04";

    /** Our own: long enough to answer, and for the reminder to be answered too (working days). */
    static final int REMIND_AFTER = 3;

    static final int LAPSE_AFTER = 8;

    private static final String BY_TIME = "the time limit";
    private static final String NEVER_CONFIRMED =
            "What was asked by word of mouth was never confirmed, and the request lapsed";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final MasterRegister register;
    private final Restatements restatements;
    private final Publication publication;
    private final IntakeProcess process;
    private final Policy policy;
    private final Calendars calendars;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    SpokenRequests(
            MasterRegister register,
            Restatements restatements,
            Publication publication,
            IntakeProcess process,
            Policy policy,
            Calendars calendars,
            Letters letters,
            Outbox outbox,
            Clock clock) {
        this.register = register;
        this.restatements = restatements;
        this.publication = publication;
        this.process = process;
        this.policy = policy;
        this.calendars = calendars;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Notes that a contact was made by word of mouth and is to be restated, where there is an address to write to. */
    public void noteDown(Contact contact) {
        boolean spoken = contact.method() == ContactMethod.TELEPHONE
                || contact.method() == ContactMethod.IN_PERSON
                || contact.method() == ContactMethod.TEXT_MESSAGE;
        String address = contact.requesterEmail();
        if (spoken && address != null) {
            restatements.open(contact.id(), address, workingDay(REMIND_AFTER), workingDay(LAPSE_AFTER));
        }
    }

    /** Writes the request back to the requester as it was understood. */
    public void restate(UUID contactId) {
        write(contactId, "");
    }

    /** Writes once more to a requester who has not answered. */
    public void remind(UUID contactId) {
        write(contactId, " reminder");
        restatements.reminded(contactId);
    }

    /**
     * The requester never confirmed. Where the policy holds every answer until then, the case ends here; where it only
     * warns, or somebody has written to the requester about it meanwhile, it stays with the people who deal with it.
     */
    public void lapse(UUID contactId) {
        restatements.settle(contactId, Restatement.Outcome.LAPSED, BY_TIME);
        register.decide(contactId, "Spoken request", Restatement.Outcome.LAPSED.label(), null, BY_TIME, "P11.3");
        Contact contact = register.contact(contactId);
        if (policy.phoneConfirm() == Policy.PhoneConfirm.BLOCK && contact.closedAt() == null && unanswered(contact)) {
            process.contactLapsed(contact);
        }
    }

    private boolean unanswered(Contact contact) {
        String requester = restatements.of(contact.id()).orElseThrow().recipient();
        return contact.informationProvided() == null
                && outbox.of(contact.id()).stream()
                        .filter(letter -> letter.recipient().equalsIgnoreCase(requester))
                        .allMatch(letter -> letter.template().equals(TEMPLATE));
    }

    /** Closes a contact that lapsed; its entry stays internal and says why (P11.3, C09). */
    public void close(UUID contactId) {
        publication.withhold(contactId, NEVER_CONFIRMED, BY_TIME);
        register.decide(contactId, "Closed", "Lapsed", NEVER_CONFIRMED, BY_TIME, "P11.3");
        register.close(contactId);
    }

    /** Records what the requester answered; a correction takes the place of what was written down. */
    public void settle(UUID contactId, Restatement.Outcome outcome, String words, String note, String by) {
        if (outcome == Restatement.Outcome.CORRECTED) {
            register.correct(contactId, words);
        }
        restatements.settle(contactId, outcome, by);
        register.decide(contactId, "Spoken request", outcome.label(), note, by, "P11.1");
    }

    private void write(UUID contactId, String reminder) {
        Contact contact = register.contact(contactId);
        Restatement restatement = restatements.of(contactId).orElseThrow();
        Letters.Text text = letters.write(
                TEMPLATE,
                Map.of(
                        "contact",
                        contact,
                        "madeOn",
                        day(contact.contactedAt()),
                        "lapsesOn",
                        day(restatement.lapseAt()),
                        "reminder",
                        !reminder.isEmpty()));
        outbox.put(text.to(restatement.recipient(), contact.reference() + reminder)
                .about(contactId)
                .sentByItself());
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LONDON).toLocalDate();
    }

    private OffsetDateTime workingDay(int after) {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        return calendars
                .elections()
                .after(today, after)
                .day()
                .atTime(MORNING)
                .atZone(LONDON)
                .toOffsetDateTime();
    }
}
