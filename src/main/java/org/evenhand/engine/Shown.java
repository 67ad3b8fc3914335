package org.evenhand.engine;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form shows, gathered field by field; a fact that is not known leaves its field empty. */
public final class Shown {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Map<String, Object> values = new LinkedHashMap<>();

    public Shown put(String key, @Nullable String value) {
        values.put(key, value == null ? "" : value);
        return this;
    }

    /** A moment as people in the office read it, in London time. */
    public Shown put(String key, OffsetDateTime moment) {
        return put(key, MOMENT.format(moment.toInstant()));
    }

    public Map<String, Object> values() {
        return values;
    }
}
