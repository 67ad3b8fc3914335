package org.evenhand.register;

/** How a contact was made (C04). */
public enum ContactMethod {
    EMAIL,
    TELEPHONE,
    IN_PERSON,
    TEXT_MESSAGE,
    LETTER,
    WEB_FORM,
    FORWARDED
}
