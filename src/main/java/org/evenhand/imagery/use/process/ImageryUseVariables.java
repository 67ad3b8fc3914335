package org.evenhand.imagery.use.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code imagery-use} carries besides the contact itself. */
final class ImageryUseVariables {

    static final ProcessVariable<String> IMAGERY_REQUEST = new ProcessVariable<>("imageryRequest", String.class);

    /** What the policy says; unset where it says nothing. */
    static final ProcessVariable<String> IMAGERY_USE_ADVICE = new ProcessVariable<>("imageryUseAdvice", String.class);

    /** The group that decides. */
    static final ProcessVariable<String> IMAGERY_USE_DECIDER = new ProcessVariable<>("imageryUseDecider", String.class);

    private ImageryUseVariables() {}
}
