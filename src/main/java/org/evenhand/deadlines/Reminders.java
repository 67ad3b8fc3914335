package org.evenhand.deadlines;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Circulars;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner before the time is over, and the Chief Executive when it is (P09.15). */
@Service
@Transactional
public class Reminders {

    /** Under this name the register has what the clock caused. */
    static final String BY_CLOCK = "the clock";

    private static final String RULE = "P09.15";

    private final Deadlines deadlines;
    private final MasterRegister register;
    private final CaseWork work;
    private final Colleagues colleagues;
    private final Circulars letters;
    private final DateWords words;

    Reminders(
            Deadlines deadlines,
            MasterRegister register,
            CaseWork work,
            Colleagues colleagues,
            Circulars letters,
            DateWords words) {
        this.deadlines = deadlines;
        this.register = register;
        this.work = work;
        this.colleagues = colleagues;
        this.letters = letters;
        this.words = words;
    }

    /** Reminds whoever has the case, once for each due date. */
    public void remind(UUID contact) {
        Purpose purpose = purpose(contact);
        deadlines
                .due(contact, purpose)
                .ifPresent(due -> tell("T46", "Reminder", contact, purpose, due, owners(contact)));
    }

    /** Records that the time is over, and tells the Chief Executive. */
    public void escalate(UUID contact) {
        Purpose purpose = purpose(contact);
        deadlines
                .due(contact, purpose)
                .ifPresent(due -> tell(
                        "time-over",
                        "Escalated to the Chief Executive",
                        contact,
                        purpose,
                        due,
                        colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE)));
    }

    private void tell(
            String template, String kind, UUID contact, Purpose purpose, Due due, Collection<String> recipients) {
        String reference = register.contact(contact).reference();
        String day = words.day(due.at());
        int told = letters.send(
                template,
                reference + " " + due.at(),
                contact,
                recipients,
                Map.of("reference", reference, "purpose", purpose.label(), "limit", purpose.limit(), "day", day));
        register.decide(
                contact,
                kind,
                "The " + purpose.label() + " is due on " + day,
                told == 0 ? "Nobody could be told by mail: no address is known" : null,
                BY_CLOCK,
                RULE);
    }

    private Purpose purpose(UUID contact) {
        return Purpose.of(register.contact(contact).contactClass());
    }

    private Collection<String> owners(UUID contact) {
        return work.owners(register.contact(contact).reference());
    }
}
