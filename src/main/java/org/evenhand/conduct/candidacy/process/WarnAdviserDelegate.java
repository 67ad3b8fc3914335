package org.evenhand.conduct.candidacy.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.springframework.stereotype.Component;

/** The latest day is over: the adviser is told, by the reference and nothing else. */
@Component
class WarnAdviserDelegate implements JavaDelegate {

    private final StaffCandidacies candidacies;
    private final Colleagues colleagues;
    private final Circulars circulars;

    WarnAdviserDelegate(StaffCandidacies candidacies, Colleagues colleagues, Circulars circulars) {
        this.candidacies = candidacies;
        this.colleagues = colleagues;
        this.circulars = circulars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StaffCandidacy candidacy = candidacies.of(CandidacyVariables.CANDIDACY_ID.get(execution));
        circulars.send(
                "task-overdue",
                candidacy.reference(),
                null,
                colleagues.addressesOfGroup(candidacy.adviser()),
                Map.of("reference", candidacy.reference()));
    }
}
