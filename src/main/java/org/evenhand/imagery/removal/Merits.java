package org.evenhand.imagery.removal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four merits that are weighed (P27.5 · 000:19; 001:B3-10.1); each may be missing where the policy weighs none. */
public record Merits(
        @Nullable String profile,
        @Nullable String message,
        @Nullable String spread,
        @Nullable String damage) {

    /** The keys of the form's fields that are empty. */
    List<String> missing() {
        return Stream.of(
                        missing(profile, "meritProfile"),
                        missing(message, "meritMessage"),
                        missing(spread, "meritSpread"),
                        missing(damage, "meritDamage"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> missing(@Nullable String merit, String field) {
        return merit == null ? List.of(field) : List.of();
    }

    /** In words; empty where none is recorded. */
    public String describe() {
        return Stream.of(
                        line("How prominent: ", profile),
                        line("What it says: ", message),
                        line("How far it has spread: ", spread),
                        line("Harm to confidence: ", damage))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> line(String label, @Nullable String merit) {
        return merit == null ? List.of() : List.of(label + merit);
    }
}
