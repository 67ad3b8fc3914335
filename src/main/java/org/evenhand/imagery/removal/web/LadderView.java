package org.evenhand.imagery.removal.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.imagery.removal.Imagery;
import org.evenhand.imagery.removal.Ladder;
import org.evenhand.imagery.removal.Rung;
import org.evenhand.imagery.removal.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder as it is drawn.
 *
 * @param step null while it was neither taken nor left out
 * @param state {@code done}, {@code skipped}, {@code now} or {@code ahead}
 */
record LadderView(Rung rung, @Nullable Step step, String state) {

    /** The steps that a case of its severity meets, from the first. */
    static List<LadderView> of(Imagery imagery, List<Step> steps) {
        List<Rung> passed = steps.stream().map(Step::rung).toList();
        Optional<Rung> next = imagery.isOnLadder() ? new Ladder(imagery.severity(), passed).next() : Optional.empty();
        boolean waits = steps.stream().anyMatch(Step::awaitsReply);
        return imagery.severity().rungs().stream()
                .map(rung ->
                        view(rung, steps, !waits && next.filter(rung::equals).isPresent()))
                .toList();
    }

    private static LadderView view(Rung rung, List<Step> steps, boolean isNext) {
        Step step = steps.stream().filter(one -> one.rung() == rung).findFirst().orElse(null);
        if (step == null) {
            return new LadderView(rung, null, isNext ? "now" : "ahead");
        }
        return new LadderView(rung, step, step.skipped() ? "skipped" : step.awaitsReply() ? "now" : "done");
    }

    /** The state in words. */
    public String words() {
        return switch (state) {
            case "done" -> "Taken";
            case "skipped" -> "Left out";
            case "now" -> step == null ? "Next" : "Reply awaited";
            default -> "Not reached";
        };
    }
}
