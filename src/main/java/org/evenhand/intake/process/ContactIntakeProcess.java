package org.evenhand.intake.process;

import static org.evenhand.intake.process.IntakeVariables.LAPSE_AT;
import static org.evenhand.intake.process.IntakeVariables.LETTER_ID;
import static org.evenhand.intake.process.IntakeVariables.MESSAGE_ID;
import static org.evenhand.intake.process.IntakeVariables.REMIND_AT;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.intake.IntakeProcess;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.evenhand.register.Restatement;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Component;

/** The doors to the processes that follow from what comes in. */
@Component
class ContactIntakeProcess implements IntakeProcess {

    private static final String CONTACT_RECEIVED = "contact.received";
    private static final String CONTACT_LAPSED = "contact.lapsed";
    private static final String FILING_REQUESTED = "messageFiling.requested";
    private static final String LATE_REPLY_RECEIVED = "lateReply.received";
    private static final String LETTER_RETURNED = "undeliveredMail.returned";

    private static final String RESTATEMENT_REQUESTED = "spokenRequest.logged";

    private final RuntimeService runtime;
    private final Restatements restatements;

    ContactIntakeProcess(RuntimeService runtime, Restatements restatements) {
        this.runtime = runtime;
        this.restatements = restatements;
    }

    @Override
    public void contactReceived(Contact contact) {
        start(CONTACT_RECEIVED, contact.reference(), variables(contact));
    }

    /** The message's own reference stands where a contact's would: it is what the task list shows. */
    @Override
    public void filingRequested(ReceivedMail mail) {
        start(
                FILING_REQUESTED,
                mail.reference(),
                Map.of(MESSAGE_ID.name(), mail.id().toString(), CONTACT_REFERENCE.name(), mail.reference()));
    }

    @Override
    public void lateReplyReceived(Contact contact, ReceivedMail mail) {
        start(LATE_REPLY_RECEIVED, contact.reference(), with(contact, MESSAGE_ID.name(), mail.id()));
    }

    @Override
    public void letterReturned(Contact contact, UUID letterId) {
        start(LETTER_RETURNED, contact.reference(), with(contact, LETTER_ID.name(), letterId));
    }

    @Override
    public void restatementRequested(Contact contact) {
        Restatement restatement = restatements.of(contact.id()).orElseThrow();
        Map<String, Object> variables = new HashMap<>(variables(contact));
        variables.put(REMIND_AT.name(), restatement.remindAt().toInstant().toString());
        variables.put(LAPSE_AT.name(), restatement.lapseAt().toInstant().toString());
        start(RESTATEMENT_REQUESTED, contact.reference(), variables);
    }

    @Override
    public void contactLapsed(Contact contact) {
        runtime.createMessageCorrelation(CONTACT_LAPSED)
                .processInstanceBusinessKey(contact.reference())
                .correlateAll();
    }

    private void start(String message, String businessKey, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage();
    }

    private static Map<String, Object> with(Contact contact, String name, UUID id) {
        Map<String, Object> variables = new HashMap<>(variables(contact));
        variables.put(name, id.toString());
        return variables;
    }

    static Map<String, Object> variables(Contact contact) {
        return Map.of(
                CONTACT_ID.name(), contact.id().toString(),
                CONTACT_REFERENCE.name(), contact.reference());
    }
}
