package org.evenhand.preparation.letters.process;

import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_ID;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.Recipient;
import org.springframework.stereotype.Component;

/** Who gets the letter, and that nobody is missing (P34.2). */
@Component
class PrepareCircularForm implements TaskForm {

    private final CircularLetters letters;
    private final CircularShown shown;

    PrepareCircularForm(CircularLetters letters, CircularShown shown) {
        this.letters = letters;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "prepare-circular";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Circular circular = letters.of(CIRCULAR_ID.get(task));
        List<Recipient> unwritten = letters.unwritten(circular);
        return shown.of(circular, unwritten.stream().map(Recipient::line).toList())
                .put("returnShown", circular.returnReason())
                .put(
                        "letterPreview",
                        unwritten.isEmpty()
                                ? null
                                : letters.preview(circular, unwritten.get(0).address()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        letters.prepare(CIRCULAR_ID.get(task), form.yes("listComplete"), form.submittedBy());
    }
}
