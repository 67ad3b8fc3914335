package org.evenhand.information.process;

import java.util.UUID;
import org.evenhand.election.Extension;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.information.AnswerTime;
import org.evenhand.information.Answers;
import org.evenhand.information.EnclosedPapers;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Component;

/** The five things a drafter can do with a request, each with what it asks for. */
@Component
class DraftOutcomes {

    /** More than this is no extension but a new arrangement. */
    private static final int LONGEST = 60;

    private final MasterRegister register;
    private final Answers answers;
    private final EnclosedPapers enclosed;
    private final AnswerTime time;
    private final Restatements restatements;
    private final Policy policy;

    DraftOutcomes(
            MasterRegister register,
            Answers answers,
            EnclosedPapers enclosed,
            AnswerTime time,
            Restatements restatements,
            Policy policy) {
        this.register = register;
        this.answers = answers;
        this.enclosed = enclosed;
        this.time = time;
        this.restatements = restatements;
        this.policy = policy;
    }

    /** A spoken request is answered once its maker has confirmed it, where the policy says so (P11.1). */
    void draft(UUID contact, Submission form) {
        if (policy.phoneConfirm() == Policy.PhoneConfirm.BLOCK
                && !restatements.warning(contact).isEmpty()) {
            throw form.reject(
                    "draftOutcome",
                    "the requester has not confirmed what was written down, and the policy holds the answer until"
                            + " then (P11.1). Complete “Confirm request” first.");
        }
        String text = form.require("answerText", "write the answer, or choose that it cannot be answered here.");
        answers.draft(contact, text, replyAddress(form), enclosed(contact, form), form.submittedBy());
        register.decide(contact, "Draft", "Submitted for approval", null, form.submittedBy(), "P09.6 P09.7");
    }

    void clarify(UUID contact, Submission form) {
        String question = form.require("clarificationQuestion", "write what you need to know.");
        time.ask(contact, question, replyAddress(form), form.submittedBy());
    }

    void extend(UUID contact, Submission form) {
        String amount = form.require("extensionDays", "say how much more time.");
        if (!amount.matches("[1-9]\\d?") || Integer.parseInt(amount) > LONGEST) {
            throw form.reject("extensionDays", "enter a whole number from 1 to " + LONGEST + ".");
        }
        String reason = form.require("extensionReason", "say why more time is needed.");
        time.extend(contact, new Extension(Integer.parseInt(amount), reason), form.submittedBy());
    }

    void suggestRefusal(UUID contact, Submission form) {
        register.decide(contact, "Draft", "Refusal suggested", null, form.submittedBy(), "P15.2");
    }

    void leave(UUID contact, Submission form) {
        register.decide(
                contact,
                "Draft",
                "Cannot be answered here",
                form.require("byHandReason", "say why it cannot be answered here."),
                form.submittedBy(),
                "P09.6");
    }

    private String enclosed(UUID contact, Submission form) {
        String numbers = form.text("enclosedDocuments");
        if (numbers == null) {
            return "";
        }
        try {
            enclosed.of(contact, numbers);
        } catch (EnclosedPapers.NoSuchPaper none) {
            throw form.reject(
                    "enclosedDocuments",
                    "this case has no paper with the number “" + none.getMessage()
                            + "”. Only papers of the same case can go with an answer.");
        }
        return numbers;
    }

    private static String replyAddress(Submission form) {
        if (form.email("replyAddress") == null) {
            throw form.reject(
                    "replyAddress",
                    "replies go out in writing, by e-mail (P09.10). Enter the requester's address, or choose that it"
                            + " cannot be answered here and answer by letter.");
        }
        return form.require("replyAddress");
    }
}
