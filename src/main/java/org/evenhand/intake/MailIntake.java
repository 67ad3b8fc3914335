package org.evenhand.intake;

import java.util.List;
import org.evenhand.mail.Filing;
import org.evenhand.mail.Filing.Manner;
import org.evenhand.mail.MailKind;
import org.evenhand.mail.MailReceiver;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what becomes of a message: a new contact, part of a case, a matter for a person, or filed without an answer
 * (P09.1). Only what is sure is done without a person; and whatever is not plainly automatic reaches one.
 */
@Service
@Transactional
class MailIntake implements MailReceiver {

    private final Threading threading;
    private final Intake intake;
    private final Reports reports;
    private final IntakeProcess process;

    MailIntake(Threading threading, Intake intake, Reports reports, IntakeProcess process) {
        this.threading = threading;
        this.intake = intake;
        this.reports = reports;
        this.process = process;
    }

    @Override
    public Filing receive(ReceivedMail mail) {
        if (mail.kind() == MailKind.LOOP) {
            return new Filing(null, Manner.AUTOMATIC, "It is a letter of our own that came back to us");
        }
        if (mail.report() != null) {
            return reports.file(mail, mail.report());
        }
        if (mail.kind().needsNoAnswer() && !repliesThroughList(mail)) {
            return new Filing(
                    mail.answeredContactId(), Manner.AUTOMATIC, mail.kind().label());
        }
        List<ThreadCandidate> candidates = threading.candidates(mail);
        if (candidates.isEmpty()) {
            return new Filing(intake.enter(mail).id(), Manner.NEW_CONTACT, "Nothing points to an earlier case");
        }
        ThreadCandidate first = candidates.get(0);
        return first.sure() ? join(first, mail) : ask(mail);
    }

    /** A campaign team's shared address may be a list: what answers us through one is an answer. */
    private static boolean repliesThroughList(ReceivedMail mail) {
        return mail.kind() == MailKind.LIST && mail.answeredContactId() != null;
    }

    /** Nothing reopens by itself: an open case's tasks show the message, a closed case's is read by a person. */
    private Filing join(ThreadCandidate thread, ReceivedMail mail) {
        Contact contact = thread.contact();
        intake.addFiles(contact.id(), mail);
        if (contact.closedAt() != null) {
            process.lateReplyReceived(contact, mail);
        }
        return new Filing(contact.id(), Manner.THREAD, "From someone who takes part in the case, and " + thread.why());
    }

    private Filing ask(ReceivedMail mail) {
        process.filingRequested(mail);
        return new Filing(null, Manner.UNCLEAR, "It is not sure to which case it belongs");
    }
}
