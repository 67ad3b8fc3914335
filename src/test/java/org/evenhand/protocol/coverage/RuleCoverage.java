package org.evenhand.protocol.coverage;

import java.util.Comparator;
import java.util.List;
import org.evenhand.protocol.ProtocolRule;
import org.evenhand.protocol.RuleKind;

/** One rule with the places that enforce or show it and the tests that prove it. */
record RuleCoverage(ProtocolRule rule, List<Mention> mentions, List<String> tests) {

    /** P09.2 before P09.10, and every heading before its rules. */
    static final Comparator<RuleCoverage> BY_ID = Comparator.comparing(
                    (RuleCoverage coverage) -> coverage.id().charAt(0))
            .thenComparing(coverage -> number(coverage.id().substring(1), 0))
            .thenComparing(coverage -> number(coverage.id().substring(1), 1));

    String id() {
        return rule.id();
    }

    boolean isEnforced() {
        return !mentions.isEmpty();
    }

    boolean isProven() {
        return !tests.isEmpty();
    }

    boolean isCovered() {
        return isEnforced() && isProven();
    }

    boolean isInformation() {
        return rule.kind() == RuleKind.INFORMATION;
    }

    List<String> shownAt() {
        return mentions.stream().filter(Mention::isShown).map(Mention::place).toList();
    }

    List<String> places() {
        return mentions.stream().map(Mention::place).toList();
    }

    private static int number(String digits, int part) {
        String[] parts = digits.split("\\.");
        return part < parts.length ? Integer.parseInt(parts[part]) : 0;
    }
}
