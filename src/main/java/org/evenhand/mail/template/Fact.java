package org.evenhand.mail.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that letters say, under the name by which their texts call it. Either it comes from the case, or it is a
 * sentence of the protocol that stays as it is.
 *
 * @param from where it is found in what the letter is written about; the first place that has it counts
 * @param says the sentence, by language; empty where it comes from the case
 * @param words the beginning of the message keys that word its values; null where they are words already
 * @param outside whether people outside the office have written it: shown as quoted, and no address in it is a link
 * @param condition whether it is only known or not, and never put in itself
 * @param is the value that makes a condition; null where any value but {@code false} does
 * @param each what is known of every item, where it is a list
 * @param sample what stands for it in a preview, by language where they differ
 */
public record Fact(
        String name,
        List<String> from,
        Map<String, String> says,
        @Nullable String words,
        boolean outside,
        boolean condition,
        @Nullable String is,
        Map<String, Fact> each,
        Object sample) {

    /** What stands for it in a preview in this language. */
    String sampleIn(Language language) {
        return String.valueOf(sample instanceof Map<?, ?> byLanguage ? byLanguage.get(language.code()) : sample);
    }

    /** The sentence in this language; empty where it is none. */
    String saysIn(Language language) {
        return says.getOrDefault(language.code(), "").strip();
    }

    /** What will stand there, as the person who words the letter reads it; of an empty one, where it comes from. */
    public String example(Language language) {
        String example = says.isEmpty() ? sampleIn(language) : saysIn(language);
        return example.isEmpty() && !condition && !isList() ? "As the office’s profile says" : example;
    }

    boolean isList() {
        return !each.isEmpty();
    }
}
