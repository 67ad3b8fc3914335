package org.evenhand.preparation.page.process;

import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.page.PageItem;
import org.evenhand.preparation.page.PageItems;
import org.evenhand.preparation.page.Topic;
import org.springframework.stereotype.Component;

/** A topic of the election page is begun, or a new version of one that is published (P05). */
@Component
class BeginPageItemForm implements StartForm {

    private final PageItems items;

    BeginPageItemForm(PageItems items) {
        this.items = items;
    }

    @Override
    public String key() {
        return "begin-page-item";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Topic topic = Topic.of(form.require("pageTopic")).orElseThrow();
        PageItem item = items.begin(topic, form.submittedBy());
        return new Start(
                item.reference(),
                Map.of(PageItemVariables.PAGE_ITEM_ID.name(), item.id().toString()));
    }
}
