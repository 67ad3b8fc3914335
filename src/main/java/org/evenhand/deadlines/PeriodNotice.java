package org.evenhand.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.ChecklistMoved;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitched;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the single point of contact and the Chief Executive that other rules hold now (P01.3), and whoever has the checklist
 * open that it is due on another day (P01.5).
 */
@Component
class PeriodNotice {

    private final Colleagues colleagues;
    private final Circulars letters;
    private final DateWords words;

    PeriodNotice(Colleagues colleagues, Circulars letters, DateWords words) {
        this.colleagues = colleagues;
        this.letters = letters;
        this.words = words;
    }

    @EventListener
    void on(PeriodSwitched switched) {
        List<String> recipients = new ArrayList<>(colleagues.addressesOf(OfficeGroup.SPOC));
        recipients.addAll(colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE));
        letters.send(
                template(switched.state()),
                UUID.randomUUID().toString(),
                null,
                recipients,
                Map.of("election", switched.election().name(), "day", words.day(switched.day())));
    }

    @EventListener
    void on(ChecklistMoved moved) {
        letters.send(
                "checklist-moved",
                UUID.randomUUID().toString(),
                null,
                colleagues.addressesOf(OfficeGroup.SPOC),
                Map.of("election", moved.election().name(), "due", words.day(moved.due()), "reason", moved.reason()));
    }

    private static String template(PeriodState state) {
        return switch (state) {
            case BEGUN -> "period-begun";
            case ENDED -> "period-ended";
            case PUT_OFF -> "period-put-off";
        };
    }
}
