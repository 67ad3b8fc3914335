package org.evenhand.register.log;

/** Something in an export is not as it was signed; the message is the sentence for the reader. */
final class DoesNotHold extends RuntimeException {

    DoesNotHold(String message) {
        super(message);
    }
}
