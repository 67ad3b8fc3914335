package org.evenhand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form as it lies under forms/, flattened: its components with the group each stands in. */
record FormModel(Path file, JsonNode json) {

    /** A component and the id of the group around it. */
    record Component(String group, JsonNode json) {
        String type() {
            return json.path("type").asText();
        }

        String key() {
            return json.path("key").asText();
        }

        boolean takesInput() {
            return json.has("key") && !readOnly();
        }

        boolean readOnly() {
            return json.path("readonly").asBoolean();
        }

        boolean required() {
            return json.path("validate").path("required").asBoolean();
        }

        Stream<JsonNode> choices() {
            return StreamSupport.stream(json.path("values").spliterator(), false);
        }

        @Override
        public String toString() {
            return json.path("id").asText();
        }
    }

    static List<FormModel> all() {
        return RepositoryFiles.under("forms", ".form").stream()
                .map(FormModel::read)
                .toList();
    }

    private static FormModel read(Path file) {
        try {
            return new FormModel(file, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Component> components() {
        var found = new ArrayList<Component>();
        collect("", json.path("components"), found);
        return found;
    }

    private static void collect(String group, JsonNode components, List<Component> found) {
        for (JsonNode component : components) {
            found.add(new Component(group, component));
            collect(component.path("id").asText(), component.path("components"), found);
        }
    }

    List<Component> fields() {
        return components().stream()
                .filter(component -> component.json().has("key"))
                .toList();
    }

    @Override
    public String toString() {
        return RepositoryFiles.key(file);
    }
}
