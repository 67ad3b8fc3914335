package org.evenhand.induction.lessons.process;

import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.evenhand.induction.lessons.Lessons;
import org.springframework.stereotype.Component;

/** Anyone on the staff writes down what was learnt (P50.1). */
@Component
class LogLessonForm implements StartForm {

    private final Lessons lessons;

    LogLessonForm(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public String key() {
        return "log-lesson";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Lesson lesson = lessons.log(
                Phase.valueOf(form.require("phase")),
                form.require("happened"),
                form.require("change"),
                form.text("concerns"),
                null,
                form.submittedBy());
        return new Start(lesson.reference(), LessonVariables.of(lesson));
    }
}
