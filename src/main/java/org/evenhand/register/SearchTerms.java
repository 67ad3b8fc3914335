package org.evenhand.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a filter asks for, as terms of {@code published.term}. */
final class SearchTerms {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b[a-z]{1,8}-\\d{4}-\\d{1,12}\\b");

    /** No register goes further back; it bounds the months that an open range of days is read as. */
    private static final int MOST_YEARS = 20;

    private final JdbcClient published;

    SearchTerms(JdbcClient published) {
        this.published = published;
    }

    /** The terms that an entry must all have. */
    List<String> of(EntryFilter filter) {
        var terms = new ArrayList<String>();
        Optional.ofNullable(filter.category()).ifPresent(category -> terms.add("category " + category));
        Optional.ofNullable(filter.role()).ifPresent(role -> terms.add("role " + role));
        Optional.ofNullable(filter.text()).map(this::inText).ifPresent(terms::addAll);
        return terms;
    }

    /** The references in a text, and the stems of its other words without those that stand in every text. */
    List<String> inText(String text) {
        Matcher references = REFERENCE.matcher(text);
        var terms = new ArrayList<String>();
        references
                .results()
                .forEach(found -> terms.add("reference " + found.group().toLowerCase(Locale.ROOT)));
        published
                .sql("select 'word ' || stem from unnest(published.stems(?)) stem")
                .param(references.replaceAll(" "))
                .query(String.class)
                .list()
                .forEach(terms::add);
        return terms;
    }

    /** The months, of which an entry must have one, or none if the filter asks for no days. */
    static String[] months(EntryFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from == null && to == null) {
            return new String[0];
        }
        var last = YearMonth.from(to != null ? to : Objects.requireNonNull(from).plusYears(MOST_YEARS));
        var earliest = last.minusYears(MOST_YEARS);
        var first = from == null || YearMonth.from(from).isBefore(earliest) ? earliest : YearMonth.from(from);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> "month " + month)
                .toArray(String[]::new);
    }
}
