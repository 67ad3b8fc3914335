package org.evenhand.induction.lessons;

/** The door to the process in which a lesson is reviewed. */
public interface LessonProcess {

    void review(Lesson lesson);
}
