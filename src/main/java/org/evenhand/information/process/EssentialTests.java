package org.evenhand.information.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.Submission;
import org.evenhand.information.TestsAnswered;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The essential tests on a draft answer (E03, Q01): each is answered, the table {@code essential-tests} says what follows,
 * and answers and reason are entered in the record. What must be refused or reshaped cannot be sent for approval.
 */
@Component
class EssentialTests {

    private static final String TABLE = "essential-tests";

    private final DecisionService decisions;
    private final AsApplication asApplication;
    private final MasterRegister register;

    EssentialTests(DecisionService decisions, AsApplication asApplication, MasterRegister register) {
        this.decisions = decisions;
        this.asApplication = asApplication;
        this.register = register;
    }

    /**
     * Applies them.
     *
     * @return whether the answer may go to the approver whom the policy names; if not, the Chief Executive decides
     */
    boolean passed(UUID contact, Submission form) {
        Map<String, Object> answers = Arrays.stream(EssentialTest.values())
                .collect(Collectors.toMap(EssentialTest::field, test -> isYes(form, test)));
        @Nullable
        String outcome = asApplication.get(
                () -> decisions.evaluateDecisionTableByKey(TABLE, answers).getSingleEntry());
        switch (Objects.requireNonNullElse(outcome, "")) {
            case "pass" -> record(contact, answers, form.text("testReason"), form);
            case "refuse" ->
                throw form.reject(
                        firstYes(answers).field(),
                        "this is refused (" + firstYes(answers).rule()
                                + "). Choose that it should be refused, or change"
                                + " the answer until this is no longer so.");
            case "reshape" ->
                throw form.reject(
                        firstYes(answers).field(),
                        "this is refused or reshaped (" + firstYes(answers).rule() + "). Change the answer, ask the"
                                + " requester to narrow the request, or choose that it should be refused.");
            default ->
                record(
                        contact,
                        answers,
                        form.require(
                                "testReason",
                                "the Chief Executive decides on this: say what speaks for the answer, and how everyone is"
                                        + " offered the same (Q01, Q02)."),
                        form);
        }
        return "pass".equals(outcome);
    }

    private static boolean isYes(Submission form, EssentialTest test) {
        return form.require(test.field(), "answer every test before the answer goes to approval (Q01).")
                .equals("yes");
    }

    /** In the order in which the table reads them. */
    private static EssentialTest firstYes(Map<String, Object> answers) {
        return Arrays.stream(EssentialTest.values())
                .filter(test -> Boolean.TRUE.equals(answers.get(test.field())))
                .findFirst()
                .orElseThrow();
    }

    private void record(UUID contact, Map<String, Object> answers, @Nullable String reason, Submission form) {
        String yes = Arrays.stream(EssentialTest.values())
                .filter(test -> Boolean.TRUE.equals(answers.get(test.field())))
                .map(EssentialTest::words)
                .collect(Collectors.joining("; "));
        register.decide(
                contact,
                TestsAnswered.KIND,
                yes.isEmpty() ? "No to each" : "Yes: " + yes,
                reason,
                form.submittedBy(),
                "Q01 "
                        + Arrays.stream(EssentialTest.values())
                                .map(EssentialTest::rule)
                                .collect(Collectors.joining(" ")));
    }
}
