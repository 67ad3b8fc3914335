package org.evenhand.election.policy;

import java.util.List;
import java.util.Optional;

/**
 * One choice of the office's policy.
 *
 * @param rule the setting's number in the rule catalogue
 * @param help one line for the staff who make the choice
 * @param values what the documents offer; for times and sums others are possible
 * @param silent what is taken where a document says nothing
 */
public record Setting(
        String key,
        String rule,
        String name,
        String help,
        SettingType type,
        List<OfferedValue> values,
        PresetValue silent) {

    public Setting {
        values = values == null ? List.of() : List.copyOf(values);
    }

    public Optional<OfferedValue> offered(String value) {
        return values.stream().filter(offer -> offer.value().equals(value)).findFirst();
    }

    /** The value in words. */
    public String say(String value) {
        return type.say(this, value);
    }

    /** What is wrong with this value and what to do about it; empty if nothing is. */
    public Optional<String> problem(String value) {
        return type.accepts(this, value)
                ? Optional.empty()
                : Optional.of("“%s” (%s) cannot be “%s”: %s.".formatted(name, key, value, type.remedy(this)));
    }
}
