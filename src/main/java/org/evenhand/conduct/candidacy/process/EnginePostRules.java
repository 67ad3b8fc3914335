package org.evenhand.conduct.candidacy.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.conduct.candidacy.PostRule;
import org.evenhand.conduct.candidacy.PostRules;
import org.evenhand.conduct.candidacy.Wish;
import org.evenhand.election.Policy;
import org.evenhand.engine.AsApplication;
import org.springframework.stereotype.Component;

/** Asks the table outside of any case, so that the engine's history does not tie its inputs to one. */
@Component
class EnginePostRules implements PostRules {

    private static final String TABLE = "post-rule";

    private final DecisionService decisions;
    private final AsApplication asApplication;
    private final Policy policy;

    EnginePostRules(DecisionService decisions, AsApplication asApplication, Policy policy) {
        this.decisions = decisions;
        this.asApplication = asApplication;
        this.policy = policy;
    }

    @Override
    public PostRule rule(Post post, Wish wish, boolean restricted) {
        Map<String, Object> facts = Map.of(
                "post", post.name(),
                "wish", wish.name(),
                "postRestricted", restricted,
                "deputyMustResign", policy.deputyMustResign(),
                "staffAlwaysNeutral", policy.policeStaffAlwaysNeutral());
        return PostRule.of(asApplication.get(
                () -> decisions.evaluateDecisionTableByKey(TABLE, facts).getSingleEntry()));
    }
}
