package org.evenhand.register;

/** What a contact was about. */
public enum ContactCategory {
    INFORMATION,
    FREEDOM_OF_INFORMATION,
    VISIT,
    MEETING,
    EVENT,
    FILMING,
    IMAGERY,
    MEDIA,
    ELECTION_PROCESS,
    ELIGIBILITY,
    COMPLAINT,
    POLITICAL,
    OTHER
}
