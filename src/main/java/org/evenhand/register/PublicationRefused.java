package org.evenhand.register;

/** The entry cannot be published as it is; the message says what stands in the way. */
public class PublicationRefused extends RuntimeException {

    public PublicationRefused(String message) {
        super(message);
    }
}
