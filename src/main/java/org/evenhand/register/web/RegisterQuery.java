package org.evenhand.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.EntryFilter;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RegisterPage;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader asked of the register. A value that makes no sense is left out and named on the page, never an error. */
record RegisterQuery(
        EntryFilter filter, @Nullable Long newer, @Nullable Long older, List<Ignored> ignored) {

    private static final int LONGEST_TEXT = 100;

    /** A value that was left out, and the field it stood in. */
    record Ignored(String field, String value) {}

    static RegisterQuery of(Map<String, String> parameters) {
        var ignored = new ArrayList<Ignored>();
        var filter = new EntryFilter(
                read(parameters, "category", value -> code(ContactCategory.values(), value), ignored),
                read(parameters, "role", value -> code(RequesterRole.values(), value), ignored),
                read(parameters, "q", RegisterQuery::text, ignored));
        return new RegisterQuery(
                filter,
                read(parameters, "newer", RegisterQuery::number, ignored),
                read(parameters, "older", RegisterQuery::number, ignored),
                List.copyOf(ignored));
    }

    RegisterPage page(PublishedRegister register) {
        if (older != null) {
            return register.olderThan(older, filter);
        }
        return newer != null ? register.newerThan(newer, filter) : register.newest(filter);
    }

    public boolean filtered() {
        return !filter.equals(EntryFilter.NONE);
    }

    /** Whether the choices that a page folds away are in use, so that it must show them. */
    public boolean narrowed() {
        return filter.category() != null || filter.role() != null;
    }

    /** The address of the same search at another place of the register. */
    public String at(String place, long number) {
        return UriComponentsBuilder.fromPath("/register")
                .queryParam(place, number)
                .queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                .queryParamIfPresent("role", Optional.ofNullable(filter.role()))
                .queryParamIfPresent("q", Optional.ofNullable(filter.text()).map(text -> "{text}"))
                .encode()
                .buildAndExpand(
                        Map.of("text", Optional.ofNullable(filter.text()).orElse("")))
                .toUriString();
    }

    private static <T> @Nullable T read(
            Map<String, String> parameters, String name, Function<String, Optional<T>> meaning, List<Ignored> ignored) {
        var written = parameters.getOrDefault(name, "").strip();
        if (written.isEmpty()) {
            return null;
        }
        var value = meaning.apply(written);
        if (value.isEmpty()) {
            ignored.add(new Ignored("register.filter." + name, shortened(written)));
        }
        return value.orElse(null);
    }

    private static <T extends Enum<T>> Optional<T> code(T[] codes, String value) {
        return Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
    }

    private static Optional<String> text(String value) {
        var sensible = value.length() <= LONGEST_TEXT && value.chars().noneMatch(Character::isISOControl);
        return sensible ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Long> number(String value) {
        return value.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) + "…" : value;
    }
}
