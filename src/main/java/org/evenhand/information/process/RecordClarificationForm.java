package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AnswerTime;
import org.evenhand.information.Clarification;
import org.evenhand.information.Clarifications;
import org.evenhand.mail.Correspondence;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What the requester replied to our question, and when: the time for the answer runs on from then (P09.15). */
@Component
class RecordClarificationForm implements TaskForm {

    private static final String RECEIVED_AT = "clarificationReceivedAt";

    private final MasterRegister register;
    private final Clarifications clarifications;
    private final AnswerTime time;
    private final Messages messages;
    private final Correspondence correspondence;
    private final Clock clock;

    RecordClarificationForm(
            MasterRegister register,
            Clarifications clarifications,
            AnswerTime time,
            Messages messages,
            Correspondence correspondence,
            Clock clock) {
        this.register = register;
        this.clarifications = clarifications;
        this.time = time;
        this.messages = messages;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "record-clarification";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Clarification asked = clarifications.latest(contact.id());
        Optional<Message> reply = reply(contact.id(), asked);
        return new Shown()
                .put("contactReference", contact.reference())
                .put("sender", contact.requester())
                .put("question", contact.informationSought())
                .put("clarificationAsked", asked.question())
                .put("askedOn", asked.askedAt())
                .put("laterMessages", correspondence.since(contact.id()))
                .put("clarificationOutcome", reply.isPresent() ? "RECEIVED" : null)
                .put("clarificationAnswer", reply.map(Message::body).orElse(null))
                .put(RECEIVED_AT, reply.map(this::received).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        if (form.is("clarificationOutcome", "RECEIVED")) {
            String answer = form.require("clarificationAnswer", "copy what the requester replied.");
            record(contact, answer, form);
        } else {
            time.record(contact, null, null, form.submittedBy());
        }
    }

    /** The first message of a person since the question: a click takes it as the reply. */
    private Optional<Message> reply(UUID contact, Clarification asked) {
        return messages.later(contact).stream()
                .filter(message -> message.at().isAfter(asked.askedAt()))
                .findFirst();
    }

    private String received(Message reply) {
        return reply.at()
                .atZoneSameInstant(clock.getZone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toOffsetDateTime()
                .toString();
    }

    private void record(UUID contact, String answer, Submission form) {
        OffsetDateTime receivedAt = form.dateTime(RECEIVED_AT).toOffsetDateTime();
        if (receivedAt.toInstant().isAfter(clock.instant())) {
            throw form.reject(RECEIVED_AT, "this lies in the future; enter when the reply arrived.");
        }
        try {
            time.record(contact, answer, receivedAt, form.submittedBy());
        } catch (AnswerTime.BeforeAsked e) {
            throw form.reject(RECEIVED_AT, "this is before the question was asked; enter when the reply arrived.");
        }
    }
}
