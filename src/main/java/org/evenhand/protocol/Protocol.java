package org.evenhand.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules the office goes by; the one place that screens, letters and decisions take their citations from. */
@Component
public class Protocol {

    private final List<ProtocolTopic> topics;
    private final Map<String, ProtocolRule> rules = new LinkedHashMap<>();

    public Protocol() {
        this(RuleCatalogue.onClassPath());
    }

    Protocol(List<ProtocolTopic> topics) {
        this.topics = List.copyOf(topics);
        for (ProtocolTopic topic : topics) {
            for (ProtocolRule rule : topic.rules()) {
                if (rules.put(rule.id(), rule) != null) {
                    throw new MalformedCatalogue("rule " + rule.id(), "stands in it twice");
                }
            }
        }
    }

    public ProtocolRule rule(String id) {
        return find(id).orElseThrow(() -> new UnknownRule(id));
    }

    public Optional<ProtocolRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public List<ProtocolRule> all() {
        return List.copyOf(rules.values());
    }

    public List<ProtocolTopic> topics() {
        return topics;
    }

    /** The rules that a decision was recorded under, each in its own words and with its paragraphs; unknown ids are left out. */
    public String quote(String recorded) {
        return Arrays.stream(recorded.split("[ ,;]+"))
                .flatMap(id -> find(id).stream())
                .map(rule -> rule.text() + " (" + rule.cited() + ")")
                .collect(Collectors.joining(" "));
    }

    /** Each rule with the paragraphs it rests on, as a task or letter shows them to people. */
    public String cite(String... ids) {
        return Arrays.stream(ids).map(this::rule).map(ProtocolRule::cited).collect(Collectors.joining("; "));
    }
}
