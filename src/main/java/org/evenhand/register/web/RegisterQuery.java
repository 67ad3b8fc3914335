package org.evenhand.register.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.register.EntryFilter;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.RegisterPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of the register.
 *
 * @param filter which entries
 * @param chosen the days and the period as the reader chose them, of which the filter has what they have in common
 * @param newer the entry above which to begin
 * @param older the entry below which to begin
 * @param ignored what made no sense and was left out
 */
record RegisterQuery(
        EntryFilter filter,
        Chosen chosen,
        @Nullable Long newer,
        @Nullable Long older,
        List<Ignored> ignored) {

    /** A value that was left out, and the field it stood in. */
    record Ignored(String field, String value) {}

    /** What the page shows again in its fields. */
    record Chosen(ContactPeriods.Days days, @Nullable ContactPeriod period) {}

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
        return filter.category() != null || filter.role() != null || filter.from() != null || filter.to() != null;
    }

    /** The address of the same search at another place of the register. */
    public String at(String place, long number) {
        return UriComponentsBuilder.fromPath("/register")
                .queryParam(place, number)
                .queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                .queryParamIfPresent("role", Optional.ofNullable(filter.role()))
                .queryParamIfPresent("period", Optional.ofNullable(chosen.period()))
                .queryParamIfPresent("from", Optional.ofNullable(chosen.days().from()))
                .queryParamIfPresent("to", Optional.ofNullable(chosen.days().to()))
                .queryParamIfPresent("q", Optional.ofNullable(filter.text()).map(text -> "{text}"))
                .encode()
                .buildAndExpand(
                        Map.of("text", Optional.ofNullable(filter.text()).orElse("")))
                .toUriString();
    }
}
