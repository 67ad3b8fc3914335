package org.evenhand.register;

import java.util.Map;

/** An amendment that cannot be made; nothing was changed. */
public final class AmendmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    AmendmentRefused(Map<String, String> problems) {
        super("The amendment is refused: " + String.join(", ", problems.keySet()));
        this.problems = problems;
    }

    /** What is wrong, by the keys of the fields in which it is. */
    public Map<String, String> problems() {
        return problems;
    }
}
