package org.evenhand.conduct.deputy.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code deputy-intentions} carries. */
final class DeputyVariables {

    static final IdVariable DEPUTY_INTENTION_ID = new IdVariable("deputyIntentionId");
    /** {@code takes-part}, {@code undecided} or {@code no-part}: enough to go on, and nothing of what was said. */
    static final ProcessVariable<String> INTENTION_ANSWER = new ProcessVariable<>("intentionAnswer", String.class);
    /** When to ask again one who has not decided; only with {@code undecided}. */
    static final ProcessVariable<Date> ASK_AGAIN_AT = new ProcessVariable<>("askAgainAt", Date.class);

    private DeputyVariables() {}
}
