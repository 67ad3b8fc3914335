package org.evenhand.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is on which day, drawn against periods, time running downwards so that a narrow screen shows it as well as a wide one.
 * {@code site/timeline} draws it. Lengths are in units of the drawing, which is 360 wide.
 *
 * @param today where today is; outside the drawing when it is before or after it
 * @param bands the periods
 * @param months where each month begins
 * @param marks what is on which day, the first first
 */
public record Timeline(int height, int today, List<Band> bands, List<Month> months, List<Mark> marks) {

    private static final int TOP = 24;
    private static final int LENGTH = 640;
    private static final int LINE = 24;
    private static final int LONGEST = 33;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** Something on a day; the kind is that of its {@link Mark}. */
    public record Fact(LocalDate day, String kind, String words) {}

    /** A period on the axis. */
    public record Band(int y, int height) {}

    /** The beginning of a month. */
    public record Month(int y, String name) {}

    /**
     * Something on a day.
     *
     * @param y where its day is on the axis
     * @param labelY where its words are, moved down where they would cover others
     * @param kind {@code period}, {@code open}, {@code decided} or {@code held}
     */
    public record Mark(int y, int labelY, String kind, String words) {

        /** As many of the words as fit. */
        public String label() {
            return words.length() <= LONGEST
                    ? words
                    : words.substring(0, LONGEST - 1).strip() + "…";
        }
    }

    /** Whether today is one of the days drawn. */
    public boolean showsToday() {
        return today >= TOP && today <= TOP + LENGTH;
    }

    /** Draws what lies in these days. */
    public static Timeline of(LocalDate from, LocalDate to, LocalDate today, List<Fact> facts, List<Span> periods) {
        Scale scale = new Scale(from, (double) LENGTH / Math.max(1, from.until(to, ChronoUnit.DAYS)));
        List<Mark> marks = new ArrayList<>();
        int free = 0;
        for (Fact fact : facts.stream()
                .sorted(Comparator.comparing(Fact::day))
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList()) {
            int y = scale.at(fact.day());
            int labelY = Math.max(y + 5, free);
            marks.add(new Mark(y, labelY, fact.kind(), fact.words()));
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
    public record Span(LocalDate from, LocalDate to) {}

    private record Scale(LocalDate from, double unitsADay) {

        int at(LocalDate day) {
            return TOP + (int) Math.round(from.until(day, ChronoUnit.DAYS) * unitsADay);
        }
    }
}
