package org.evenhand.mail.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the office may type into a letter's text, and what is made of it. */
class LetterTextTest {

    private static final LetterKind T06 = new LetterKinds().kind("T06");
    private static final String GOOD = """
            {{case reference}}: published
            See {{link}}: {{part covered}}
            {{#remains open}}
            Open: {{remains open}}
            {{/remains open}}
            {{entered in the register}} {{public register}}
            {{office name}}
            """;

    @Test
    void conditionsAndListsAreKept() {
        LetterText text =
                LetterText.of("A\n{{#x}}\nX is {{x}}\n{{/x}}\n{{^x}}\nNo x\n{{/x}}\n{{#l}}\n- {{y}} of {{x}}\n{{/l}}");
        assertThat(text.with(Map.of("x", "1", "l", List.of(Map.of("y", "a"), Map.of("y", "b")))))
                .isEqualTo("A\nX is 1\n- a of 1\n- b of 1\n");
        assertThat(text.with(Map.of("x", "", "l", List.of()))).isEqualTo("A\nNo x\n");
        assertThatThrownBy(() -> LetterText.of("{{z}}").with(Map.of())).hasMessageContaining("z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{link}}                    | ''                           | must carry “link”
            {{link}}                    | {{#remains open}}{{link}}{{/remains open}} | must carry “link”
            {{entered in the register}} | Entered.                     | must carry “entered in the register”
            {{remains open}}            | the rest                     | must say “remains open” where it is known
            {{part covered}}            | {{part covered}}{{part covered}} | ''
            {{#remains open}}           | ''                           | closes nothing
            {{/remains open}}           | ''                           | is not closed
            {{case reference}}          | {{case refrence}}            | “case refrence” is no fact of this letter
            {{link}}                    | {{link}                      | not well formed
            {{link}}                    | {{link}} {{ref)erence}}      | not well formed
            {{link}}                    | {{link}} {{>other}}          | not well formed
            {{link}}                    | {{link}} {{=<% %>=}}         | not well formed
            {{link}}                    | {{link}} {{answer}}          | “answer” is no fact of this letter
            """)
    void whatIsWrongIsNamed(String instead, String of, String problem) {
        List<String> problems = TextCheck.problems(T06, GOOD.replace(instead, of));
        if (problem.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).anySatisfy(message -> assertThat(message).contains(problem));
        }
    }

    @Test
    void whatMustBeSaidWhereItIsKnownMustStandSomewhere() {
        String without = GOOD.replaceAll("(?s)\\{\\{#.*/remains open\\}\\}\n", "");
        assertThat(TextCheck.problems(T06, without))
                .singleElement()
                .asString()
                .contains("“remains open” where it is known");
    }

    @Test
    void aListAndAConditionAreNotPutIn() {
        LetterKind late = new LetterKinds().kind("T15");
        String good = LetterFiles.text("T15", Language.ENGLISH).orElseThrow();
        assertThat(TextCheck.problems(late, good)).isEmpty();
        assertThat(TextCheck.problems(late, good + "{{answers published}}"))
                .singleElement()
                .asString()
                .contains("only stand in a condition");
        assertThat(TextCheck.problems(late, good + "{{published question}}"))
                .singleElement()
                .asString()
                .contains("is no fact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Only a subject", "\n\nNo subject", "Sub\u0000ject\ntext", "A\ntext \u202E\uE000\uE001"})
    void aTextThatIsNoLetterIsRefused(String text) {
        assertThat(TextCheck.problems(T06, text)).isNotEmpty();
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThat(TextCheck.problems(T06, GOOD + "x".repeat(30_000)))
                .singleElement()
                .asString()
                .contains("too long");
    }

    /** Nothing that an office person types is evaluated, by whichever language it may be meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "[(${7*7})]",
                "[[${T(java.lang.Runtime).getRuntime()}]]",
                "#{7*7}",
                "*{office}",
                "<%= 7*7 %>",
                "{% 7*7 %}",
                "[# th:if=\"${true}\"]x[/]",
                "=cmd|'/c calc'!A1"
            })
    void whatLooksLikeCodeStaysAsItIsTyped(String code) {
        assertThat(TextCheck.problems(T06, GOOD + code)).isEmpty();
        assertThat(LetterText.of("Subject\n" + code).with(Map.of())).isEqualTo("Subject\n" + code);
    }
}
