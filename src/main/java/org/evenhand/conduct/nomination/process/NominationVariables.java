package org.evenhand.conduct.nomination.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code nomination-paper} carries: nothing from which a person or a post could be told. */
final class NominationVariables {

    static final IdVariable NOMINATION_ID = new IdVariable("nominationId");
    /** The group that weighs or warns. */
    static final ProcessVariable<String> NOMINATION_ADVISER = new ProcessVariable<>("nominationAdviser", String.class);
    /** Whether someone asks before signing. */
    static final ProcessVariable<Boolean> ASKED_BEFOREHAND = new ProcessVariable<>("askedBeforehand", Boolean.class);

    private NominationVariables() {}
}
