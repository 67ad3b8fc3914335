package org.evenhand.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the numbers of the entries that a filter asks for, by the terms under which they are kept. The rarest term leads;
 * of its entries only a bounded number is looked at, so that every search takes about as long as any other, however large
 * the register: what was not looked at is on the next page.
 */
final class EntryFinder {

    /** How many entries of the leading term are looked at for one page. */
    static final int WINDOW = 1000;

    private final JdbcClient published;
    private final SearchTerms terms;

    EntryFinder(JdbcClient published) {
        this.published = published;
        this.terms = new SearchTerms(published);
    }

    SearchTerms terms() {
        return terms;
    }

    /**
     * The numbers next to this one, in the direction of search.
     *
     * @param examinedTo the number up to which the register has been searched, or null if there is nothing behind it
     */
    record Found(List<Long> numbers, @Nullable Long examinedTo) {}

    /** Up to {@code limit} numbers beyond {@code start}, which is not among them itself. */
    Found find(EntryFilter filter, long start, Direction direction, int limit) {
        var months = SearchTerms.months(filter);
        var asked = terms.of(filter);
        var parameters = new HashMap<String, Object>(Map.of("start", start, "window", WINDOW, "months", months));
        var range = "true";
        if (months.length > 0) {
            var bounds = bounds(months);
            if (bounds == null) {
                return new Found(List.of(), null);
            }
            parameters.putAll(Map.of("lowest", bounds[0], "highest", bounds[1]));
            range = "number between :lowest and :highest";
        }
        var leading = leading(asked, direction, range, parameters);
        var where = new ArrayList<String>();
        for (var other : asked) {
            if (!other.equals(leading)) {
                var name = "term" + where.size();
                parameters.put(name, other);
                where.add("exists (select from published.term o where o.term = :%s and o.number = c.number)"
                        .formatted(name));
            }
        }
        if (months.length > 0) {
            parameters.put("from", filter.from() == null ? LocalDate.EPOCH : filter.from());
            parameters.put("to", filter.to() == null ? LocalDate.of(9999, 12, 31) : filter.to());
            where.add(
                    "(select e.date_of_contact between :from and :to from published.entry e where e.number = c.number)");
        }
        var candidates = candidates(leading, months, direction, range);
        var numbers = published
                .sql("select number from (" + candidates + ") c"
                        + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by number "
                        + direction.order() + " limit " + limit)
                .params(parameters)
                .query(Long.class)
                .list();
        return numbers.size() == limit
                ? new Found(numbers, numbers.get(limit - 1))
                : new Found(numbers, end(candidates, direction, parameters));
    }

    /** Where the candidates end, or null if there were no more of them. */
    private @Nullable Long end(String candidates, Direction direction, Map<String, Object> parameters) {
        var numbers = published
                .sql("select number from (" + candidates + ") c order by number " + direction.order() + " offset "
                        + (WINDOW - 1))
                .params(parameters)
                .query(Long.class)
                .list();
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    private static String candidates(@Nullable String leading, String[] months, Direction direction, String range) {
        var one = "select number from published.term t where term = %s and number " + direction.beyond()
                + " :start and " + range + " order by number " + direction.order() + " limit :window";
        if (leading != null) {
            return one.formatted(":leading");
        }
        return months.length > 0
                ? "select number from unnest(:months::text[]) month cross join lateral (" + one.formatted("month")
                        + ") found order by number " + direction.order() + " limit :window"
                : "select number from published.entry where number " + direction.beyond() + " :start order by number "
                        + direction.order() + " limit :window";
    }

    /** The term whose window reaches furthest, which is the rarest of late, put among the parameters. */
    private @Nullable String leading(
            List<String> asked, Direction direction, String range, Map<String, Object> parameters) {
        if (asked.isEmpty()) {
            return null;
        }
        var leading = asked.size() == 1
                ? asked.get(0)
                : asked.stream()
                        .min(Comparator.comparing(term -> reach(term, direction, range, parameters)))
                        .orElseThrow();
        parameters.put("leading", leading);
        return leading;
    }

    private long reach(String term, Direction direction, String range, Map<String, Object> parameters) {
        var withTerm = new HashMap<>(parameters);
        withTerm.put("leading", term);
        var end = end(candidates(term, new String[0], direction, range), direction, withTerm);
        return end == null ? Long.MIN_VALUE : direction == Direction.OLDER ? end : -end;
    }

    /** The lowest and the highest number in these months, or null if they have no entry. */
    private long @Nullable [] bounds(String[] months) {
        return published
                .sql("""
                        select min(lowest), max(highest) from unnest(:months::text[]) month
                        cross join lateral (select number as lowest from published.term where term = month order by number limit 1) l
                        cross join lateral (select number as highest from published.term where term = month order by number desc limit 1) h""")
                .param("months", months)
                .query((row, index) -> {
                    var lowest = row.getObject(1, Long.class);
                    return lowest == null ? new long[0] : new long[] {lowest, row.getLong(2)};
                })
                .optional()
                .filter(bounds -> bounds.length > 0)
                .orElse(null);
    }

    /** Which way to search from an entry. */
    enum Direction {
        OLDER("<", "desc"),
        NEWER(">", "asc");

        private final String beyond;
        private final String order;

        Direction(String beyond, String order) {
            this.beyond = beyond;
            this.order = order;
        }

        String beyond() {
            return beyond;
        }

        String order() {
            return order;
        }
    }
}
