package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ELECTION_ID;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.Interests;
import org.evenhand.preparation.governance.InterestsCheck;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Chief Executive has seen that the declarations of interests are up to date (P42.1). */
@Component
class ConfirmDeclarationsForm implements TaskForm {

    private final InterestsShown shown;
    private final Interests interests;

    ConfirmDeclarationsForm(InterestsShown shown, Interests interests) {
        this.shown = shown;
        this.interests = interests;
    }

    @Override
    public String key() {
        return "confirm-declarations";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID election = ELECTION_ID.get(task);
        InterestsCheck check = interests.of(election).orElseThrow();
        return shown.of(election)
                .put("askedShown", when(check.askedAt()) + (check.askedHow() == null ? "" : ": " + check.askedHow()))
                .put("chasedShown", when(check.chasedAt()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        interests.confirm(
                ELECTION_ID.get(task),
                form.yes("commissionerCurrent"),
                form.is("deputyCurrent", "none") ? null : form.yes("deputyCurrent"),
                form.text("confirmRemarks"),
                form.submittedBy());
    }

    private static String when(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : LondonZone.dayAndTime(moment);
    }
}
