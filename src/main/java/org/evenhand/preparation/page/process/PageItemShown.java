package org.evenhand.preparation.page.process;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.page.ItemText;
import org.evenhand.preparation.page.PageItem;
import org.evenhand.preparation.page.PageItems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The item as the head of a form shows it. */
@Component
class PageItemShown {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    private final PageItems items;
    private final MessageSource messages;
    private final DateWords words;

    PageItemShown(PageItems items, MessageSource messages, DateWords words) {
        this.items = items;
        this.messages = messages;
        this.words = words;
    }

    private Shown head(PageItem item) {
        return new Shown()
                .put("contactReference", item.reference())
                .put("topicShown", messages.getMessage(item.topic().titleKey(), null, Locale.UK))
                .put(
                        "askedByShown",
                        item.topic().rule() + ": "
                                + String.join(", ", item.topic().askedBy()));
    }

    /** With the latest version, for whoever approves or publishes it. */
    Shown whole(PageItem item) {
        ItemText text = items.text(item.id()).orElseThrow();
        String names = items.names(item.id());
        return head(item)
                .put("namesShown", names.isEmpty() ? "None" : names)
                .put("titleEnglishShown", text.titleEnglish())
                .put("textEnglishShown", text.textEnglish())
                .put("titleWelshShown", text.titleWelsh())
                .put("textWelshShown", text.textWelsh())
                .put("namesReasonShown", text.namesReason())
                .put("writtenByShown", item.writtenBy());
    }

    /** To be written: the latest version, or that which is on the page, or the topic's usual title. */
    Shown draft(PageItem item) {
        Optional<ItemText> own = items.text(item.id());
        Optional<PageItem> standing = own.isPresent() ? Optional.empty() : items.standing(item.topic());
        Optional<ItemText> text = own.or(() -> standing.flatMap(before -> items.text(before.id())));
        return head(item)
                .put("returnReasonShown", item.returnReason())
                .put("standingShown", standing.map(this::standing).orElse(null))
                .put("namesShown", items.names(item.id()))
                .put("pageTitleEnglish", text.map(ItemText::titleEnglish).orElse(usual(item, Locale.UK)))
                .put("pageTextEnglish", text.map(ItemText::textEnglish).orElse(null))
                .put("pageTitleWelsh", text.isPresent() ? text.get().titleWelsh() : null)
                .put("pageTextWelsh", text.map(ItemText::textWelsh).orElse(null))
                .put("pageNamesReason", text.map(ItemText::namesReason).orElse(null))
                .put("usualWelshShown", usual(item, WELSH));
    }

    private String standing(PageItem before) {
        return before.reference()
                + Optional.ofNullable(before.publishedAt())
                        .map(at -> ", published on " + words.day(at.toInstant()))
                        .orElse("");
    }

    private String usual(PageItem item, Locale locale) {
        return messages.getMessage(item.topic().titleKey(), null, locale);
    }
}
