package org.evenhand.register.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterFilter;
import org.evenhand.register.MasterFilter.PublicState;
import org.evenhand.register.MasterFilter.State;
import org.evenhand.register.MasterOrder;
import org.evenhand.register.MasterSort;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.web.ContactPeriods.Days;
import org.evenhand.register.web.RegisterQuery.Chosen;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Reads what a member of staff asked of the master register. What makes no sense is left out and named on the page. */
@Component
class MasterQueries {

    private final ContactPeriods periods;

    MasterQueries(ContactPeriods periods) {
        this.periods = periods;
    }

    /** Reads the query of an address, as {@link MasterQuery#written} writes it. */
    MasterQuery read(String written) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : written.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
            }
        }
        return read(parameters);
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    MasterQuery read(Map<String, String> parameters) {
        var asked = new AskedValues(parameters, "");
        var days = new Days(asked.day("from"), asked.day("to"));
        var period = asked.read(
                "period",
                value -> AskedValues.code(ContactPeriod.values(), value)
                        .filter(code -> periods.days(code).isPresent()));
        var within = Optional.ofNullable(period)
                .flatMap(periods::days)
                .map(days::and)
                .orElse(days);
        var filter = new MasterFilter(
                asked.code("category", ContactCategory.values()),
                asked.code("class", ContactClass.values()),
                asked.code("role", RequesterRole.values()),
                within.from(),
                within.to(),
                asked.code("state", State.values()),
                asked.read("owner", MasterQueries::text),
                asked.code("public", PublicState.values()),
                asked.read("q", MasterQueries::text));
        var sort = asked.code("sort", MasterSort.values());
        var descending = asked.read("order", value -> Optional.of(value).filter(way -> way.matches("asc|desc")));
        return new MasterQuery(
                filter,
                sort == null ? MasterOrder.NEWEST_FIRST : new MasterOrder(sort, "desc".equals(descending)),
                new Chosen(days, period),
                asked.read("before", MasterQueries::text),
                asked.read("after", MasterQueries::text),
                asked.ignored());
    }

    private static Optional<String> text(String value) {
        return Optional.of(value).filter(AskedValues::isText);
    }
}
