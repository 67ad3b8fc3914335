package org.evenhand.induction.lessons.process;

import java.util.Map;
import org.evenhand.engine.IdVariable;
import org.evenhand.induction.lessons.Lesson;

/** What the process {@code lesson-learnt} carries. */
final class LessonVariables {

    static final IdVariable LESSON_ID = new IdVariable("lessonId");

    private LessonVariables() {}

    static Map<String, Object> of(Lesson lesson) {
        return Map.of(LESSON_ID.name(), lesson.id().toString());
    }
}
