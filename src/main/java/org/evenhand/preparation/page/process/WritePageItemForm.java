package org.evenhand.preparation.page.process;

import static org.evenhand.preparation.page.process.PageItemVariables.ITEM_GIVEN_UP;
import static org.evenhand.preparation.page.process.PageItemVariables.PAGE_ITEM_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.page.ItemText;
import org.evenhand.preparation.page.PageItems;
import org.springframework.stereotype.Component;

/** The title and the text of an item, in English and, where the office has it, in Welsh; or it is given up (P05.2). */
@Component
class WritePageItemForm implements TaskForm {

    private final PageItems items;
    private final PageItemShown shown;

    WritePageItemForm(PageItems items, PageItemShown shown) {
        this.items = items;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "write-page-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.draft(items.of(PAGE_ITEM_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = PAGE_ITEM_ID.get(task);
        boolean givenUp = form.is("pageWork", "give-up");
        if (givenUp) {
            items.giveUp(id, form.text("pageReason"), form.submittedBy());
        } else {
            items.write(id, text(form), form.submittedBy());
        }
        ITEM_GIVEN_UP.set(task, givenUp);
    }

    private static ItemText text(Submission form) {
        return new ItemText(
                form.require("pageTitleEnglish", "give it a title; the contents list and the pack need one (P05)."),
                form.require("pageTextEnglish", "write the text, or give the item up (P05)."),
                form.text("pageTitleWelsh"),
                form.text("pageTextWelsh"),
                form.text("pageNamesReason"),
                null);
    }
}
