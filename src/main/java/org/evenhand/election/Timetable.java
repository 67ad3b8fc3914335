package org.evenhand.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates of one election, in the order in which they come, each with how it was reckoned.
 *
 * @param warnings what is unusual about the poll date
 */
public record Timetable(Election election, List<KeyDate> dates, List<PollDate.Warning> warnings) {

    /** For how many days after the poll a timetable has dates: to the end of the first hundred days (D14). */
    public static final int DAYS_AFTER_POLL = TermDates.TERM_START + TermDates.FIRST_DAYS - 1;

    public Timetable {
        dates = dates.stream()
                .sorted(Comparator.comparing((KeyDate date) -> date.when().from())
                        .thenComparing(date -> date.when().to())
                        .thenComparing(KeyDate::milestone))
                .toList();
        warnings = List.copyOf(warnings);
    }

    /** The date of a milestone; empty where nobody has given one that cannot be computed. */
    public Optional<KeyDate> date(Milestone milestone) {
        return dates.stream().filter(date -> date.milestone() == milestone).findFirst();
    }

    /** The day on which a milestone is reached, or begins. */
    public Optional<LocalDate> day(Milestone milestone) {
        return date(milestone).map(date -> date.when().firstDay());
    }

    /** What the given dates say against each other or against the rules; empty when all is well. */
    public List<Conflict> conflicts() {
        return Conflict.in(this);
    }

    /** The period of this one election on a day. */
    public Period period(LocalDate day) {
        if (day.equals(election.pollDate())) {
            return Period.POLL;
        }
        if (day.isBefore(periodStart())) {
            return Period.BASE;
        }
        return day.isAfter(periodEnd()) ? afterPeriod(day) : Period.PRE_ELECTION;
    }

    /** The first day to which the rules of the pre-election period apply; the poll where there is no earlier one. */
    public LocalDate periodStart() {
        return earlier(day(Milestone.EARLY_START), earlier(day(Milestone.PERIOD_START), election.pollDate()));
    }

    /** The last day to which they apply; the poll where nothing says that they apply longer. */
    public LocalDate periodEnd() {
        LocalDate poll = election.pollDate();
        return day(Milestone.PERIOD_END).filter(end -> end.isAfter(poll)).orElse(poll);
    }

    private Period afterPeriod(LocalDate day) {
        var start = day(Milestone.TERM_START);
        if (start.isEmpty() || day.isAfter(day(Milestone.HUNDRED_DAYS).orElse(day))) {
            return Period.BASE;
        }
        return day.isBefore(start.get()) ? Period.POST_POLL : Period.NEW_TERM;
    }

    private static LocalDate earlier(Optional<LocalDate> one, LocalDate other) {
        return one.filter(day -> day.isBefore(other)).orElse(other);
    }
}
