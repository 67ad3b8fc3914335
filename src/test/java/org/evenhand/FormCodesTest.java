package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.FormModel.Component;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.RequesterRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form offers to choose from is what the code knows, in the same words. */
class FormCodesTest {

    @Test
    void everyClassCanBeChosen() {
        assertThat(choices("triage-contact", "contactClass"))
                .isEqualTo(labels(ContactClass.values(), ContactClass::name, ContactClass::label));
    }

    @ParameterizedTest
    @CsvSource({"triage-contact", "log-contact"})
    void everyRoleCanBeChosen(String form) {
        assertThat(choices(form, "requesterRole"))
                .isEqualTo(labels(RequesterRole.values(), RequesterRole::name, RequesterRole::label));
    }

    /** The other methods come in by themselves and are never logged by hand. */
    @Test
    void methodsLoggedByHandAreKnown() {
        assertThat(choices("log-contact", "contactMethod").entrySet())
                .isSubsetOf(labels(ContactMethod.values(), ContactMethod::name, ContactMethod::label)
                        .entrySet());
    }

    private static <T> Map<String, String> labels(T[] codes, Function<T, String> name, Function<T, String> label) {
        return Arrays.stream(codes).collect(Collectors.toMap(name, label));
    }

    private static Map<String, String> choices(String form, String key) {
        return FormModel.all().stream()
                .filter(model -> model.toString().equals(form))
                .flatMap(model -> model.fields().stream())
                .filter(field -> field.key().equals(key))
                .flatMap(Component::choices)
                .collect(Collectors.toMap(
                        choice -> choice.path("value").asText(),
                        choice -> choice.path("label").asText()));
    }
}
