package org.evenhand.conduct.resources;

/** What of the office's is asked for. */
public enum Resource {
    STAFF("Time of staff or officers"),
    PREMISES("Rooms or premises"),
    SYSTEMS("Systems: computers, telephones, mailing lists, accounts"),
    EXPENSES("Money: expenses, travel, hospitality"),
    PRINTING("Printing, copying or post"),
    FILMING("Filming or photographs"),
    NOTHING("Nothing of the office’s");

    private final String label;

    Resource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
