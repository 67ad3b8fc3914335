package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ADVICE;
import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;
import static org.evenhand.publicity.process.ClearanceVariables.RULING_ID;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Office;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.Advice;
import org.evenhand.publicity.Clearance;
import org.evenhand.publicity.ClearanceDecision;
import org.evenhand.publicity.ClearanceDoubts;
import org.evenhand.publicity.ClearanceLetters;
import org.evenhand.publicity.Clearances;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The decision on an item, with what it rests on; nothing is cleared against a rule (E10). */
@Component
class DecideItemForm implements TaskForm {

    private final Clearances clearances;
    private final ClearanceLetters letters;
    private final ClearanceDoubts doubts;
    private final Office office;

    DecideItemForm(Clearances clearances, ClearanceLetters letters, ClearanceDoubts doubts, Office office) {
        this.clearances = clearances;
        this.letters = letters;
        this.doubts = doubts;
        this.office = office;
    }

    @Override
    public String key() {
        return "decide-item";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Clearance item = clearances.of(CLEARANCE_ID.get(task));
        Advice advice = Advice.of(CLEARANCE_ADVICE.find(task));
        return ItemShown.of(item)
                .put("adviceShown", advice.label() + ".")
                .put("periodShown", ItemShown.period(Boolean.TRUE.equals(item.restricted())))
                .put("failedShown", item.failed())
                .put(
                        "exceptionShown",
                        item.exception() == null ? null : item.exception().label() + ": " + item.exceptionReason())
                .put("namesShown", names(item))
                .put("answersShown", item.answers())
                .put("rulingShown", doubts.describe(item))
                .put("letterShown", advice.allowsPublication() ? letters.preview(item) : null)
                .values();
    }

    private static String names(Clearance item) {
        String found = item.names().isEmpty() ? "None" : item.names();
        return item.namesReason() == null ? found : found + ". It names nobody: " + item.namesReason();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String word = form.require("clearanceDecision");
        ClearanceVariables.CLEARANCE_DECISION.set(task, word);
        if (word.equals("ask")) {
            ask(task, form);
            return;
        }
        LocalDate heldUntil = clearances.decide(
                CLEARANCE_ID.get(task),
                Advice.of(CLEARANCE_ADVICE.find(task)),
                TableWord.in(ClearanceDecision.class, word).orElseThrow(),
                form.text("decisionReason"),
                form.submittedBy());
        if (heldUntil != null) {
            ClearanceVariables.HELD_UNTIL_AT.set(task, LondonZone.startOf(heldUntil));
        }
    }

    private void ask(DelegateTask task, Submission form) {
        String typed = form.email("paroAddress");
        String address =
                typed != null ? typed : office.returningOfficerAddress().orElse(null);
        if (address == null) {
            throw form.reject("paroAddress", "the office’s profile has none: enter one (P29).");
        }
        String doubt = form.require("doubt", "say what is in doubt; the returning officer reads it (P29).");
        RULING_ID.set(task, doubts.ask(CLEARANCE_ID.get(task), doubt, address, form.submittedBy()));
    }
}
