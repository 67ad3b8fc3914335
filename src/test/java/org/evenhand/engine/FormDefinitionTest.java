package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {

    @Test
    void theFieldsToFillInAreReadInTheirOrderFromEveryGroup() throws IOException {
        FormDefinition form = read("""
                {"components": [
                  {"type": "text", "text": "Words"},
                  {"type": "group", "label": "Outer", "components": [
                    {"type": "textfield", "key": "first", "label": "First"},
                    {"type": "group", "components": [{"type": "textarea", "key": "second", "label": "Second"}]}]},
                  {"type": "textfield", "key": "third", "label": "Third", "validate": {"required": true}}]}""");

        assertThat(form.inputs().keySet()).containsExactly("first", "second", "third");
        assertThat(form.inputs().values()).extracting(FormField::label).containsExactly("First", "Second", "Third");
        assertThat(form.inputs().values()).extracting(FormField::required).containsExactly(false, false, true);
        assertThat(form.inputs().values())
                .allSatisfy(field -> assertThat(field.choices()).isEmpty());
    }

    @Test
    void whatIsOnlyShownCannotBeFilledIn() throws IOException {
        assertThat(read("""
                        {"components": [
                          {"key": "readOnly", "label": "x", "readonly": true},
                          {"key": "disabled", "label": "x", "disabled": true},
                          {"key": "open", "label": "x", "readonly": false}]}""").inputs()).containsOnlyKeys("open");
    }

    @Test
    void theChoicesAreTheValuesOffered() throws IOException {
        FormDefinition form = read("""
                {"components": [{"type": "radio", "key": "choice", "label": "x",
                  "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]}]}""");

        assertThat(form.inputs().values()).flatExtracting(FormField::choices).containsExactly("yes", "no");
    }

    @Test
    void aDateIsNamedByItsOwnLabelAndAFieldWithoutOneByItsKey() throws IOException {
        FormDefinition form = read("""
                {"components": [{"type": "datetime", "key": "at", "dateLabel": "When"}, {"key": "bare"}]}""");

        assertThat(form.inputs().values()).extracting(FormField::label).containsExactly("When", "bare");
    }

    @Test
    void aFileThatIsNoFormStopsTheStart() {
        assertThatThrownBy(() -> read("no form")).isInstanceOf(IOException.class);
    }

    private static FormDefinition read(String json) throws IOException {
        return FormDefinition.read("a-form", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
