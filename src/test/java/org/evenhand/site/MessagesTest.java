package org.evenhand.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.register.ContactCategory;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.RequesterRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ENGLISH = "messages.properties";
    private static final String WELSH = "messages_cy.properties";

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys(WELSH)).isEqualTo(keys(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, WELSH})
    void noMessageIsEmptyOrWrittenTwice(String file) throws IOException {
        assertThat(messages(file).values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(Files.readAllLines(RESOURCES.resolve(file)).stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    /** In a message with arguments a straight apostrophe would vanish and take what follows out of the format. */
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, WELSH})
    void apostrophesAreTypographic(String file) throws IOException {
        assertThat(messages(file).values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, WELSH})
    void everyMessageTakesTheSameArgumentsInBothLanguages(String file) throws IOException {
        var english = messages(ENGLISH);
        messages(file)
                .forEach((key, text) -> assertThat(arguments((String) text))
                        .as("%s", key)
                        .isEqualTo(arguments(english.getProperty((String) key))));
    }

    @Test
    void everyKeyThatATemplateUsesExists() throws IOException {
        assertThat(keys(ENGLISH)).containsAll(found("#\\{([A-Za-z0-9_.-]+)[}(]", templates()));
    }

    @Test
    void everyCodeOfTheRegisterHasWords() throws IOException {
        var codes = Stream.of(
                        codes("role", RequesterRole.values()),
                        codes("method", ContactMethod.values()),
                        codes("category", ContactCategory.values()))
                .flatMap(stream -> stream)
                .toList();
        assertThat(keys(ENGLISH)).containsAll(codes);
        assertThat(keys(ENGLISH).stream().filter(key -> key.matches("(role|method|category)\\..*")))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void noTemplateWritesTextUnescapedOrBringsScriptOrStyle() throws IOException {
        assertThat(found("(?i)(th:utext(?:=\"[^\"]*)?)", templates()))
                .as("only what Markdown.html has made harmless")
                .containsExactly("th:utext=\"${html}");
        assertThat(found("(?i)(\\[\\(|<script|<style|\\sstyle=|\\son[a-z]+=)", templates()))
                .isEmpty();
    }

    private static Stream<String> codes(String kind, Enum<?>[] values) {
        return Arrays.stream(values).map(code -> kind + "." + code.name());
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Set<String> found(String pattern, List<Path> files) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files) {
            Pattern.compile(pattern)
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(messages(file).stringPropertyNames());
    }

    private static Properties messages(String file) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            messages.load(reader);
        }
        return messages;
    }
}
