package org.evenhand.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.register.MasterFilter.PublicState;
import org.springframework.stereotype.Component;

/** What a filter of the master register means to the database. */
@Component
class MasterConditions {

    private final PublishLag lag;
    private final Clock clock;

    MasterConditions(PublishLag lag, Clock clock) {
        this.lag = lag;
        this.clock = clock;
    }

    /** A condition over {@code office.master_entry} and the values that it names. */
    record Where(String sql, Map<String, Object> parameters) {}

    Where of(MasterFilter filter) {
        List<String> all = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        var category = filter.category();
        if (category != null) {
            all.add("contact_class = any(:classes)");
            values.put("classes", classesOf(category));
        }
        var contactClass = filter.contactClass();
        if (contactClass != null) {
            all.add("contact_class = :class");
            values.put("class", contactClass.name());
        }
        var role = filter.role();
        if (role != null) {
            all.add("requester_role = :role");
            values.put("role", role.name());
        }
        var from = filter.from();
        if (from != null) {
            all.add("contacted_at >= :from");
            values.put("from", beginOf(from));
        }
        var to = filter.to();
        if (to != null) {
            all.add("contacted_at < :to");
            values.put("to", beginOf(to.plusDays(1)));
        }
        var state = filter.state();
        if (state != null) {
            all.add(state == MasterFilter.State.OPEN ? "closed_at is null" : "closed_at is not null");
        }
        var owner = filter.owner();
        if (owner != null) {
            all.add("exists (select from office.open_task t where t.contact_id = id and t.owner = :owner)");
            values.put("owner", owner);
        }
        var publicState = filter.publicState();
        if (publicState != null) {
            all.add(publicCondition(publicState, values));
        }
        var text = filter.text();
        if (text != null) {
            all.add("(words @@ (websearch_to_tsquery('english', :text) || websearch_to_tsquery('simple', :text))"
                    + " or reference = :reference)");
            values.put("text", text);
            values.put("reference", text.strip().toUpperCase(Locale.ROOT));
        }
        return new Where(String.join(" and ", all), values);
    }

    private String publicCondition(PublicState state, Map<String, Object> values) {
        return switch (state) {
            case PUBLISHED -> "published_on is not null";
            case NOT_FOR_PUBLICATION -> "published_on is null and withheld_reason is not null";
            case UNDECIDED -> "published_on is null and withheld_reason is null";
            case OVERDUE -> {
                values.put("overdue", lag.overdueBefore(1).atOffset(ZoneOffset.UTC));
                yield "unpublished_since < :overdue";
            }
        };
    }

    private static String[] classesOf(ContactCategory category) {
        return Arrays.stream(ContactClass.values())
                .filter(one -> one.category().equals(category.name()))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
