package org.evenhand.media.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code media-response} carries besides the contact. */
final class MediaVariables {

    static final ProcessVariable<Boolean> PRESS_QUESTION = new ProcessVariable<>("pressQuestion", Boolean.class);
    static final ProcessVariable<Boolean> FACTUALLY_WRONG = new ProcessVariable<>("factuallyWrong", Boolean.class);
    static final ProcessVariable<Boolean> CONFUSION_HARMS = new ProcessVariable<>("confusionHarms", Boolean.class);
    static final ProcessVariable<Boolean> PERSONAL_INTERPRETATION =
            new ProcessVariable<>("personalInterpretation", Boolean.class);
    /** What the table of E09 said, which the model reads. */
    static final ProcessVariable<String> CLAIM_ADVICE = new ProcessVariable<>("claimAdvice", String.class);

    static final ProcessVariable<String> CORRECTION_AUTHOR = new ProcessVariable<>("correctionAuthor", String.class);
    static final ProcessVariable<String> CORRECTION_DECISION =
            new ProcessVariable<>("correctionDecision", String.class);

    /** Whether it was entered here, so that no intake sees to the public register. */
    static final ProcessVariable<Boolean> ENTERED_ALONE = new ProcessVariable<>("enteredAlone", Boolean.class);

    private MediaVariables() {}
}
