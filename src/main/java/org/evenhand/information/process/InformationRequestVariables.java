package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code information-request} carries besides the contact itself. */
final class InformationRequestVariables {

    /** The group that drafts (P09.4). */
    static final ProcessVariable<String> ANSWER_OWNER = new ProcessVariable<>("answerOwner", String.class);
    /** The group that approves (P09.9). */
    static final ProcessVariable<String> ANSWER_APPROVER = new ProcessVariable<>("answerApprover", String.class);

    static final ProcessVariable<Boolean> ANSWER_DRAFTED = new ProcessVariable<>("answerDrafted", Boolean.class);
    static final ProcessVariable<Boolean> CLARIFICATION_NEEDED =
            new ProcessVariable<>("clarificationNeeded", Boolean.class);
    static final ProcessVariable<Boolean> TIME_EXTENDED = new ProcessVariable<>("timeExtended", Boolean.class);
    static final ProcessVariable<Boolean> ANSWER_APPROVED = new ProcessVariable<>("answerApproved", Boolean.class);

    private InformationRequestVariables() {}
}
