package org.evenhand.preparation.page;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an item says, in Markdown; in Welsh it has both a title and a text or neither.
 *
 * @param namesReason why a word in it that is also somebody's name names nobody
 * @param names what the search found when it was written, in words; null while it is being written
 */
public record ItemText(
        String titleEnglish,
        String textEnglish,
        @Nullable String titleWelsh,
        @Nullable String textWelsh,
        @Nullable String namesReason,
        @Nullable String names) {

    /** As it stands on the page if it is published at this moment. */
    public PublishedTopic on(Topic topic, OffsetDateTime publishedAt) {
        return new PublishedTopic(topic, titleEnglish, textEnglish, titleWelsh, textWelsh, publishedAt);
    }

    ItemText with(String found) {
        return new ItemText(titleEnglish, textEnglish, titleWelsh, textWelsh, namesReason, found);
    }

    /** Whether the reason was given for this name, and not before it was on any list. */
    boolean excuses(String name) {
        return namesReason != null && (names == null || names.contains(name));
    }

    String whole() {
        return String.join(
                "\n",
                titleEnglish,
                textEnglish,
                titleWelsh == null ? "" : titleWelsh,
                textWelsh == null ? "" : textWelsh);
    }
}
