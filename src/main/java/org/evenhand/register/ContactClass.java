package org.evenhand.register;

/** The kind of a contact, as triage settles it (P09.2, E02), with the category under which it is published. */
public enum ContactClass {
    INFORMATION("Information request", "INFORMATION"),
    FREEDOM_OF_INFORMATION("Freedom of information request", "FREEDOM_OF_INFORMATION"),
    SUBJECT_ACCESS("Subject access request", "OTHER"),
    VISIT("Visit to premises", "VISIT"),
    MEETING("Individual meeting", "MEETING"),
    MEETING_SERIES("Regular meetings", "MEETING"),
    EVENT("Briefing event", "EVENT"),
    FILMING("Filming or photographs", "FILMING"),
    IMAGERY("Police or fire imagery in campaign material", "IMAGERY"),
    IMAGERY_USE("Request to use police or fire imagery", "IMAGERY"),
    MEDIA("Media enquiry", "MEDIA"),
    ELIGIBILITY("Eligibility to stand", "ELIGIBILITY"),
    ELECTION_PROCESS("Running of the election", "ELECTION_PROCESS"),
    COMPLAINT("Complaint", "COMPLAINT"),
    POLITICAL("Clearly political request", "POLITICAL"),
    CRIME_ALLEGATION("Allegation of a crime", "OTHER"),
    STAFF_ADVICE("Advice to staff", "OTHER"),
    OTHER("Automatic, unsolicited or unrelated", "OTHER");

    private final String label;
    private final String category;

    ContactClass(String label, String category) {
        this.label = label;
        this.category = category;
    }

    public String label() {
        return label;
    }

    /** The category shown on the public register. */
    public String category() {
        return category;
    }
}
