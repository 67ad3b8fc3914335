package org.evenhand.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.evenhand.election.DueDate;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** Due dates in the words of letters, the register and forms. */
@Component
public class DateWords {

    private final Clock clock;

    DateWords(Clock clock) {
        this.clock = clock;
    }

    /** The day of a moment, in the office's zone. */
    public String day(Instant moment) {
        return day(moment.atZone(clock.getZone()).toLocalDate());
    }

    public String day(LocalDate day) {
        return DayWords.of(day);
    }

    /** The due date and how it was counted. */
    public String explained(DueDate due) {
        var words = day(due.at().toLocalDate()) + ": " + due.amount() + unit(due) + " from "
                + day(due.start().toLocalDate());
        var holidays = due.skipped().stream()
                .filter(off -> off.nation() != null || off.name() != null)
                .map(off -> day(off.date()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!holidays.isEmpty()) {
            words += "; holidays not counted: " + holidays;
        }
        return due.stood().isEmpty()
                ? words
                : words + "; days on which the clock stood: " + due.stood().size();
    }

    private static String unit(DueDate due) {
        return switch (due.unit()) {
            case HOURS -> " hours";
            case DAYS -> " days";
            case WORKING_DAYS -> " working days";
        };
    }
}
