package org.evenhand.publicity.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.evenhand.engine.Shown;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.PlanStep;
import org.evenhand.site.DayWords;
import org.evenhand.site.LondonZone;

/** Something on the forward plan as the head of a form shows it. */
final class PlanShown {

    private PlanShown() {}

    static Shown of(PlanItem item) {
        return new Shown()
                .put("planReference", item.reference())
                .put("planTitleShown", item.kind().label() + ": " + item.title())
                .put("plannedShown", DayWords.of(item.plannedOn()));
    }

    /** What became of it so far, a step a line. */
    static String story(List<PlanStep> steps) {
        return steps.stream()
                .map(step -> day(step) + "  " + step.words() + " (" + step.takenBy() + ")")
                .collect(joining("\n"));
    }

    private static String day(PlanStep step) {
        return DayWords.of(step.takenAt().atZoneSameInstant(LondonZone.ID).toLocalDate());
    }
}
