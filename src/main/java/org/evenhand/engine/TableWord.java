package org.evenhand.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that decision tables give, which are the names of our constants in kebab-case: {@code may-decline}. */
public final class TableWord {

    private TableWord() {}

    /** The constant that a table named; none where the word is missing or unknown. */
    public static <E extends Enum<E>> Optional<E> in(Class<E> words, @Nullable String word) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /** The word that a table uses for this constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
