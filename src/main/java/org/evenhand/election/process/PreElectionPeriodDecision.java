package org.evenhand.election.process;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.evenhand.election.PepEndRule;
import org.evenhand.election.PepStartRule;
import org.evenhand.election.PeriodBound;
import org.evenhand.election.PreElectionRules;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code pre-election-period}. Its answers depend on a handful of facts and change only with a
 * deployment, so each is asked for once: a visitor who reads the timetable must not fill the engine's history.
 */
@Component
class PreElectionPeriodDecision implements PreElectionRules, SmartInitializingSingleton {

    private static final String TABLE = "pre-election-period";

    private final DecisionService decisions;
    private final Map<Map<String, Object>, String> answers = new ConcurrentHashMap<>();

    PreElectionPeriodDecision(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** Asked here first, or the answers would be entered in the record of the contact that happens to need them. */
    @Override
    public void afterSingletonsInstantiated() {
        for (var known : new boolean[] {true, false}) {
            for (var rule : PepStartRule.values()) {
                start(rule, true, known);
                start(rule, false, known);
            }
            for (var rule : PepEndRule.values()) {
                end(rule, known);
            }
            earlyStart(known);
        }
    }

    @Override
    public PeriodBound start(PepStartRule rule, boolean paroDateGiven, boolean dateEntered) {
        return answer(Map.of(
                "bound",
                "START",
                "startRule",
                rule.name(),
                "paroDateGiven",
                paroDateGiven,
                "dateEntered",
                dateEntered));
    }

    @Override
    public PeriodBound earlyStart(boolean campaigningBegun) {
        return answer(Map.of("bound", "EARLY_START", "campaigningBegun", campaigningBegun));
    }

    @Override
    public PeriodBound end(PepEndRule rule, boolean dateEntered) {
        return answer(Map.of("bound", "END", "endRule", rule.name(), "dateEntered", dateEntered));
    }

    private PeriodBound answer(Map<String, Object> facts) {
        return PeriodBound.valueOf(answers.computeIfAbsent(facts, this::decide));
    }

    private String decide(Map<String, Object> facts) {
        @Nullable
        String bound = decisions.evaluateDecisionTableByKey(TABLE, facts).getSingleEntry();
        return Objects.requireNonNull(bound, () -> "No rule of " + TABLE + " covers " + facts);
    }
}
