package org.evenhand.induction.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.ProtocolRule;
import org.evenhand.protocol.RuleKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The topics of an induction (P47.1): every one of the catalogue, in its order, with the lists it stands in. */
@Component
public class Topics {

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, TopicList> usual;

    @Autowired
    Topics(Protocol protocol) {
        this(protocol, onClassPath());
    }

    Topics(Protocol protocol, TopicsFile file) {
        usual = Map.copyOf(file.usual());
        Map<String, ProtocolRule> rules = protocol.all().stream()
                .filter(rule -> rule.kind() == RuleKind.TOPIC)
                .collect(Collectors.toMap(ProtocolRule::id, rule -> rule));
        for (TopicsFile.Entry entry : file.topics()) {
            ProtocolRule rule = rules.get(entry.id());
            if (rule == null) {
                throw new MalformedTopics("the catalogue has no topic " + entry.id());
            }
            if (entry.lists().isEmpty()) {
                throw new MalformedTopics(entry.id() + " stands in no list");
            }
            if (topics.put(entry.id(), entry.titled(rule.text())) != null) {
                throw new MalformedTopics(entry.id() + " stands in it twice");
            }
        }
        Set<String> missing =
                rules.keySet().stream().filter(id -> !topics.containsKey(id)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            throw new MalformedTopics("it lacks " + missing);
        }
    }

    private static TopicsFile onClassPath() {
        try (InputStream yaml = new ClassPathResource("induction/topics.yml").getInputStream()) {
            return TopicsFile.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** What a document lists. */
    public List<Topic> in(TopicList list) {
        return topics.values().stream()
                .filter(topic -> topic.lists().contains(list))
                .toList();
    }

    /** The list with which an office begins whose policy has this preset; the national guidance for one of no document. */
    TopicList usual(String preset) {
        return usual.getOrDefault(preset, TopicList.GUIDANCE);
    }

    /** The topics on which a preference is asked (P47.3). */
    public List<Topic> marked() {
        return topics.values().stream().filter(topic -> topic.mark() != null).toList();
    }

    /** The topics on the budget (P47.4). */
    public List<Topic> budget() {
        return topics.values().stream().filter(Topic::budget).toList();
    }

    public Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** @throws FieldRefused if there is no such topic */
    public Topic known(String id) {
        return find(id).orElseThrow(() ->
                new FieldRefused("topic", "there is no topic “" + id + "”; the list has I01 to I54 (P47.1)."));
    }
}
