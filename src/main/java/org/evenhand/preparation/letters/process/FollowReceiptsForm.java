package org.evenhand.preparation.letters.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularCopy;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.Receipts;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** Who has not acknowledged the letter, until it is settled (P32.1, P34.2). */
@Component
class FollowReceiptsForm implements TaskForm {

    private final CircularLetters letters;
    private final Receipts receipts;

    FollowReceiptsForm(CircularLetters letters, Receipts receipts) {
        this.letters = letters;
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return "follow-receipts";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Circular circular = letters.of(CIRCULAR_ID.get(task));
        var sent = circular.sentAt();
        return new Shown()
                .put("audienceShown", circular.audience().label())
                .put("sentShown", sent == null ? null : LondonZone.dayAndTime(sent))
                .put(
                        "missingShown",
                        receipts.missing(circular.id()).stream()
                                .map(CircularCopy::line)
                                .collect(joining("\n")))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = CIRCULAR_ID.get(task);
        if (form.is("receiptsOutcome", "open")) {
            throw form.reject("receiptsOutcome", "leave the task until it is settled.");
        }
        receipts.settle(id, form.text("missingReason"), form.submittedBy());
    }
}
