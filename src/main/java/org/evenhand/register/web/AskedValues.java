package org.evenhand.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.register.web.RegisterQuery.Ignored;
import org.jspecify.annotations.Nullable;

/** The values of an address, each read by its meaning. What has none is left out and kept, to be named on the page. */
final class AskedValues {

    private static final int LONGEST_TEXT = 100;

    private final Map<String, String> parameters;
    private final String words;
    private final List<Ignored> ignored = new ArrayList<>();

    /** @param words how the keys begin under which the fields' names stand in the messages */
    AskedValues(Map<String, String> parameters, String words) {
        this.parameters = parameters;
        this.words = words;
    }

    List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    <T> @Nullable T read(String name, Function<String, Optional<T>> meaning) {
        var written = parameters.getOrDefault(name, "").strip();
        if (written.isEmpty()) {
            return null;
        }
        var value = meaning.apply(written);
        if (value.isEmpty()) {
            ignored.add(new Ignored(words + name, shortened(written)));
        }
        return value.orElse(null);
    }

    <T extends Enum<T>> @Nullable T code(String name, T[] codes) {
        return read(name, value -> code(codes, value));
    }

    @Nullable
    LocalDate day(String name) {
        return read(name, AskedValues::dayIn);
    }

    static <T extends Enum<T>> Optional<T> code(T[] codes, String value) {
        return Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
    }

    private static Optional<LocalDate> dayIn(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether this can be looked for: of a length that someone types, and nothing but characters. */
    static boolean isText(String value) {
        return value.length() <= LONGEST_TEXT
                && value.codePoints().noneMatch(Character::isISOControl)
                && value.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) + "…" : value;
    }
}
