package org.evenhand.preparation.page.process;

import static org.evenhand.preparation.page.process.PageItemVariables.ITEM_APPROVED;
import static org.evenhand.preparation.page.process.PageItemVariables.PAGE_ITEM_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.page.Examination;
import org.evenhand.preparation.page.PageItems;
import org.springframework.stereotype.Component;

/** The Chief Executive approves an item that another person wrote, or sends it back (P05, P05.1, P05.6). */
@Component
class ApprovePageItemForm implements TaskForm {

    private final PageItems items;
    private final PageItemShown shown;

    ApprovePageItemForm(PageItems items, PageItemShown shown) {
        this.items = items;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "approve-page-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.whole(items.of(PAGE_ITEM_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = PAGE_ITEM_ID.get(task);
        boolean approved = form.is("pageApproval", "approve");
        if (approved) {
            items.approve(id, examination(form), form.submittedBy());
        } else {
            items.sendBack(id, form.text("pageReason"), form.submittedBy());
        }
        ITEM_APPROVED.set(task, approved);
    }

    private static Examination examination(Submission form) {
        String ask = "answer this before you approve (P05).";
        return new Examination(
                form.require("pageNeutral", ask).equals("yes"),
                form.require("pageAlreadyPublic", ask).equals("yes"),
                form.require("pageElectionAddress", ask).equals("yes"));
    }
}
