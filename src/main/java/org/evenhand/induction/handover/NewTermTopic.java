package org.evenhand.induction.handover;

/** What a re-elected commissioner's plan covers (P48.1 · 001:9.2). */
enum NewTermTopic {
    OATH("Oath"),
    INTERVIEWS("Interviews"),
    KEY_DECISIONS("Key decisions"),
    GOVERNANCE("Changes to governance"),
    PLANS("Revised plans"),
    ANNUAL_REPORT("Annual report"),
    EVENTS("Diary and public events");

    private final String label;

    NewTermTopic(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
