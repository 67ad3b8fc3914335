package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** A case that is decided, with the steps that were taken or left out. */
record DecidedImagery(Imagery imagery, List<Step> steps) {

    OffsetDateTime decidedAt() {
        return Objects.requireNonNull(imagery.decidedAt());
    }

    boolean isChallenged() {
        return Boolean.TRUE.equals(imagery.challenged());
    }

    /** Whether a reason stands on record why it went its own way. */
    boolean isExplained() {
        return imagery.differenceReason() != null || steps.stream().anyMatch(Step::skipped);
    }

    /** The step with which it began, or begins, where it is challenged. */
    Rung firstStep() {
        List<Rung> skipped =
                steps.stream().filter(Step::skipped).map(Step::rung).toList();
        return new Ladder(imagery.severity(), skipped).next().orElse(Rung.VERBAL);
    }

    /** Whether a case that is challenged with this step, or is not, goes another way than this one did. */
    boolean differs(boolean challenged, Rung first) {
        return challenged != isChallenged() || challenged && firstStep() != first;
    }

    /** The way it went, in words. */
    String way() {
        return isChallenged()
                ? "challenged, first step: " + firstStep().label() + " (" + imagery.state() + ")"
                : "left alone";
    }
}
