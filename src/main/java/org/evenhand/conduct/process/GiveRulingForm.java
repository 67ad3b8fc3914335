package org.evenhand.conduct.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.conduct.process.RulingVariables.RULING_ID;
import static org.evenhand.conduct.process.RulingVariables.RULING_OUTCOME;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.RulingLetters;
import org.evenhand.conduct.Rulings;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The ruling on a doubt, with reasons and mitigations, or the question to the PARO (P08.1, P08.3). */
@Component
class GiveRulingForm implements TaskForm {

    private static final int MOST_SHOWN = 3;

    private final Rulings rulings;
    private final RulingLetters letters;
    private final Policy policy;

    GiveRulingForm(Rulings rulings, RulingLetters letters, Policy policy) {
        this.rulings = rulings;
        this.letters = letters;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "give-ruling";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Ruling ruling = rulings.ruling(RULING_ID.get(task));
        return RulingShown.of(ruling)
                .put("adviceShown", ruling.advice())
                .put("disagreementShown", ruling.disagreement())
                .put("earlierRulings", earlier(ruling))
                .put("determination", ruling.determination())
                .put("rulingReasons", ruling.reasons())
                .put("mitigations", ruling.mitigations())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = RULING_ID.get(task);
        if (form.is("rulingDecision", "ASK_PARO")) {
            form.email("paroAddress");
            String address = form.require("paroAddress", "say where the PARO is reached.");
            letters.askParo(id, address, form.submittedBy());
            RULING_OUTCOME.set(task, "ask-paro");
            return;
        }
        if (policy.doubtDecider() == Policy.DoubtDecider.PARO
                && rulings.ruling(id).advice() == null) {
            throw form.reject(
                    "rulingDecision", "by the office’s policy the PARO is asked before a doubt is decided (P08.1).");
        }
        rulings.rule(
                id,
                form.require("determination", "say what is to be done."),
                form.require("rulingReasons", "give the reasons (P08.3)."),
                form.text("mitigations"),
                form.submittedBy());
        RULING_OUTCOME.set(task, policy.doubtDecider() == Policy.DoubtDecider.CEO_AND_CC ? "ruled-jointly" : "ruled");
    }

    private String earlier(Ruling ruling) {
        List<Ruling> found = rulings.like(ruling.activity() + " " + ruling.doubt(), MOST_SHOWN);
        return found.isEmpty()
                ? "None"
                : found.stream()
                        .map(one -> one.reference() + "\nDoubt: " + one.doubt() + "\nRuling: " + one.determination()
                                + "\nReasons: " + one.reasons())
                        .collect(joining("\n\n"));
    }
}
