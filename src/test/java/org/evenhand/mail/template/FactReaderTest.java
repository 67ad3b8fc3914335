package org.evenhand.mail.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** How facts are found in what a letter is about, and worded. */
class FactReaderTest {

    private final FactReader reader = new FactReader(new StaticMessageSource());

    /** What a letter may be about. */
    record About(String name, @Nullable String note, Way way) {}

    enum Way {
        BY_HAND,
        BY_POST
    }

    @Test
    void factsAreFoundAlongTheirPathsAndTheFirstPlaceThatHasOneCounts() {
        var about = Map.<String, Object>of("it", new About("Somebody", null, Way.BY_POST), "other", "else");
        assertThat(read(fact(List.of("it.name"), null), about)).isEqualTo("Somebody");
        assertThat(read(fact(List.of("missing.name", "it.note", "other"), null), about))
                .isEqualTo("else");
        assertThat(read(fact(List.of("it.note"), null), about)).isEmpty();
        assertThatThrownBy(() -> read(fact(List.of("it.nothing"), null), about)).hasMessageContaining("has no nothing");
    }

    @Test
    void aConditionHoldsForAnyValueOrForOne() {
        var about = Map.<String, Object>of("it", new About("Somebody", null, Way.BY_POST), "off", false);
        assertThat(LetterText.of("{{#x}}yes{{/x}}{{^x}}no{{/x}}")
                        .with(values(fact(List.of("it.way"), "BY_POST"), about)))
                .isEqualTo("yes");
        assertThat(LetterText.of("{{#x}}yes{{/x}}{{^x}}no{{/x}}")
                        .with(values(fact(List.of("it.way"), "BY_HAND"), about)))
                .isEqualTo("no");
        assertThat(LetterText.of("{{#x}}yes{{/x}}{{^x}}no{{/x}}").with(values(fact(List.of("off"), ""), about)))
                .isEqualTo("no");
    }

    @Test
    void datesAreWordedInTheLanguageOfTheLetterAndTheTimeOfThePolls() {
        Fact day = fact(List.of("day"), null);
        var about = Map.<String, Object>of("day", LocalDate.of(2027, 5, 6));
        Held held = new Held();
        assertThat(held.fill(String.valueOf(
                        reader.read(kind(day), about, Language.WELSH, held).get("x"))))
                .isEqualTo("6 Mai 2027");
        assertThat(read(day, Map.of("day", Instant.parse("2027-05-06T23:30:00Z"))))
                .isEqualTo("7 May 2027 00:30");
    }

    private String read(Fact fact, Map<String, Object> about) {
        Held held = new Held();
        return held.fill(String.valueOf(
                reader.read(kind(fact), about, Language.ENGLISH, held).get("x")));
    }

    private Map<String, Object> values(Fact fact, Map<String, Object> about) {
        return reader.read(kind(fact), about, Language.ENGLISH, new Held());
    }

    /** @param is the value of a condition; empty for any, null for a fact that is put in */
    private static Fact fact(List<String> from, @Nullable String is) {
        return new Fact(
                "x", from, Map.of(), null, false, is != null, is == null || is.isEmpty() ? null : is, Map.of(), "");
    }

    private static LetterKind kind(Fact fact) {
        return new LetterKind("test", "", "", true, false, Set.of(), Set.of("x"), Map.of("x", fact));
    }
}
