package org.evenhand.quarantine;

/** The scanner is there but says nothing about the file; the message is its answer. */
final class ScanRefused extends Exception {

    private static final long serialVersionUID = 1L;

    ScanRefused(String answer) {
        super(answer);
    }
}
