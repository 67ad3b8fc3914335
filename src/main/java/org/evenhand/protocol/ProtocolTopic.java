package org.evenhand.protocol;

import java.util.List;

/** Rules that belong together, under the heading by which the public page names them. */
public record ProtocolTopic(String title, List<ProtocolRule> rules) {

    public ProtocolTopic {
        rules = List.copyOf(rules);
    }

    public List<RuleGroup> groups() {
        return RuleGroup.of(rules);
    }
}
