package org.evenhand.deadlines;

import java.util.Date;
import org.evenhand.engine.ProcessVariable;

/** The process variables that timers and due dates of tasks read. */
public final class DeadlineVariables {

    public static final ProcessVariable<Date> ANSWER_DUE_AT = new ProcessVariable<>("answerDueAt", Date.class);
    public static final ProcessVariable<Date> ANSWER_REMINDER_AT =
            new ProcessVariable<>("answerReminderAt", Date.class);

    private DeadlineVariables() {}
}
