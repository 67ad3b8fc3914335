package org.evenhand.parity.process;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.evenhand.engine.AsApplication;
import org.evenhand.parity.EssentialTest;
import org.evenhand.parity.EssentialTestTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table outside of any case, as whoever answers the tests has no right to decide by it. */
@Component
class EngineEssentialTestTable implements EssentialTestTable {

    private static final String TABLE = "essential-tests";

    private final DecisionService decisions;
    private final AsApplication asApplication;

    EngineEssentialTestTable(DecisionService decisions, AsApplication asApplication) {
        this.decisions = decisions;
        this.asApplication = asApplication;
    }

    @Override
    public @Nullable String outcome(Map<EssentialTest, Boolean> answers) {
        Map<String, Object> facts = answers.entrySet().stream()
                .collect(toMap(answer -> answer.getKey().field(), Map.Entry::getValue));
        return asApplication.get(
                () -> decisions.evaluateDecisionTableByKey(TABLE, facts).getSingleEntry());
    }
}
