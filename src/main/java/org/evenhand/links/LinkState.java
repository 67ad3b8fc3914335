package org.evenhand.links;

/** What came of asking for a page. */
public enum LinkState {
    REACHABLE("Reachable"),
    NOT_REACHABLE("Not reachable"),
    /** The server answers, and shows the page to people alone or not to everyone. */
    NOT_CHECKED("Not checked"),
    /** No address of the open web at all; it was not asked for. */
    NOT_PUBLIC("No page of the open web");

    private final String label;

    LinkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
