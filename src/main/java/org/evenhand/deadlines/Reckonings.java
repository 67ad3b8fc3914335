package org.evenhand.deadlines;

import java.time.Clock;
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
        var deadline = Deadline.starting(
                running.startedAt().atZone(clock.getZone()),
                policies.inForce().time(running.purpose().setting()));
        for (Pause pause : interruptions.pauses(running)) {
            deadline = deadline.paused(pause);
        }
        for (Extension extension : interruptions.extensions(running)) {
            deadline = deadline.extended(extension);
        }
        return deadline;
    }
}
