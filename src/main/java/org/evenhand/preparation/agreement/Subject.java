package org.evenhand.preparation.agreement;

/** What a joint protocol must cover (P02.1 · 001:7.3, 7.6). */
public enum Subject {
    CONTACT("coversContact", "The single point of contact"),
    CHANNEL("coversChannel", "That all requests go there"),
    PACK("coversPack", "The joint pack and the event"),
    LIAISON("coversLiaison", "Regular contact between office and force"),
    PUBLICITY("coversPublicity", "Limits on publicity, and how staff answer an approach"),
    RECORD("coversRecord", "How requests are handled and recorded");

    private final String field;
    private final String label;

    Subject(String field, String label) {
        this.field = field;
        this.label = label;
    }

    /** The field of the form in which the drafter says where it is covered. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }
}
