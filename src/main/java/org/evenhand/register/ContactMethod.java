package org.evenhand.register;

/** How a contact was made (C04). */
public enum ContactMethod {
    EMAIL("E-mail"),
    TELEPHONE("Telephone"),
    IN_PERSON("In person"),
    TEXT_MESSAGE("Text message"),
    LETTER("Letter"),
    WEB_FORM("Web form"),
    FORWARDED("Forwarded by a colleague");

    private final String label;

    ContactMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
