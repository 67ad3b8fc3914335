package org.evenhand.meetings;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.register.PublicationDuty;
import org.springframework.stereotype.Component;

/** The case of a meeting closes only once its notes are kept and published (Q20, P22.4, R2, U4). */
@Component
class NotesArePublished implements PublicationDuty {

    private final Meetings meetings;

    NotesArePublished(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<String> of(UUID contactId) {
        return meetings.find(contactId)
                .filter(meeting -> Boolean.TRUE.equals(meeting.held()))
                .map(meeting -> "the notes of a meeting are published (P22.4, Q20)");
    }
}
