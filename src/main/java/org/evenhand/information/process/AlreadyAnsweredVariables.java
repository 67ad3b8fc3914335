package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code already-answered} carries besides the contact itself. */
final class AlreadyAnsweredVariables {

    static final ProcessVariable<Boolean> ANSWER_PUBLISHED = new ProcessVariable<>("answerPublished", Boolean.class);
    static final ProcessVariable<Boolean> LINK_LIVE = new ProcessVariable<>("linkLive", Boolean.class);

    private AlreadyAnsweredVariables() {}
}
