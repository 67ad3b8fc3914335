package org.evenhand.election;

/** The parts of the United Kingdom that keep bank holidays of their own. */
public enum Nation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
