package org.evenhand.engine;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;

/** Passes on what a decision table decided. Its rules are named after the rules of the protocol: rule_E02_11_… */
class DecisionTableListener implements DmnDecisionTableEvaluationListener {

    private static final Pattern RULE = Pattern.compile("rule_([A-Z]\\d\\d)_(\\d+)(_.*)?");

    private final ObjectProvider<DecisionLog> logs;

    DecisionTableListener(ObjectProvider<DecisionLog> logs) {
        this.logs = logs;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var context = Context.getCoreExecutionContext();
        if (context != null && context.getExecution() instanceof DelegateExecution execution) {
            String rules = event.getMatchingRules().stream()
                    .map(DmnEvaluatedDecisionRule::getId)
                    .map(DecisionTableListener::protocolRule)
                    .collect(joining(" "));
            logs.forEach(log -> log.decided(execution, event.getDecisionTable().getName(), rules, outcome(event)));
        }
    }

    private static String protocolRule(String id) {
        Matcher matcher = RULE.matcher(id);
        return matcher.matches() ? matcher.group(1) + "." + Integer.parseInt(matcher.group(2)) : id;
    }

    private static String outcome(DmnDecisionTableEvaluationEvent event) {
        String outcome = event.getMatchingRules().stream()
                .flatMap(rule -> rule.getOutputEntries().values().stream())
                .map(output -> String.valueOf(output.getValue().getValue()))
                .collect(joining(", "));
        return outcome.isEmpty() ? "No rule applies" : outcome;
    }
}
