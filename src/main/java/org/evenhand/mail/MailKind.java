package org.evenhand.mail;

/** Who or what wrote a message, as far as its headers tell (RFC 3834). */
public enum MailKind {
    PERSON("From a person"),
    /** A machine sent it, but it may carry a person's words: a contact like any other, never answered by a machine. */
    MACHINE("Sent by a machine"),
    AUTO_REPLY("Automatic reply"),
    BOUNCE("Letter came back"),
    DELAY("Delivery is delayed"),
    DELIVERED("Delivery report"),
    READ_RECEIPT("Read receipt"),
    LIST("Mailing list"),
    LOOP("Our own letter");

    private final String label;

    MailKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Never answered by a machine, so that two machines do not write to each other without end. */
    public boolean automatic() {
        return this != PERSON;
    }

    /** Nothing in it waits for an answer: it is filed and makes no contact. */
    public boolean needsNoAnswer() {
        return this != PERSON && this != MACHINE;
    }
}
