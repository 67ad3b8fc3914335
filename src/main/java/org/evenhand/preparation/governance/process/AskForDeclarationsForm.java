package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ELECTION_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Office;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.Interests;
import org.evenhand.preparation.governance.InterestsLetters;
import org.springframework.stereotype.Component;

/** The reminder of duties, with the request to bring declarations of interests up to date, is read and sent (P42.1). */
@Component
class AskForDeclarationsForm implements TaskForm {

    private final InterestsShown shown;
    private final Interests interests;
    private final InterestsLetters letters;
    private final Office office;

    AskForDeclarationsForm(InterestsShown shown, Interests interests, InterestsLetters letters, Office office) {
        this.shown = shown;
        this.interests = interests;
        this.letters = letters;
        this.office = office;
    }

    @Override
    public String key() {
        return "ask-for-declarations";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID election = ELECTION_ID.get(task);
        String commissioner = office.commissionerAddress().orElse("");
        return shown.of(election)
                .put("letterShown", letters.letter(election, false).preview(commissioner))
                .put("commissionerEmail", commissioner)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        interests.ask(
                ELECTION_ID.get(task),
                form.email("commissionerEmail"),
                form.email("deputyEmail"),
                form.yes("sendLetter"),
                form.text("requestRemarks"),
                form.submittedBy());
    }
}
