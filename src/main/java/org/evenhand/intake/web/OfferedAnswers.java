package org.evenhand.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.intake.AnswerUse;
import org.evenhand.intake.AnswerUse.Step;
import org.evenhand.register.LikeEntries;
import org.evenhand.register.LikePages;
import org.evenhand.register.PublishedRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is published and may answer a question, offered before the question is sent (P12.1). */
@Component
class OfferedAnswers {

    private static final String ENTRY = "/register/";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{4,9}");

    private final LikeEntries entries;
    private final LikePages pages;
    private final PublishedRegister register;
    private final AnswerUse use;

    OfferedAnswers(LikeEntries entries, LikePages pages, PublishedRegister register, AnswerUse use) {
        this.entries = entries;
        this.pages = pages;
        this.register = register;
        this.use = use;
    }

    /**
     * One answer.
     *
     * @param answer what was answered; null where a page says it
     */
    record Offered(String path, String title, @Nullable String answer) {}

    /** The answers to show; showing them is counted. */
    List<Offered> to(String question, Locale locale) {
        List<Offered> found = Stream.concat(
                        entries.alreadyAnswered(question).stream()
                                .map(entry -> new Offered(
                                        ENTRY + entry.reference(),
                                        entry.informationSought(),
                                        entry.informationProvided())),
                        pages.of(question, locale).stream().map(page -> new Offered(page.path(), page.title(), null)))
                .toList();
        found.forEach(answer -> use.count(Step.SHOWN, answer.path()));
        return found;
    }

    /** Counts what a reader did with an answer; false where there is no such page of ours. */
    boolean count(Step step, String path) {
        boolean ours = isEntry(path) || pages.knows(path);
        if (ours) {
            use.count(step, path);
        }
        return ours;
    }

    private boolean isEntry(String path) {
        return path.startsWith(ENTRY)
                && REFERENCE.matcher(path.substring(ENTRY.length())).matches()
                && !register.about(path.substring(ENTRY.length())).isEmpty();
    }
}
