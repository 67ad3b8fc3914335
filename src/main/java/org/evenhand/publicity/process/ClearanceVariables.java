package org.evenhand.publicity.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code publicity-clearance} carries besides the answers to its questions. */
final class ClearanceVariables {

    static final IdVariable CLEARANCE_ID = new IdVariable("clearanceId");
    /** Of the doubt that the process {@code guidance-ruling} rules on. */
    static final IdVariable RULING_ID = new IdVariable("rulingId");

    static final ProcessVariable<Boolean> RESTRICTED_PERIOD = new ProcessVariable<>("restrictedPeriod", Boolean.class);
    static final ProcessVariable<Boolean> SENSITIVE = new ProcessVariable<>("sensitive", Boolean.class);
    static final ProcessVariable<String> EXCEPTION = new ProcessVariable<>("exception", String.class);
    static final ProcessVariable<String> PROMOTION_IN_PERIOD = new ProcessVariable<>("promotionInPeriod", String.class);
    static final ProcessVariable<String> CLEARANCE_ADVICE = new ProcessVariable<>("clearanceAdvice", String.class);
    static final ProcessVariable<String> CLEARANCE_DECISION = new ProcessVariable<>("clearanceDecision", String.class);
    static final ProcessVariable<Date> HELD_UNTIL_AT = new ProcessVariable<>("heldUntilAt", Date.class);
    static final ProcessVariable<Boolean> ITEM_WITHDRAWN = new ProcessVariable<>("itemWithdrawn", Boolean.class);

    private ClearanceVariables() {}

    static ProcessVariable<Boolean> answerTo(String question) {
        return new ProcessVariable<>(question, Boolean.class);
    }
}
