package org.evenhand.induction.lessons;

import org.jspecify.annotations.Nullable;

/**
 * The step at which somebody learns something.
 *
 * @param words process and step by their names in the model; null where the process runs in confidence, for a lesson is
 *     read by all
 * @param reference the case's or the item's, where it has one and they may see it
 */
public record LessonStep(@Nullable String words, @Nullable String reference) {

    public static final LessonStep IN_CONFIDENCE = new LessonStep(null, null);

    public static LessonStep of(String process, String step, @Nullable String reference) {
        return new LessonStep(process + ": " + step, reference);
    }
}
