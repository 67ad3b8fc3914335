package org.evenhand.conduct.deputy.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.conduct.candidacy.Wish;
import org.evenhand.conduct.candidacy.process.CandidacyStart;
import org.evenhand.conduct.deputy.DeputyIntention.Intention;
import org.springframework.stereotype.Component;

/** A deputy who takes part is advised like anyone else who does, in a staff candidacy (P36.1, T38). */
@Component
class DeputyCandidacy {

    private final StaffCandidacies candidacies;

    DeputyCandidacy(StaffCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    /** Enters the candidacy, with what its process needs to be called. */
    void begin(VariableScope scope, String name, Intention intention, String words, String by) {
        StaffCandidacy candidacy = candidacies.declare(
                name, Post.DEPUTY, false, intention == Intention.STAND ? Wish.STAND : Wish.SUPPORT, words, by);
        Map<String, Object> variables = CandidacyStart.variables(candidacy);
        variables.forEach(scope::setVariable);
    }
}
