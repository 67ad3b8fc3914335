package org.evenhand.publicity.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.Assessment;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.Clearances;
import org.evenhand.publicity.ExceptionGround;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The seven tests, the bars and the exceptions, as a person answers them; the period is nobody's to type (P29.1 to P29.8). */
@Component
class AssessItemForm implements TaskForm {

    private final Clearances clearances;
    private final Restrictions restrictions;
    private final Policy policy;

    AssessItemForm(Clearances clearances, Restrictions restrictions, Policy policy) {
        this.clearances = clearances;
        this.restrictions = restrictions;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "assess-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Clearance item = clearances.of(CLEARANCE_ID.get(task));
        return ItemShown.of(item)
                .put("periodShown", ItemShown.period(restrictions.on(item.plannedOn())))
                .put("promotionShown", promotion())
                .put("earlierShown", item.reason())
                .values();
    }

    private String promotion() {
        return switch (policy.promotionInPeriod()) {
            case "LEGAL_OR_OPERATIONAL" -> ExceptionGround.NEED.label();
            case "ROUTINE_NEWSLETTER" -> ExceptionGround.NEWSLETTER.label();
            case "POLICING_PURPOSE" -> ExceptionGround.POLICING_PURPOSE.label();
            default -> "None";
        };
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = CLEARANCE_ID.get(task);
        boolean restricted = restrictions.on(clearances.of(id).plannedOn());
        String exception = form.require("exception");
        ExceptionGround ground = TableWord.in(ExceptionGround.class, exception).orElse(null);
        clearances.assess(
                id,
                new Assessment(
                        form.yes(Question.NAMES_ANYONE.key()),
                        form.text("namesReason"),
                        answers(form),
                        failed(form, restricted),
                        ground,
                        ground == null
                                ? null
                                : form.require(
                                        "exceptionReason",
                                        "an exception needs its reason, which is recorded (E10.6).")),
                form.submittedBy());
        for (Question question : Question.values()) {
            ClearanceVariables.answerTo(question.key()).set(task, form.yes(question.key()));
        }
        ClearanceVariables.SENSITIVE.set(
                task, Question.SENSITIVE.stream().anyMatch(question -> form.yes(question.key())));
        ClearanceVariables.EXCEPTION.set(task, exception);
        ClearanceVariables.RESTRICTED_PERIOD.set(task, restricted);
        ClearanceVariables.PROMOTION_IN_PERIOD.set(task, policy.promotionInPeriod());
    }

    private static String answers(Submission form) {
        return Arrays.stream(Question.values())
                .map(question -> question.answered(form.yes(question.key())))
                .collect(joining("\n"));
    }

    private static @Nullable String failed(Submission form, boolean restricted) {
        String failed = Arrays.stream(Question.values())
                .filter(question -> question.standsAgainst(form.yes(question.key()), restricted))
                .map(question -> question.answered(form.yes(question.key())))
                .collect(joining("\n"));
        return failed.isEmpty() ? null : failed;
    }
}
