package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingWords;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Questions;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The questions that come in advance (P21.5). */
@Component
class PrepareBriefingForm implements TaskForm {

    private final Briefings briefings;
    private final Invitations invitations;
    private final Questions questions;

    PrepareBriefingForm(Briefings briefings, Invitations invitations, Questions questions) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.questions = questions;
    }

    @Override
    public String key() {
        return "prepare-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.plan(briefing)
                .put("officerShown", officer(briefing))
                .put("guestsShown", BriefingWords.list(invitations.guests(briefing.id())))
                .put("questionsSoFar", questions.describe(briefing.id()))
                .values();
    }

    private static String officer(Briefing briefing) {
        OffsetDateTime told = briefing.officerToldAt();
        return told == null
                ? "Not written to, for no address is in the office’s profile: tell that office yourself (P21.4)"
                : "Was written to on " + BriefingWords.moment(told);
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = BRIEFING_ID.get(task);
        String more = form.text("moreQuestions");
        if (more != null) {
            more.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> questions.add(id, line, false, "moreQuestions", form.submittedBy()));
        }
        if (!form.yes("questionsComplete")) {
            throw form.reject(
                    "questionsComplete",
                    "add them here or on the page of the event, and complete the task when all are there (P21.5).");
        }
    }
}
