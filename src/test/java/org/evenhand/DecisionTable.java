package org.evenhand;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** A decision table under processes/, run by the plain decision engine so that a test sees which rule fired. */
public final class DecisionTable {
    /** The rule that fired and what it says; both null when no rule covers the facts. */
    public record Outcome(@Nullable String rule, @Nullable String result) {}

    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<String> fired = new ArrayList<>();

    private DecisionTable(String path) {
        var file = new File("processes", path + ".dmn");
        model = Dmn.readModelFromFile(file);
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(evaluation -> evaluation.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .forEach(fired::add));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(path.substring(path.lastIndexOf('/') + 1), model);
    }

    /** The table of a feature and key, such as {@code intake/contact-routing}. */
    public static DecisionTable of(String path) {
        return new DecisionTable(path);
    }

    /** The ids of the rules that examples name, each once: those in this column, counted from 0, of lines cut by bars. */
    public static List<String> rulesIn(String examples, int column) {
        return examples.lines()
                .map(line -> "rule_" + line.split("\\|")[column].strip())
                .distinct()
                .toList();
    }

    public List<String> rules() {
        return model.getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
    }

    public Outcome decide(Map<String, @Nullable Object> facts) {
        fired.clear();
        String result = engine.evaluateDecisionTable(decision, facts).getSingleEntry();
        return new Outcome(fired.isEmpty() ? null : fired.get(0), result);
    }
}
