package org.evenhand.intake;

import java.util.Optional;
import org.evenhand.mail.DeliveryReport;
import org.evenhand.mail.Filing;
import org.evenhand.mail.Filing.Manner;
import org.evenhand.mail.MailKind;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.mail.SentLetter;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Brings what mail systems report to the letter it concerns; of a letter that came back a person is told. */
@Component
class Reports {

    private final Outbox outbox;
    private final MasterRegister register;
    private final IntakeProcess process;

    Reports(Outbox outbox, MasterRegister register, IntakeProcess process) {
        this.outbox = outbox;
        this.register = register;
        this.process = process;
    }

    Filing file(ReceivedMail mail, DeliveryReport report) {
        Optional<SentLetter> letter = outbox.concernedBy(report);
        if (letter.isEmpty()) {
            return new Filing(null, Manner.AUTOMATIC, mail.kind().label() + "; it names no letter of ours");
        }
        SentLetter sent = letter.get();
        outbox.reported(sent.id(), report);
        if (report.kind() == MailKind.BOUNCE
                && outbox.bounced(sent.id(), report.diagnostic())
                && sent.contactId() != null) {
            Contact contact = register.contact(sent.contactId());
            process.letterReturned(contact, sent.id());
        }
        return new Filing(
                sent.contactId(),
                Manner.AUTOMATIC,
                mail.kind().label() + " on “" + sent.subject() + "” to " + sent.recipient());
    }
}
