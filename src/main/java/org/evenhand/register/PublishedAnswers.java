package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is published and may answer a question, as text for a form: entries of the register, then pages (P12.1). */
@Component
public class PublishedAnswers {

    private final LikeEntries entries;
    private final LikePages pages;

    PublishedAnswers(LikeEntries entries, LikePages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    public String describe(String question) {
        return Stream.of(entries.describe(question), pages.describe(question))
                .filter(found -> !found.isEmpty())
                .collect(joining("\n\n"));
    }
}
