package org.evenhand.register.log;

/** A text is no signed checkpoint, or a key no key; the message ends a sentence on what is wrong with it. */
public final class MalformedNote extends RuntimeException {

    MalformedNote(String message) {
        super(message);
    }
}
