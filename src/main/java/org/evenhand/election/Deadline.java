package org.evenhand.election;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clock for one piece of work, as what is known of it: when it started, how much time is allowed, when it stood still
 * and by how much it was extended. The due date is worked out from these each time it is asked for and never kept, so
 * that a new holiday, a pause and an extension lead to the same date in whatever order they come.
 */
public record Deadline(ZonedDateTime start, TimeAllowed allowed, List<Pause> pauses, List<Extension> extensions) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Deadline {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    public static Deadline starting(ZonedDateTime start, TimeAllowed allowed) {
        return new Deadline(start, allowed, List.of(), List.of());
    }

    public Deadline paused(Pause pause) {
        return new Deadline(start, allowed, with(pauses, pause), extensions);
    }

    public Deadline extended(Extension extension) {
        return new Deadline(start, allowed, pauses, with(extensions, extension));
    }

    /**
     * When it is due; empty while the clock stands, for nobody knows for how long.
     *
     * @param days the days that count, where the time is given in days
     * @throws CalendarUnknown if the count runs into a year whose bank holidays are not known
     */
    public Optional<DueDate> due(WorkingDays days) {
        return reached(total(), LAST_MINUTE, days);
    }

    /** When whoever has it is reminded: as four fifths of the time are over, in the morning. Empty as for the due date. */
    public Optional<ZonedDateTime> reminder(WorkingDays days) {
        return reached(Math.max(1, total() * 4 / 5), MORNING, days).map(DueDate::at);
    }

    private int total() {
        return allowed.amount()
                + extensions.stream().mapToInt(Extension::amount).sum();
    }

    private Optional<DueDate> reached(int amount, LocalTime time, WorkingDays days) {
        if (pauses.stream().anyMatch(Pause::isOpen)) {
            return Optional.empty();
        }
        var count = new RunningTime(start, pauses);
        return Optional.of(
                allowed.unit() == TimeAllowed.Unit.HOURS
                        ? count.hours(amount)
                        : count.days(amount, allowed.unit(), time, days));
    }

    private static <T> List<T> with(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
