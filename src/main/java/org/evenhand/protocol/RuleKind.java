package org.evenhand.protocol;

/** What a rule asks for, so that a reader sees at once whether somebody acts, something is checked or something is told. */
public enum RuleKind {
    PROCESS,
    DECISION_TABLE,
    TRIGGER,
    HUMAN_TASK,
    AUTOMATIC_STEP,
    DECISION,
    CHECK,
    TIMING,
    MESSAGE,
    RECORD,
    PUBLICATION,
    INFORMATION,
    ACTOR,
    TOPIC,
    SETTING,
    OUT_OF_SCOPE;

    /** Whether the rule names a group of rules that follow it. */
    public boolean isHeading() {
        return this == PROCESS || this == DECISION_TABLE;
    }
}
