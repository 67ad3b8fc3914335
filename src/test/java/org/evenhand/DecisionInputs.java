package org.evenhand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;

/** A decision table with all that can be put into it: each input takes every value its own conditions mention. */
public final class DecisionInputs {

    private static final int MOST = 300_000;
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])-?\\d+(?:\\.\\d+)?(?![\\w\"])");
    private static final Pattern RULE = Pattern.compile("rule_([A-Z]\\d+)_0*(\\d+)_\\w+");

    private final String key;
    private final List<Input> inputs = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<String> fired = new ArrayList<>();

    private DecisionInputs(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        key = RepositoryFiles.key(file);
        model.getModelElementsByType(DecisionTable.class).forEach(this::read);
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(evaluation -> evaluation.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .forEach(fired::add));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(key, model);
    }

    public static DecisionInputs of(Path file) {
        return new DecisionInputs(file);
    }

    public String key() {
        return key;
    }

    public List<Input> inputs() {
        return inputs;
    }

    private void read(DecisionTable table) {
        int column = 0;
        for (var input : table.getInputs()) {
            int index = column++;
            Set<String> strings = new TreeSet<>();
            Set<Object> values = new LinkedHashSet<>();
            String type = String.valueOf(input.getInputExpression().getTypeRef());
            for (var rule : table.getRules()) {
                String condition =
                        new ArrayList<>(rule.getInputEntries()).get(index).getTextContent();
                STRING.matcher(condition).results().forEach(match -> strings.add(match.group(1)));
                if (type.equals("integer") || type.equals("long") || type.equals("double") || type.equals("number")) {
                    NUMBER.matcher(condition).results().forEach(match -> around(match.group(), type, values));
                }
            }
            if (type.equals("boolean")) {
                values.addAll(List.of(true, false));
            }
            if (type.equals("string")) {
                values.addAll(strings);
                values.add("something else");
            }
            String variable = input.getInputExpression().getTextContent().strip();
            inputs.add(new Input(variable, strings, values));
        }
    }

    private static void around(String number, String type, Set<Object> values) {
        for (int step = -1; step <= 1; step++) {
            double value = Double.parseDouble(number) + step;
            values.add(type.equals("double") || type.equals("number") ? (Object) value : (Object) (int) value);
        }
    }

    /** Every combination, missing values among them. */
    public List<Map<String, @Nullable Object>> combinations() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Input input : inputs) {
            List<Map<String, @Nullable Object>> longer = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>(input.values());
            values.add(null);
            for (Map<String, @Nullable Object> facts : all) {
                for (Object value : values) {
                    var more = new LinkedHashMap<String, @Nullable Object>(facts);
                    more.put(input.variable(), value);
                    longer.add(more);
                }
            }
            if (longer.size() > MOST) {
                throw new IllegalStateException(key + " has too many combinations to try: split the table");
            }
            all = longer;
        }
        return all;
    }

    /** The whole result and the requirements of the rules that fired, such as E02.8. */
    public Result decide(Map<String, @Nullable Object> facts) {
        fired.clear();
        var outcome = engine.evaluateDecisionTable(decision, new HashMap<>(facts));
        List<String> rules = fired.stream().map(DecisionInputs::requirement).toList();
        return new Result(outcome.getResultList().toString(), rules);
    }

    private static String requirement(String rule) {
        Matcher matcher = RULE.matcher(rule);
        return matcher.matches() ? matcher.group(1) + "." + matcher.group(2) : rule;
    }

    /**
     * One input.
     *
     * @param variable what it reads
     * @param strings the words in its conditions
     * @param values what it is given in turn, besides nothing
     */
    public record Input(String variable, Set<String> strings, Set<Object> values) {}

    /** What a table says, in full, and by which requirements. */
    public record Result(String outcome, List<String> rules) {}
}
