package org.evenhand.preparation.letters.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_APPROVED;
import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_ID;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.CopyText;
import org.springframework.stereotype.Component;

/** Each letter as it will be sent but for its link, approved or given back (P32.1, P33.1, P34.1). */
@Component
class ApproveCircularForm implements TaskForm {

    private final CircularLetters letters;
    private final CircularShown shown;

    ApproveCircularForm(CircularLetters letters, CircularShown shown) {
        this.letters = letters;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "approve-circular";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Circular circular = letters.of(CIRCULAR_ID.get(task));
        List<CopyText> copies = letters.texts(circular);
        return shown.of(
                        circular,
                        copies.stream().map(each -> each.copy().line()).toList())
                .put("preparedShown", circular.preparedBy())
                .put(
                        "letterPreview",
                        copies.stream().map(CopyText::words).collect(joining("\n\n" + "=".repeat(40) + "\n\n")))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = CIRCULAR_ID.get(task);
        boolean approved = form.is("circularDecision", "approve");
        if (approved) {
            letters.approve(id, form.text("lateReason"), form.submittedBy());
        } else {
            letters.giveBack(id, form.require("returnReason", "say what is to be changed."));
        }
        CIRCULAR_APPROVED.set(task, approved);
    }
}
