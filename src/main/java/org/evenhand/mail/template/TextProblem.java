package org.evenhand.mail.template;

/** A text that cannot be that of a letter; the message says why and what to do about it. */
public class TextProblem extends RuntimeException {

    TextProblem(String message) {
        super(message);
    }
}
