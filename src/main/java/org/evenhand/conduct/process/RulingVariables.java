package org.evenhand.conduct.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code guidance-ruling} carries. */
final class RulingVariables {

    static final IdVariable RULING_ID = new IdVariable("rulingId");
    /** The group that decides. */
    static final ProcessVariable<String> RULING_DECIDER = new ProcessVariable<>("rulingDecider", String.class);
    /** {@code ruled}, {@code ruled-jointly}, or anything else: the PARO is asked. */
    static final ProcessVariable<String> RULING_OUTCOME = new ProcessVariable<>("rulingOutcome", String.class);

    /** Whether the PARO was asked before it began. */
    static final ProcessVariable<Boolean> ADVICE_ASKED = new ProcessVariable<>("adviceAsked", Boolean.class);

    static final ProcessVariable<Boolean> RULING_AGREED = new ProcessVariable<>("rulingAgreed", Boolean.class);

    private RulingVariables() {}
}
