package org.evenhand.parity;

import org.jspecify.annotations.Nullable;

/** What became of a request, told by the letter that went out last. */
public enum Outcome {
    ANSWERED("Answered"),
    POINTED("Pointed to what is published"),
    REFERRED("Referred to another body"),
    REFUSED("Refused"),
    ARRANGED("Agreed to, yet to take place"),
    OPEN("No letter yet");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a like request with this outcome was treated the other way. */
    boolean opposes(Outcome other) {
        return this == REFUSED ? other.gives() : other == REFUSED && gives();
    }

    private boolean gives() {
        return this == ANSWERED || this == POINTED || this == ARRANGED;
    }

    /** @param template of the letter; null where none went out */
    static Outcome of(@Nullable String template) {
        if (template == null) {
            return OPEN;
        }
        return switch (template) {
            case "T05",
                    "T13-answer",
                    "T17",
                    "T19-granted",
                    "T25-allowed",
                    "T32",
                    "foi-reply",
                    "imagery-use-allowed",
                    "imagery-outcome" -> ANSWERED;
            case "T06" -> POINTED;
            case "T07", "T16-declined", "T18", "T19-refused", "T25-refused", "foi-withheld", "imagery-use-refused" ->
                REFUSED;
            case "T16-agreed" -> ARRANGED;
            default -> REFERRED;
        };
    }
}
