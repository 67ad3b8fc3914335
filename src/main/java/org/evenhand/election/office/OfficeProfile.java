package org.evenhand.election.office;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the office says of itself. A field that is not filled in is an empty text. */
public final class OfficeProfile {

    private final Map<OfficeField, String> values = new EnumMap<>(OfficeField.class);

    /** @param values by the keys of their fields; what is no field of the profile is passed over */
    public OfficeProfile(Map<String, String> values) {
        values.forEach((key, value) -> OfficeField.find(key).ifPresent(field -> this.values.put(field, clean(value))));
    }

    private static String clean(String value) {
        return value.strip().replaceAll("\\R", "\n");
    }

    public String value(OfficeField field) {
        return values.getOrDefault(field, "");
    }

    /** The value as people read it. */
    public String say(OfficeField field) {
        var value = value(field);
        return switch (field.type()) {
            case KIND -> OfficeKind.find(value).map(OfficeKind::label).orElse(value);
            case LANGUAGES -> value.equals("both") ? "Welsh and English" : value.equals("cy") ? "Welsh" : "English";
            case YES_NO -> value.equals("true") ? "Yes" : "No";
            default -> value;
        };
    }

    public boolean welsh() {
        return value(OfficeField.WELSH).equals("true");
    }

    /** Every field that is filled in, by its key. */
    public Map<String, String> filledIn() {
        var filled = new HashMap<String, String>();
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                filled.put(field.key(), value);
            }
        });
        return filled;
    }

    /** What is wrong with it; empty if nothing is. */
    public List<OfficeProblem> problems() {
        return Arrays.stream(OfficeField.values())
                .flatMap(field -> field.problem(value(field)).stream())
                .toList();
    }

    /** The fields in which it differs from another. */
    public List<OfficeField> changesFrom(OfficeProfile other) {
        return Arrays.stream(OfficeField.values())
                .filter(field -> !value(field).equals(other.value(field)))
                .toList();
    }
}
