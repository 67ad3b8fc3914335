package org.evenhand.preparation.page;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A topic as it stands on the page, in Markdown; where there is no Welsh, its readers get the English. */
public record PublishedTopic(
        Topic topic,
        String titleEnglish,
        String textEnglish,
        @Nullable String titleWelsh,
        @Nullable String textWelsh,
        OffsetDateTime publishedAt) {

    public String path() {
        return "/topics/" + topic.slug();
    }

    public String title(Locale locale) {
        return titleWelsh != null && isWelsh(locale) ? titleWelsh : titleEnglish;
    }

    public String text(Locale locale) {
        return textWelsh != null && isWelsh(locale) ? textWelsh : textEnglish;
    }

    /** The language in which this reader gets it: {@code en} or {@code cy}. */
    public String language(Locale locale) {
        return textWelsh != null && isWelsh(locale) ? "cy" : "en";
    }

    private static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals("cy");
    }
}
