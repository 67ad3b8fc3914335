package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final FormDefinition FORM = form(
            new FormField("question", "The question", true, Set.of()),
            new FormField("note", "A note", false, Set.of()),
            new FormField("choice", "The choice", false, Set.of("yes", "no")),
            new FormField("address", "E-mail", false, Set.of()),
            new FormField("at", "When", false, Set.of()));

    @Test
    void onlyTheFieldsOfTheFormAreTaken() {
        Submission form = submit(Map.of("note", "n", "contactId", "forged"));

        assertThat(form.text("note")).isEqualTo("n");
        assertThat(form.submittedBy()).isEqualTo("spoc");
        assertThatThrownBy(() -> form.text("contactId")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsTakenWithoutWhatSurroundsItOrCannotBeStored() {
        assertThat(submit(Map.of("note", " \n a\r\nb\u0000c \t")).text("note")).isEqualTo("a\nbc");
        assertThat(submit(Map.of("note", " \t\r\n")).text("note")).isNull();
        assertThat(submit(Map.of()).text("note")).isNull();
        assertThat(submit(Map.of("note", 42)).text("note")).isEqualTo("42");
    }

    @Test
    void aRequiredFieldIsNamedByItsLabelWhenItIsEmpty() {
        assertThatThrownBy(() -> new Submission(FORM, Map.of("question", "  "), "spoc"))
                .isInstanceOf(InvalidForm.class)
                .hasMessage("“The question”: please fill this in.");
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        assertThat(submit(Map.of("choice", "yes")).is("choice", "yes")).isTrue();
        assertThat(submit(Map.of("choice", "no")).is("choice", "yes")).isFalse();
        assertThat(submit(Map.of()).is("choice", "yes")).isFalse();
        assertThatThrownBy(() -> submit(Map.of("choice", "YES")))
                .hasMessage("“The choice”: choose one of the answers offered.");
    }

    @Test
    void aTextThatWouldFillTheDiskIsRefused() {
        assertThat(submit(Map.of("note", "x".repeat(Submission.MAX_LENGTH))).text("note"))
                .hasSize(Submission.MAX_LENGTH);
        assertThatThrownBy(() -> submit(Map.of("note", "x".repeat(Submission.MAX_LENGTH + 1))))
                .hasMessageContaining("“A note”: the text is longer than 100000 characters");
    }

    @Test
    void whatOneAnswerDemandsOfAnotherFieldIsSaidInItsOwnWords() {
        assertThatThrownBy(() -> submit(Map.of()).require("note", "say why."))
                .isInstanceOf(InvalidForm.class)
                .hasMessage("“A note”: say why.");
        assertThat(submit(Map.of("note", "because")).require("note", "say why."))
                .isEqualTo("because");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "first.last+tag@sub.b.example", "o'hara@b.example", "ŵ@b.example"})
    void anAddressIsTaken(String address) {
        assertThat(submit(Map.of("address", address)).email("address")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@b.example",
                "a@",
                "a b@c.example",
                "a@b.example, c@d.example",
                "a@b.example;c@d.example",
                "A <a@b.example>",
                "a@b.example\nBcc: c@d.example",
                "a@b@c.example"
            })
    void whatIsNoSingleAddressIsRefused(String address) {
        assertThatThrownBy(() -> submit(Map.of("address", address)).email("address"))
                .hasMessageStartingWith("“E-mail”: enter one e-mail address");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30, 2026-03-02T09:30:00Z",
        "2026-07-02T09:30, 2026-07-02T08:30:00Z",
        "2026-07-02T09:30:15, 2026-07-02T08:30:15Z",
        "2026-07-02T09:30Z, 2026-07-02T09:30:00Z",
        "2026-07-02T09:30:00.000+01:00, 2026-07-02T08:30:00Z"
    })
    void aMomentIsReadInLondonUnlessItSaysOtherwise(String typed, Instant moment) {
        assertThat(submit(Map.of("at", typed)).dateTime("at").toInstant()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-02", "2026-02-30T10:00", "10:00", "2026-07-02T09:30+0100x"})
    void whatIsNoMomentIsRefused(String typed) {
        assertThatThrownBy(() -> submit(Map.of("at", typed)).dateTime("at"))
                .hasMessageStartingWith("“When”: enter a date and a time");
    }

    @Test
    void aFieldIsRefusedByItsLabel() {
        assertThat(submit(Map.of()).reject("note", "not this.")).hasMessage("“A note”: not this.");
    }

    private static Submission submit(Map<String, ?> values) {
        Map<String, Object> whole = new HashMap<>(values);
        whole.putIfAbsent("question", "Asked");
        return new Submission(FORM, whole, "spoc");
    }

    private static FormDefinition form(FormField... fields) {
        Map<String, FormField> inputs = new LinkedHashMap<>();
        Stream.of(fields).forEach(field -> inputs.put(field.key(), field));
        return new FormDefinition("a-form", inputs);
    }
}
