package org.evenhand.information;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer to an information request: drafted, approved by the author the policy names, and sent (P09). */
@Service
@Transactional
public class InformationRequests {

    static final String TEMPLATE = "T05";

    private final MasterRegister register;
    private final Answers answers;
    private final EnclosedPapers enclosed;
    private final PaperSources sources;
    private final Messages messages;
    private final Letters letters;
    private final Outbox outbox;
    private final Policy policy;
    private final Deadlines deadlines;

    InformationRequests(
            MasterRegister register,
            Answers answers,
            EnclosedPapers enclosed,
            PaperSources sources,
            Messages messages,
            Letters letters,
            Outbox outbox,
            Policy policy,
            Deadlines deadlines) {
        this.register = register;
        this.answers = answers;
        this.enclosed = enclosed;
        this.sources = sources;
        this.messages = messages;
        this.letters = letters;
        this.outbox = outbox;
        this.policy = policy;
        this.deadlines = deadlines;
    }

    /** The letter as it will be sent, with the text of the latest version. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        Answer answer = latest(contactId);
        return letter(answer).preview(answer.replyAddress());
    }

    /**
     * Approves the latest version (P09.9, Q13).
     *
     * @throws SamePerson if the approver drafted it
     * @throws FieldRefused if a paper that goes with it is not public any more (Q14)
     */
    public void approve(UUID contactId, String by) {
        Answer answer = latest(contactId);
        List<Document> held = sources.heldBack(contactId, enclosed.of(contactId, answer.enclosed()));
        if (!held.isEmpty()) {
            throw new FieldRefused(
                    "approvalDecision",
                    EnclosedPapers.names(held) + " is not public, and the Chief Executive has not released it: return"
                            + " the answer, or release the paper on the desk first (Q14).");
        }
        if (answer.draftedBy().equals(by)) {
            throw new SamePerson();
        }
        answers.approve(answer, by);
        register.decide(contactId, "Answer approved", "Version " + answer.version(), null, by, "P09.9 Q13");
    }

    public void sendBack(UUID contactId, String reason, String by) {
        Answer answer = latest(contactId);
        answers.sendBack(answer, reason, by);
        register.decide(contactId, "Answer returned", "Version " + answer.version(), reason, by, "P09.9");
    }

    /**
     * Sends the approved answer in writing, once, enters what was provided, and ends its clock (P09.10, C06).
     *
     * @throws IllegalStateException if the latest version is not approved: an earlier approval is no approval
     */
    public void send(UUID contactId) {
        Answer answer = latest(contactId);
        if (answer.approvedBy() == null) {
            throw new IllegalStateException("The latest version of the answer is not approved (Q13)");
        }
        Contact contact = register.contact(contactId);
        Letters.Text letter = letter(answer);
        List<Document> papers = enclosed.of(contactId, answer.enclosed());
        if (!sources.heldBack(contactId, papers).isEmpty()) {
            throw new IllegalStateException("A paper of the answer is not public, and nobody has released it (Q14)");
        }
        outbox.put(letter.to(answer.replyAddress(), contact.reference())
                .about(contactId)
                .enclosing(papers.stream().map(Document::id).toList())
                .answering(messages.thread(contactId)));
        String before = contact.informationProvided();
        register.provide(contactId, before == null ? answer.text() : before + "\n\n" + answer.text());
        deadlines.end(contactId, Purpose.ANSWER);
    }

    private Answer latest(UUID contactId) {
        return answers.latest(contactId)
                .orElseThrow(() -> new IllegalStateException("No answer is drafted for contact " + contactId));
    }

    private Letters.Text letter(Answer answer) {
        Contact contact = register.contact(answer.contactId());
        return letters.write(
                TEMPLATE,
                Map.of(
                        "contact",
                        contact,
                        "answer",
                        answer,
                        "subject",
                        subject(contact),
                        "documents",
                        EnclosedPapers.names(enclosed.of(contact.id(), answer.enclosed())),
                        "author",
                        policy.responseAuthor()));
    }

    /** What the requester called it; the letter answers under the same subject. */
    private static String subject(Contact contact) {
        String subject = contact.subject() == null ? "" : contact.subject().strip();
        return subject.regionMatches(true, 0, "re:", 0, 3)
                ? subject.substring(3).strip()
                : subject;
    }

    /** Who drafted an answer cannot approve it. */
    public static class SamePerson extends RuntimeException {}
}
