package org.evenhand.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process or decision table with the rules under it; rules that belong to neither have no heading. */
public record RuleGroup(@Nullable ProtocolRule heading, List<ProtocolRule> rules) {

    static List<RuleGroup> of(List<ProtocolRule> rules) {
        List<RuleGroup> groups = new ArrayList<>();
        for (ProtocolRule rule : rules) {
            if (rule.kind().isHeading()) {
                groups.add(new RuleGroup(rule, new ArrayList<>()));
                continue;
            }
            if (groups.isEmpty()) {
                groups.add(new RuleGroup(null, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rules.add(rule);
        }
        return groups;
    }
}
