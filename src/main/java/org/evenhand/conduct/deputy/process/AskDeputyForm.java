package org.evenhand.conduct.deputy.process;

import static org.evenhand.conduct.deputy.process.DeputyVariables.ASK_AGAIN_AT;
import static org.evenhand.conduct.deputy.process.DeputyVariables.DEPUTY_INTENTION_ID;
import static org.evenhand.conduct.deputy.process.DeputyVariables.INTENTION_ANSWER;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.deputy.DeputyIntention;
import org.evenhand.conduct.deputy.DeputyIntention.Intention;
import org.evenhand.conduct.deputy.DeputyIntentions;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** The Chief Executive asks the deputy what they intend (P36.1). */
@Component
class AskDeputyForm implements TaskForm {

    private final DeputyIntentions intentions;
    private final DeputyCandidacy candidacy;

    AskDeputyForm(DeputyIntentions intentions, DeputyCandidacy candidacy) {
        this.intentions = intentions;
        this.candidacy = candidacy;
    }

    @Override
    public String key() {
        return "ask-deputy";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        DeputyIntention intention = intentions.of(DEPUTY_INTENTION_ID.get(task));
        return new Shown()
                .put("electionShown", intention.electionName() + ", " + DayWords.withWeekday(intention.pollDate()))
                .put("saidBefore", intention.words())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Intention intention = Intention.valueOf(form.require("deputyIntends"));
        String words = intention == Intention.NO_DEPUTY
                ? form.text("deputyWords")
                : form.require("deputyWords", "write down what the deputy said (P36.1).");
        Optional<OffsetDateTime> again =
                intentions.record(DEPUTY_INTENTION_ID.get(task), intention, words, form.submittedBy());
        if (intention.takesPart()) {
            String name = form.require("deputyName", "name the deputy: the advice is given to them.");
            candidacy.begin(task, name, intention, Objects.requireNonNull(words), form.submittedBy());
        }
        again.ifPresent(moment -> ASK_AGAIN_AT.set(task, Date.from(moment.toInstant())));
        INTENTION_ANSWER.set(task, intention.takesPart() ? "takes-part" : again.isPresent() ? "undecided" : "no-part");
    }
}
