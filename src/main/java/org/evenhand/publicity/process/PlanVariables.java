package org.evenhand.publicity.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code announcement-timing} carries. */
final class PlanVariables {

    static final IdVariable PLAN_ITEM_ID = new IdVariable("planItemId");
    static final ProcessVariable<String> TIMING_ADVICE = new ProcessVariable<>("timingAdvice", String.class);

    private PlanVariables() {}
}
