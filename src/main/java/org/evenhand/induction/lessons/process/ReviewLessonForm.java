package org.evenhand.induction.lessons.process;

import static org.evenhand.induction.lessons.process.LessonVariables.LESSON_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.Lessons;
import org.springframework.stereotype.Component;

/** The Chief Executive keeps a lesson, in these words or in others, or says why not (P50). */
@Component
class ReviewLessonForm implements TaskForm {

    private final Lessons lessons;

    ReviewLessonForm(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public String key() {
        return "review-lesson";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Lesson lesson = lessons.lesson(LESSON_ID.get(task));
        return new Shown()
                .put("lessonReference", lesson.reference())
                .put("phaseShown", lesson.phase().label())
                .put("concernsShown", lesson.concerns())
                .put("stepShown", lesson.step())
                .put("happenedShown", lesson.happened())
                .put("changeShown", lesson.change())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = LESSON_ID.get(task);
        Lesson lesson = lessons.lesson(id);
        switch (form.require("lessonReview")) {
            case "KEEP" -> lessons.keep(id, lesson.happened(), lesson.change(), form.submittedBy());
            case "REWORD" ->
                lessons.keep(
                        id,
                        form.require("reworded", "write what happened in the words to be kept."),
                        form.require("changeReworded", "write what to keep or to change in the words to be kept."),
                        form.submittedBy());
            default -> lessons.leave(id, form.require("lessonReason", "say why it is not kept."), form.submittedBy());
        }
    }
}
