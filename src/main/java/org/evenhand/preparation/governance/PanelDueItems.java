package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.deadlines.DateWords;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** Panel meetings whose agenda is to be settled (P43.1). */
@Component
class PanelDueItems implements DueItems {

    private final PanelMeetings meetings;
    private final DateWords words;

    PanelDueItems(PanelMeetings meetings, DateWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return meetings.from(day).stream()
                .filter(meeting -> meeting.outcome() == null && !meeting.due().isAfter(day))
                .map(meeting -> new DueItem(
                        meeting.reference() + ": agenda of the panel on " + words.day(meeting.heldOn()),
                        meeting.due(),
                        "The panel may debate what is controversial in the middle of a campaign.",
                        List.of(OfficeGroup.CHIEF_EXECUTIVE)))
                .toList();
    }
}
