package org.evenhand.mail.template;

import java.util.List;

/** A text that is not taken for a letter, with everything that is wrong and what to do about it. */
public class TextRefused extends RuntimeException {

    private final transient List<String> problems;

    TextRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = problems;
    }

    public List<String> problems() {
        return problems;
    }
}
