package org.evenhand.register.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.register.MasterFilter;
import org.evenhand.register.MasterList;
import org.evenhand.register.MasterOrder;
import org.evenhand.register.MasterPage;
import org.evenhand.register.web.RegisterQuery.Chosen;
import org.evenhand.register.web.RegisterQuery.Ignored;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a member of staff asked of the master register.
 *
 * @param filter which contacts
 * @param order in which order
 * @param chosen the days and the period as they were chosen, of which the filter has what they have in common
 * @param before the entry in front of which to look
 * @param after the entry behind which to begin
 * @param ignored what made no sense and was left out
 */
record MasterQuery(
        MasterFilter filter,
        MasterOrder order,
        Chosen chosen,
        @Nullable String before,
        @Nullable String after,
        List<Ignored> ignored) {

    static final String PATH = "/desk/register";

    MasterPage page(MasterList list) {
        if (after != null) {
            return list.after(after, filter, order);
        }
        return before != null ? list.before(before, filter, order) : list.first(filter, order);
    }

    public boolean filtered() {
        return !filter.equals(MasterFilter.NONE);
    }

    /** Whether the choices that the page folds away are in use, so that it must show them. */
    public boolean narrowed() {
        return values(false).keySet().stream().anyMatch(name -> !name.equals("q"));
    }

    /** Filter and order as the query of an address: what is saved, exported and recorded. */
    public String written() {
        return joined(values(true));
    }

    /** The filter without the words that were searched for, which may be somebody's name. */
    String withoutWords() {
        var values = values(true);
        if (values.containsKey("q")) {
            values.put("q", "…");
        }
        return joined(values);
    }

    /** The address of the same entries from another place on. */
    public String at(String place, String reference) {
        var values = values(true);
        values.put(place, reference);
        return PATH + "?" + joined(values);
    }

    /** The address of the same entries sorted by this column, or the other way round if they are already. */
    public String sorted(String column) {
        var values = values(false);
        values.put("sort", column);
        values.put("order", direction(column).equals("ascending") ? "desc" : "asc");
        return PATH + "?" + joined(values);
    }

    /** The value of aria-sort for a column. */
    public String direction(String column) {
        if (!order.by().name().equals(column)) {
            return "none";
        }
        return order.descending() ? "descending" : "ascending";
    }

    private Map<String, String> values(boolean withOrder) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "q", filter.text());
        put(values, "category", filter.category());
        put(values, "class", filter.contactClass());
        put(values, "role", filter.role());
        put(values, "period", chosen.period());
        put(values, "from", chosen.days().from());
        put(values, "to", chosen.days().to());
        put(values, "state", filter.state());
        put(values, "owner", filter.owner());
        put(values, "public", filter.publicState());
        if (withOrder && !order.equals(MasterOrder.NEWEST_FIRST)) {
            put(values, "sort", order.by());
            put(values, "order", order.descending() ? "desc" : "asc");
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static String joined(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + UriUtils.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
