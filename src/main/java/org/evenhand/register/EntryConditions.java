package org.evenhand.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The WHERE of a query on published entries, and its parameters; what a reader typed travels only as a parameter. */
final class EntryConditions {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    static EntryConditions of(EntryFilter filter) {
        var where = new EntryConditions();
        if (filter.category() != null) {
            where.and("e.category = :category", "category", filter.category().name());
        }
        if (filter.role() != null) {
            where.and("e.role = :role", "role", filter.role().name());
        }
        if (filter.text() != null) {
            where.and(
                    "(e.information_sought ilike :text or e.information_provided ilike :text or e.reference ilike :text)",
                    "text",
                    "%" + literally(filter.text()) + "%");
        }
        return where;
    }

    EntryConditions and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
