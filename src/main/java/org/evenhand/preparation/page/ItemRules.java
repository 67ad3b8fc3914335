package org.evenhand.preparation.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.NamesInDrafts;
import org.evenhand.register.NamesInDrafts.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an item must keep to: a title and a text, in Welsh both or neither; plain Markdown; and nobody's name. A full name,
 * an address or a number of somebody on the list blocks it. A single word that is somebody's name and also another word,
 * such as a hill or a green, needs the reason why it names nobody (P05.1, P05.6).
 */
@Component
class ItemRules {

    private static final int LONGEST_TITLE = 120;

    private final NamesInDrafts names;

    ItemRules(NamesInDrafts names) {
        this.names = names;
    }

    /** @throws FieldRefused naming the first thing that is wrong */
    void check(ItemText text) {
        title("pageTitleEnglish", text.titleEnglish());
        Markdown.check("pageTextEnglish", text.textEnglish());
        if (text.titleWelsh() != null && text.textWelsh() == null) {
            throw new FieldRefused("pageTextWelsh", "write the Welsh text too, or leave the Welsh title empty (P05).");
        }
        if (text.textWelsh() != null) {
            title("pageTitleWelsh", text.titleWelsh());
            Markdown.check("pageTextWelsh", text.textWelsh());
        }
        requireNeutral(text, "pageTextEnglish");
    }

    private static void title(String field, @Nullable String title) {
        if (title == null || title.isBlank()) {
            throw new FieldRefused(field, "give it a title; the contents list and the pack need one (P05).");
        }
        if (title.length() > LONGEST_TITLE || title.contains("\n")) {
            throw new FieldRefused(field, "a title is one line of at most " + LONGEST_TITLE + " characters (P05).");
        }
    }

    /** @throws FieldRefused if somebody is named in it by today's lists */
    void requireNeutral(ItemText text, String field) {
        List<Name> named = unexcused(text);
        if (named.stream().anyMatch(name -> !name.isOneWord())) {
            throw new FieldRefused(
                    field,
                    "the page names no commissioner, candidate or party; take out " + words(named) + " (P05.1).");
        }
        if (!named.isEmpty()) {
            throw new FieldRefused(
                    text.names() == null ? "pageNamesReason" : field,
                    "the text has " + words(named)
                            + ": take it out, or have its writer say why it names nobody (P05.1).");
        }
    }

    /** Whether somebody is named for whom no reason was given. */
    boolean namesSomebody(ItemText text) {
        return !unexcused(text).isEmpty();
    }

    private List<Name> unexcused(ItemText text) {
        return found(text).stream()
                .filter(name -> !name.isOneWord() || !text.excuses(name.inWords()))
                .toList();
    }

    String names(ItemText text) {
        return words(found(text));
    }

    /** Marks of Markdown can part a name, so the text is read as written and as shown. */
    private List<Name> found(ItemText text) {
        return names.find(text.whole() + "\n" + Markdown.plain(text.whole()));
    }

    private static String words(List<Name> found) {
        return found.stream().map(Name::inWords).distinct().collect(joining(", "));
    }
}
