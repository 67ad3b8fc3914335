package org.evenhand.imagery.removal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.evenhand.election.Calendars;
import org.evenhand.election.Deadline;
import org.evenhand.election.Policy;
import org.evenhand.election.WorkingDays;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** How long a reply is awaited, from now, by the policy's own figure: no document gives one (S35). */
@Component
class ReplyTime {

    private final Policy policy;
    private final Calendars calendars;
    private final Clock clock;

    ReplyTime(Policy policy, Calendars calendars, Clock clock) {
        this.policy = policy;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When the reply is due and when its owner is reminded. */
    AwaitedReply fromNow() {
        Deadline deadline = Deadline.starting(ZonedDateTime.now(clock.withZone(LondonZone.ID)), policy.removalWait());
        WorkingDays days = calendars.elections();
        OffsetDateTime due = deadline.due(days).orElseThrow().at().toOffsetDateTime();
        return new AwaitedReply(due, deadline.reminder(days).orElseThrow().toOffsetDateTime());
    }
}
