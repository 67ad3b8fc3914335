package org.evenhand.induction.lessons.process;

import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.LessonProcess;
import org.springframework.stereotype.Component;

/** The door to {@code lesson-learnt} for a lesson that was logged on the desk. */
@Component
class EngineLessonProcess implements LessonProcess {

    private static final String KEY = "lesson-learnt";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EngineLessonProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void review(Lesson lesson) {
        asApplication.run(() -> runtime.startProcessInstanceByKey(KEY, lesson.reference(), LessonVariables.of(lesson)));
    }
}
