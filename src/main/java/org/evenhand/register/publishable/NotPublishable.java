package org.evenhand.register.publishable;

/** A file that cannot be made fit for the public; the message says why and what to do instead. */
public final class NotPublishable extends Exception {

    private static final long serialVersionUID = 1L;

    NotPublishable(String why) {
        super(why);
    }
}
