package org.evenhand.preparation.page.process;

import java.util.Locale;
import java.util.Optional;
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

    PageItemShown(PageItems items, MessageSource messages) {
        this.items = items;
        this.messages = messages;
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
        Optional<ItemText> text = items.text(item.id())
                .or(() -> items.standing(item.topic()).flatMap(standing -> items.text(standing.id())));
        return head(item)
                .put("returnReasonShown", item.returnReason())
                .put("namesShown", items.names(item.id()))
                .put("pageTitleEnglish", text.map(ItemText::titleEnglish).orElse(usual(item, Locale.UK)))
                .put("pageTextEnglish", text.map(ItemText::textEnglish).orElse(null))
                .put("pageTitleWelsh", text.isPresent() ? text.get().titleWelsh() : null)
                .put("pageTextWelsh", text.map(ItemText::textWelsh).orElse(null))
                .put("pageNamesReason", text.map(ItemText::namesReason).orElse(null))
                .put("usualWelshShown", usual(item, WELSH));
    }

    private String usual(PageItem item, Locale locale) {
        return messages.getMessage(item.topic().titleKey(), null, locale);
    }
}
