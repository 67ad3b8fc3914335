package org.evenhand.election.office;

/** A file that cannot become the office's logo; the message says why and what to do about it. */
public class LogoRefused extends Exception {

    LogoRefused(String message) {
        super(message);
    }
}
