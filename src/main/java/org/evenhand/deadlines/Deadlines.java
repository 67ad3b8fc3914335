package org.evenhand.deadlines;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Extension;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of cases: started, stopped, extended and read. What is due follows from the rows each time it is asked; only
 * the timers and due dates in the engine are brought up to it here.
 */
@Service
@Transactional
public class Deadlines {

    private final Clocks clocks;
    private final Interruptions interruptions;
    private final Reckonings reckonings;
    private final CaseWork work;

    Deadlines(Clocks clocks, Interruptions interruptions, Reckonings reckonings, CaseWork work) {
        this.clocks = clocks;
        this.interruptions = interruptions;
        this.reckonings = reckonings;
        this.work = work;
    }

    /**
     * Starts the clock, or reads the one that runs.
     *
     * @param from when the request reached the office; that day is not counted
     * @throws org.evenhand.election.CalendarUnknown if the count runs into a year whose bank holidays are not known
     */
    public Due start(UUID contact, Purpose purpose, OffsetDateTime from) {
        clocks.start(contact, purpose, from);
        RunningClock running = running(contact, purpose);
        Due due = reckonings
                .due(running)
                .orElseThrow(() -> new IllegalStateException("The clock of " + running.reference() + " stands"));
        clocks.told(running, due.at());
        return due;
    }

    /** When it is due; empty while the clock stands and where none runs. */
    @Transactional(readOnly = true)
    public Optional<Due> due(UUID contact, Purpose purpose) {
        return clocks.running(contact, purpose).flatMap(reckonings::due);
    }

    /** Stops the clock until {@link #resume}. */
    public void pause(UUID contact, Purpose purpose, String reason, String person) {
        clocks.running(contact, purpose).ifPresent(running -> {
            interruptions.pause(running, reason, person);
            clocks.told(running, null);
        });
    }

    /**
     * Has the clock run on.
     *
     * @param at when what was waited for arrived; taken as the pause's beginning where it lies before that
     */
    public void resume(UUID contact, Purpose purpose, OffsetDateTime at, String person) {
        clocks.running(contact, purpose).ifPresent(running -> {
            interruptions.resume(running, at, person);
            settle(running);
        });
    }

    /** Gives more time, in the unit of the time allowed. */
    public void extend(UUID contact, Purpose purpose, Extension extension, String person) {
        clocks.running(contact, purpose).ifPresent(running -> {
            interruptions.extend(running, extension, person);
            settle(running);
        });
    }

    public void end(UUID contact, Purpose purpose) {
        clocks.end(contact, purpose);
    }

    /** Ends whatever clock runs for a contact that is closed. */
    public void endAll(UUID contact) {
        for (Purpose purpose : Purpose.values()) {
            clocks.end(contact, purpose);
        }
    }

    private void settle(RunningClock running) {
        reckonings.due(running).ifPresent(due -> {
            clocks.told(running, due.at());
            work.retime(running.reference(), due);
        });
    }

    private RunningClock running(UUID contact, Purpose purpose) {
        return clocks.running(contact, purpose)
                .orElseThrow(() -> new IllegalStateException("No clock runs for contact " + contact));
    }
}
