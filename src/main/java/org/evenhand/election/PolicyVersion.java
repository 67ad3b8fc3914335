package org.evenhand.election;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * The office's policy as it was from a moment until the next version. It keeps every value, so that a later release that
 * changes a preset changes no policy under which something was decided.
 *
 * @param overrides what the office has chosen otherwise than its preset
 * @param values every setting's value, by its key
 */
public record PolicyVersion(
        int number,
        OffsetDateTime validFrom,
        String preset,
        Map<String, String> overrides,
        Map<String, String> values,
        String changedBy,
        OffsetDateTime changedAt,
        String reason) {

    public PolicyVersion {
        overrides = Map.copyOf(overrides);
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if there is no such setting */
    public String value(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalArgumentException("The policy has no setting '" + key + "'"));
    }

    /** The value as the enum in which the application knows this setting's choices. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return Enum.valueOf(choices, value(key));
    }

    public boolean isTrue(String key) {
        return Boolean.parseBoolean(value(key));
    }

    public TimeAllowed time(String key) {
        return TimeAllowed.parse(value(key));
    }

    public int pounds(String key) {
        return Integer.parseInt(value(key));
    }
}
