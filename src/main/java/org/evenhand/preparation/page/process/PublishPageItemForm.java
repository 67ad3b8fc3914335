package org.evenhand.preparation.page.process;

import static org.evenhand.preparation.page.process.PageItemVariables.ITEM_PUBLISHED;
import static org.evenhand.preparation.page.process.PageItemVariables.PAGE_ITEM_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.page.PageItem;
import org.evenhand.preparation.page.PageItems;
import org.springframework.stereotype.Component;

/** Communications put the approved item on the page, a separate act with a day of its own, or send it back (P05). */
@Component
class PublishPageItemForm implements TaskForm {

    private final PageItems items;
    private final PageItemShown shown;

    PublishPageItemForm(PageItems items, PageItemShown shown) {
        this.items = items;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "publish-page-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        PageItem item = items.of(PAGE_ITEM_ID.get(task));
        return shown.whole(item).put("approvedByShown", item.approvedBy()).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = PAGE_ITEM_ID.get(task);
        boolean published = form.is("pagePublication", "publish");
        if (published) {
            items.publish(id, form.submittedBy());
        } else {
            items.sendBack(id, form.text("pageReason"), form.submittedBy());
        }
        ITEM_PUBLISHED.set(task, published);
    }
}
