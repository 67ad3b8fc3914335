package org.evenhand.induction.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.induction.programme.Topic.Mark;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The file of the topics as it is written.
 *
 * @param usual by preset of the policy, the list of its document
 */
record TopicsFile(Map<String, TopicList> usual, List<Entry> topics) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A topic without its title, which the catalogue of rules has. */
    record Entry(
            String id,
            Set<TopicList> lists,
            @Nullable Mark mark,
            boolean budget,
            @Nullable Map<TopicList, String> details) {

        Topic titled(String title) {
            return new Topic(id, title, lists, mark, budget, details == null ? Map.of() : details);
        }
    }

    /** @throws MalformedTopics if it holds anything else than topics */
    static TopicsFile read(InputStream yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return MAPPER.convertValue(new Yaml(new SafeConstructor(options)).load(yaml), TopicsFile.class);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new MalformedTopics(String.valueOf(e.getMessage()));
        }
    }
}
