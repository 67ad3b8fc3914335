package org.evenhand.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the catalogue, and names the entry that is wrong where it cannot. */
class RuleCatalogue {

    private static final String LOCATION = "protocol/rules.yml";

    private RuleCatalogue() {}

    static List<ProtocolTopic> onClassPath() {
        try (InputStream yaml = new ClassPathResource(LOCATION).getInputStream()) {
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("The rule catalogue " + LOCATION + " cannot be read", e);
        }
    }

    static List<ProtocolTopic> read(InputStream yaml) {
        List<ProtocolTopic> topics = new ArrayList<>();
        for (CatalogueEntry topic : document(yaml).entries("topics")) {
            CatalogueEntry named = topic.called("topic '" + topic.text("title") + "'");
            List<ProtocolRule> rules =
                    named.entries("rules").stream().map(RuleCatalogue::rule).toList();
            topics.add(new ProtocolTopic(named.text("title"), rules));
        }
        return topics;
    }

    private static CatalogueEntry document(InputStream yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object root = new Yaml(new SafeConstructor(options)).load(yaml);
            return new CatalogueEntry("file", root instanceof Map<?, ?> map ? map : Map.of());
        } catch (YAMLException e) {
            throw new MalformedCatalogue("file", "not valid YAML, " + e.getMessage(), e);
        }
    }

    private static ProtocolRule rule(CatalogueEntry entry) {
        CatalogueEntry named = entry.called("rule " + entry.text("id"));
        named.allowOnly("id", "text", "kind", "strength", "citations", "derived");
        return new ProtocolRule(
                named.text("id"),
                named.text("text"),
                named.constant(RuleKind.class, "kind"),
                named.has("strength") ? named.constant(Strength.class, "strength") : null,
                named.citations(),
                named.flag("derived"));
    }
}
