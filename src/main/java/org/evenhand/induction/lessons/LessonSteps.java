package org.evenhand.induction.lessons;

import java.util.Optional;

/** The tasks from which lessons are logged, as the engine knows them. */
public interface LessonSteps {

    /**
     * The step of a task that this person may see, or has done.
     *
     * @param task its id, as a browser sent it: it may be anything
     * @param person by user id
     * @return empty where there is no such task, and where it is none of theirs
     */
    Optional<LessonStep> of(String task, String person);
}
