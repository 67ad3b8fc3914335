package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.FormModel.Component;
import org.evenhand.parity.EssentialTest;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form shows cannot be changed or rendered as markup, and what it asks cannot be left open. */
class FormConventionsTest {
    /** What Tasklist 7.24.0 can render; a higher schema version shows a warning or nothing. */
    private static final int NEWEST_SCHEMA = 16;

    private static final Set<String> TYPES =
            Set.of("group", "text", "textfield", "textarea", "select", "radio", "datetime");
    private static final Set<String> CHOICES = Set.of("select", "radio");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");

    static Stream<FormModel> forms() {
        return FormModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAfterItsFileAndSuitsTheEngine(FormModel form) {
        assertThat(form.json().path("id").asText()).isEqualTo(RepositoryFiles.key(form.file()));
        assertThat(form.json().path("schemaVersion").asInt()).isBetween(1, NEWEST_SCHEMA);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keysAndIdsAreUniqueAndSayTheSame(FormModel form) {
        assertThat(form.fields()).extracting(Component::key).doesNotHaveDuplicates();
        assertThat(form.components()).extracting(Component::toString).doesNotHaveDuplicates();
        assertThat(form.fields()).allSatisfy(field -> assertThat(field).hasToString("field_" + field.key()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsShownComesFirstAndIsReadOnlyText(FormModel form) {
        assertThat(form.fields()).allSatisfy(field -> {
            assertThat(field.group()).as(field.key()).matches("(shown|asked)_[a-z][A-Za-z]*");
            if (field.group().startsWith("shown_")) {
                assertThat(field.takesInput()).as(field.key()).isFalse();
            }
            if (field.readOnly()) {
                assertThat(field.type()).as(field.key()).isIn("textfield", "textarea");
                assertThat(field.required()).as(field.key()).isFalse();
            }
        });
        assertThat(form.fields().stream().map(field -> field.group().startsWith("asked_")))
                .isSorted();
    }

    /** Text from outside is only ever the value of a read-only field, never part of a template. */
    @ParameterizedTest
    @MethodSource("forms")
    void noUntrustedTextIsRenderedAsMarkup(FormModel form) {
        assertThat(form.components()).extracting(Component::type).isSubsetOf(TYPES);
        assertThat(form.components())
                .allSatisfy(component -> assertThat(PLACEHOLDER
                                .matcher(
                                        component.json().path("components").isMissingNode()
                                                ? component.json().toString()
                                                : component.json().path("label").asText())
                                .results()
                                .map(match -> match.group(1)))
                        .as(component.toString())
                        .allMatch("contactReference"::equals));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceIsRequiredAndEveryFieldLabelled(FormModel form) {
        assertThat(form.fields())
                .allSatisfy(field -> assertThat(field.json().path("label").asText())
                        .as(field.key())
                        .matches("[A-Z].*[^.:]"));
        assertThat(form.fields())
                .filteredOn(field -> CHOICES.contains(field.type()))
                .allSatisfy(field -> {
                    assertThat(field.required()).as(field.key()).isTrue();
                    assertThat(field.json().path("values")).as(field.key()).hasSizeGreaterThan(1);
                });
        assertThat(form.fields()).anyMatch(Component::required);
    }

    /** A visit's criteria ask two of them in words of their own (E06.3, E06.4). */
    @ParameterizedTest
    @ValueSource(strings = {"draft-answer", "assess-visit", "assess-meeting", "assess-filming", "assess-imagery-use"})
    @Rule({"Q01", "E03"})
    void whereSomethingMayBeGivenEachEssentialTestIsAsked(String key) {
        FormModel form = forms().filter(one -> RepositoryFiles.key(one.file()).equals(key))
                .findFirst()
                .orElseThrow();
        Set<String> criteria = key.equals("assess-visit") ? Set.of("testHinders", "testNotForAll") : Set.of();
        assertThat(Arrays.stream(EssentialTest.values()).map(EssentialTest::field))
                .filteredOn(test -> !criteria.contains(test))
                .allSatisfy(test -> assertThat(form.fields())
                        .filteredOn(field -> field.key().equals(test))
                        .singleElement()
                        .matches(Component::required));
    }
}
