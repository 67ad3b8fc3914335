package org.evenhand.information.process;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.Extension;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.information.AnswerTime;
import org.evenhand.information.Answers;
import org.evenhand.information.Authority;
import org.evenhand.information.EnclosedPapers;
import org.evenhand.information.FactConsultations;
import org.evenhand.information.PaperSources;
import org.evenhand.register.Document;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Component;

/** The six things a drafter can do with a request, each with what it asks for. */
@Component
class DraftOutcomes {

    /** More than this is no extension but a new arrangement. */
    private static final int LONGEST = 60;

    private final MasterRegister register;
    private final Answers answers;
    private final EnclosedPapers enclosed;
    private final PaperSources sources;
    private final AnswerTime time;
    private final Restatements restatements;
    private final Policy policy;
    private final TestedDraft tests;
    private final FactConsultations consultations;

    DraftOutcomes(
            MasterRegister register,
            Answers answers,
            EnclosedPapers enclosed,
            PaperSources sources,
            AnswerTime time,
            Restatements restatements,
            Policy policy,
            TestedDraft tests,
            FactConsultations consultations) {
        this.register = register;
        this.answers = answers;
        this.enclosed = enclosed;
        this.sources = sources;
        this.time = time;
        this.restatements = restatements;
        this.policy = policy;
        this.tests = tests;
        this.consultations = consultations;
    }

    /**
     * Puts a draft up for approval. A spoken request is answered once its maker has confirmed it, where the policy says so
     * (P11.1).
     *
     * @return the group that approves: whom the policy names, or the Chief Executive where the essential tests say so (Q01)
     */
    String draft(UUID contact, Submission form) {
        if (policy.phoneConfirm() == Policy.PhoneConfirm.BLOCK
                && !restatements.warning(contact).isEmpty()) {
            throw form.reject(
                    "draftOutcome",
                    "the requester has not confirmed what was written down, and the policy holds the answer until"
                            + " then (P11.1). Complete “Confirm request” first.");
        }
        String text = form.require("answerText", "write the answer, or choose that it cannot be answered here.");
        String address = replyAddress(form);
        boolean passed = tests.passed(contact, form);
        answers.draft(contact, text, address, enclosed(contact, form), form.submittedBy());
        register.decide(contact, "Draft", "Submitted for approval", null, form.submittedBy(), "P09.5 P09.6 P09.7");
        return passed ? policy.responseAuthor().group() : Policy.ResponseAuthor.CEO.group();
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

    /** Asks whoever holds the facts (P09.8). */
    void consult(UUID contact, Submission form) {
        Authority authority = Authority.valueOf(form.require("factsAuthority", "say who holds the facts."));
        if (authority == Authority.FIRE && !policy.fireInScope()) {
            throw form.reject("factsAuthority", "the policy leaves the fire service out of scope (S31).");
        }
        String question = form.require("factsQuestion", "write what you need to know.");
        form.email("factsAddress");
        String address = form.require("factsAddress", "say to which address the question goes.");
        consultations.ask(contact, authority, address, question, form.submittedBy());
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
            List<Document> held = sources.heldBack(contact, enclosed.of(contact, numbers));
            if (!held.isEmpty()) {
                throw form.reject(
                        "enclosedDocuments",
                        "nobody has said that " + EnclosedPapers.names(held)
                                + " is public. Say so on the desk, under “Papers” of the contact; what is not public is"
                                + " the Chief Executive's to release (Q14).");
            }
        } catch (EnclosedPapers.NoSuchPaper none) {
            throw form.reject(
                    "enclosedDocuments",
                    "this case has no paper with the number “" + none.getMessage()
                            + "”. Only papers of the same case can go with an answer.");
        }
        return numbers;
    }

    static String replyAddress(Submission form) {
        if (form.email("replyAddress") == null) {
            throw form.reject(
                    "replyAddress",
                    "replies go out in writing, by e-mail (P09.10). Enter the requester's address, or choose that it"
                            + " cannot be answered here and answer by letter.");
        }
        return form.require("replyAddress");
    }
}
