package org.evenhand.publicity.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The forward plan drawn against the periods, time running downwards so that a narrow screen shows it as well as a wide one.
 * Lengths are in units of the drawing, which is {@value #WIDTH} wide.
 *
 * @param bands the pre-election periods
 * @param months where each month begins
 * @param marks what is on which day, the first first
 */
record Timeline(int height, int today, List<Band> bands, List<Month> months, List<Mark> marks) {

    static final int WIDTH = 360;
    static final int AXIS = 74;
    static final int BAND = 26;

    private static final int TOP = 24;
    private static final int LENGTH = 640;
    private static final int LINE = 24;
    private static final int LONGEST = 33;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** A period on the axis. */
    record Band(int y, int height) {}

    /** The beginning of a month. */
    record Month(int y, String name) {}

    /**
     * Something on a day.
     *
     * @param y where its day is on the axis
     * @param labelY where its words are, moved down where they would cover others
     * @param kind {@code period}, {@code open}, {@code decided} or {@code held}
     */
    record Mark(int y, int labelY, String kind, String words) {

        /** As many of the words as fit. */
        public String label() {
            return words.length() <= LONGEST
                    ? words
                    : words.substring(0, LONGEST - 1).strip() + "…";
        }
    }

    static Timeline of(LocalDate from, LocalDate to, LocalDate today, List<PlanRow> rows, List<Span> periods) {
        Scale scale =
                new Scale(from, (double) LENGTH / Math.max(1, from.until(to, java.time.temporal.ChronoUnit.DAYS)));
        List<Mark> marks = new ArrayList<>();
        int free = 0;
        for (PlanRow row : rows.stream()
                .sorted(Comparator.comparing(PlanRow::day))
                .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to))
                .toList()) {
            int y = scale.at(row.day());
            int labelY = Math.max(y + 5, free);
            marks.add(new Mark(y, labelY, row.mark(), row.what()));
            free = labelY + LINE;
        }
        List<Band> bands = periods.stream()
                .map(period ->
                        new Band(scale.at(period.from()), scale.at(period.to().plusDays(1)) - scale.at(period.from())))
                .toList();
        List<Month> months = Stream.iterate(YearMonth.from(from).plusMonths(1), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(to))
                .map(month -> new Month(scale.at(month.atDay(1)), MONTH.format(month)))
                .toList();
        return new Timeline(Math.max(TOP + LENGTH, free) + TOP, scale.at(today), bands, months, marks);
    }

    /** A period, first and last day, as far as it is drawn. */
    record Span(LocalDate from, LocalDate to) {}

    private record Scale(LocalDate from, double unitsADay) {

        int at(LocalDate day) {
            return TOP + (int) Math.round(from.until(day, java.time.temporal.ChronoUnit.DAYS) * unitsADay);
        }
    }
}
