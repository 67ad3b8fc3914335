package org.evenhand.publicity;

/** What lets an item go out in the pre-election period that would wait otherwise, for a stated reason (P29.7). */
public enum ExceptionGround {
    POLICING_PURPOSE("A policing purpose in the public interest"),
    NEED("A legal or operational need"),
    NEWSLETTER("A newsletter as usual");

    private final String label;

    ExceptionGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
