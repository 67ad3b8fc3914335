package org.evenhand.mail.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of the letters: {@code mail/letters.yml} and {@code mail/facts.yml} say what they are and may say,
 * {@code mail/T05.txt} is the standard text of T05 and {@code mail/T05.cy.txt} the Welsh one.
 */
final class LetterFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LetterFiles() {}

    static Map<String, KindEntry> letters() {
        return read("mail/letters.yml", KindEntry.class);
    }

    static Map<String, Fact> facts() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        read("mail/facts.yml", FactEntry.class).forEach((name, entry) -> facts.put(name, entry.fact(name)));
        return facts;
    }

    /** The standard text; none where there is no such file. */
    static Optional<String> text(String template, Language language) {
        String suffix = language == Language.ENGLISH ? ".txt" : "." + language.code() + ".txt";
        ClassPathResource file = new ClassPathResource("mail/" + template + suffix);
        try (InputStream in = file.exists() ? file.getInputStream() : InputStream.nullInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, T> read(String location, Class<T> type) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = new ClassPathResource(location).getInputStream()) {
            Map<String, T> entries = new LinkedHashMap<>();
            Map<String, Object> yaml = new Yaml(new SafeConstructor(options)).load(in);
            yaml.forEach((name, entry) -> entries.put(name, MAPPER.convertValue(entry, type)));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + location + " cannot be read", e);
        }
    }

    /** A letter as its file has it. */
    record KindEntry(
            String purpose,
            String to,
            @JsonProperty("public") boolean isPublic,
            @JsonProperty("for others") boolean forOthers,
            @Nullable @JsonProperty("carries") List<String> carried,
            @Nullable @JsonProperty("where known") List<String> known) {

        List<String> carries() {
            return carried == null ? List.of() : carried;
        }

        List<String> whereKnown() {
            return known == null ? List.of() : known;
        }
    }

    /** A fact as its file has it. */
    record FactEntry(
            @Nullable List<String> from,
            @Nullable Map<String, String> says,
            @Nullable String words,
            boolean outside,
            boolean condition,
            @Nullable String is,
            @Nullable Map<String, FactEntry> each,
            @Nullable Object sample) {

        Fact fact(String name) {
            Map<String, Fact> inner = new LinkedHashMap<>();
            if (each != null) {
                each.forEach((of, entry) -> inner.put(of, entry.fact(of)));
            }
            return new Fact(
                    name,
                    from == null ? List.of() : from,
                    says == null ? Map.of() : says,
                    words,
                    outside,
                    condition || is != null,
                    is,
                    inner,
                    sample == null ? "" : sample);
        }
    }
}
