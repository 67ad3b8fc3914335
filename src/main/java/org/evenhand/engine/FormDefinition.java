package org.evenhand.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a Camunda Form lets a person fill in. It is read from the same file that Tasklist renders, so the server checks
 * exactly the fields, choices and required marks that the person saw. A field that is hidden until another is answered
 * is not required here: the form's class requires it where it counts.
 */
record FormDefinition(String key, Map<String, FormField> inputs) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static FormDefinition read(String key, InputStream form) throws IOException {
        Map<String, FormField> inputs = new LinkedHashMap<>();
        collect(JSON.readTree(form).path("components"), inputs);
        return new FormDefinition(key, inputs);
    }

    private static void collect(JsonNode components, Map<String, FormField> inputs) {
        for (JsonNode component : components) {
            collect(component.path("components"), inputs);
            boolean shownOnly = component.path("readonly").asBoolean()
                    || component.path("disabled").asBoolean();
            if (component.hasNonNull("key") && !shownOnly) {
                FormField field = field(component);
                inputs.put(field.key(), field);
            }
        }
    }

    private static FormField field(JsonNode component) {
        Set<String> choices = new LinkedHashSet<>();
        component
                .path("values")
                .forEach(value -> choices.add(value.path("value").asText()));
        String key = component.path("key").asText();
        String label = component.hasNonNull("label")
                ? component.path("label").asText()
                : component.path("dateLabel").asText(key);
        boolean required = component.path("validate").path("required").asBoolean() && !component.has("conditional");
        return new FormField(key, label, required, choices);
    }
}
