package org.evenhand.information.process;

import java.util.Map;
import java.util.UUID;
import org.evenhand.engine.Submission;
import org.evenhand.parity.EssentialTest;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.TestsOutcome;
import org.springframework.stereotype.Component;

/** The essential tests on a draft answer (E03, Q01): what must be refused or reshaped cannot be sent for approval. */
@Component
class TestedDraft {

    private final EssentialTests tests;

    TestedDraft(EssentialTests tests) {
        this.tests = tests;
    }

    /**
     * Applies them.
     *
     * @return whether the answer may go to the approver whom the policy names; if not, the Chief Executive decides
     */
    boolean passed(UUID contact, Submission form) {
        Map<EssentialTest, Boolean> answers = EssentialTest.answered(form, Map.of());
        TestsOutcome outcome = tests.judge(answers);
        EssentialTest gravest = EssentialTest.gravest(answers).orElse(EssentialTest.DOUBT);
        if (outcome == TestsOutcome.REFUSE) {
            throw form.reject(
                    gravest.field(),
                    "this is refused (" + gravest.rule() + "). Choose that it should be refused, or change"
                            + " the answer until this is no longer so.");
        }
        if (outcome.standsAgainst()) {
            throw form.reject(
                    gravest.field(),
                    "this is refused or reshaped (" + gravest.rule() + "). Change the answer, ask the"
                            + " requester to narrow the request, or choose that it should be refused.");
        }
        tests.keep(contact, answers, outcome, form);
        return outcome == TestsOutcome.PASS;
    }
}
