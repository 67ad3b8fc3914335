package org.evenhand.imagery.removal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same severity meets the same step, whoever it is (P27.11, Q16): a case is held against the latest of its severity
 * that was decided under the same policy. One that was explained as an exception is no measure for others.
 */
@Service
@Transactional(readOnly = true)
public class SameStep {

    private static final int SHOWN = 20;

    private final ImageryRows rows;
    private final StepRows steps;

    SameStep(ImageryRows rows, StepRows steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /** The decided cases, the latest first. */
    List<Imagery> decided() {
        return rows.all().stream()
                .filter(one -> one.decidedAt() != null)
                .sorted(comparing(SameStep::moment).reversed())
                .toList();
    }

    /** The case against which this one is held: the latest before it, or the latest of all where it is not decided. */
    Optional<Imagery> measure(Imagery one, List<Imagery> decided) {
        OffsetDateTime until = one.decidedAt();
        return decided.stream()
                .filter(other -> !other.contactId().equals(one.contactId()))
                .filter(other -> until == null || moment(other).isBefore(until))
                .filter(other -> other.severity() == one.severity() && other.policy() == one.policy())
                .filter(other -> !isExplained(other))
                .findFirst();
    }

    /** Whether a case that is challenged with this step, or is not, goes another way than this other one did. */
    boolean differs(boolean challenged, Rung first, Imagery other) {
        return challenged != Boolean.TRUE.equals(other.challenged()) || challenged && firstStep(other) != first;
    }

    /** Whether a reason stands on record why it went its own way. */
    boolean isExplained(Imagery one) {
        return one.differenceReason() != null
                || steps.of(one.contactId()).stream().anyMatch(Step::skipped);
    }

    /** The step with which a challenged case began, or begins. */
    Rung firstStep(Imagery one) {
        List<Rung> skipped = steps.of(one.contactId()).stream()
                .filter(Step::skipped)
                .map(Step::rung)
                .toList();
        return new Ladder(one.severity(), skipped).next().orElse(Rung.VERBAL);
    }

    /** The decided cases by severity, as text for a form. */
    public String describe(UUID contactId) {
        String others = decided().stream()
                .filter(other -> !other.contactId().equals(contactId))
                .limit(SHOWN)
                .sorted(comparing(Imagery::severity))
                .map(other -> other.severity().label() + ": " + other.reference() + " – " + way(other))
                .collect(joining("\n"));
        return others.isEmpty() ? "None" : others;
    }

    private String way(Imagery other) {
        return Boolean.TRUE.equals(other.challenged())
                ? "challenged, first step: " + firstStep(other).label() + " (" + other.state() + ")"
                : "left alone";
    }

    private static OffsetDateTime moment(Imagery decided) {
        return Objects.requireNonNull(decided.decidedAt());
    }
}
