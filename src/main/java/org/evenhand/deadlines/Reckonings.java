package org.evenhand.deadlines;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.Calendars;
import org.evenhand.election.Deadline;
import org.evenhand.election.Extension;
import org.evenhand.election.Pause;
import org.evenhand.election.Policies;
import org.springframework.stereotype.Component;

/** Works out when a clock runs out, by its rows, today's calendar and the policy now in force, alike for every case. */
@Component
class Reckonings {

    private final Interruptions interruptions;
    private final Policies policies;
    private final Calendars calendars;
    private final Clock clock;

    Reckonings(Interruptions interruptions, Policies policies, Calendars calendars, Clock clock) {
        this.interruptions = interruptions;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Empty while the clock stands. */
    Optional<Due> due(RunningClock running) {
        var deadline = deadline(running);
        var days = calendars.of(running.purpose().days());
        return deadline.due(days)
                .flatMap(due -> deadline.reminder(days).map(reminder -> new Due(due, reminder.toInstant())));
    }

    private Deadline deadline(RunningClock running) {
        List<Pause> pauses = interruptions.pauses(running);
        var deadline =
                Deadline.starting(start(running, pauses), running.purpose().allowed(policies.inForce()));
        for (Pause pause : pauses) {
            if (!running.purpose().startsAfresh() || pause.isOpen()) {
                deadline = deadline.paused(pause);
            }
        }
        for (Extension extension : interruptions.extensions(running)) {
            deadline = deadline.extended(extension);
        }
        return deadline;
    }

    /** From the request, or from the last reply to a question where that has the time start afresh. */
    private ZonedDateTime start(RunningClock running, List<Pause> pauses) {
        ZonedDateTime start = running.startedAt().atZone(clock.getZone());
        for (Pause pause : pauses) {
            ZonedDateTime resumed = pause.until();
            if (running.purpose().startsAfresh() && resumed != null) {
                start = resumed;
            }
        }
        return start;
    }
}
