package org.evenhand.mail.template;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Office;
import org.evenhand.mail.Letters;
import org.evenhand.protocol.Rule;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every letter says what it must, in each of its languages and in both of its parts. */
@EvenhandTest
class LetterFactsTest {

    @Autowired
    Letters letters;

    @Autowired
    LetterTexts texts;

    @Autowired
    Office office;

    static Stream<LetterKind> kinds() {
        return new LetterKinds().all().stream();
    }

    static Stream<Arguments> kindsAndLanguages() {
        return kinds().flatMap(kind -> kind.languages().stream().map(language -> Arguments.of(kind, language)));
    }

    static Stream<Arguments> sectionF() throws IOException {
        return new ClassPathResource("org/evenhand/mail/section-f.txt")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(line -> Arguments.of(line[0], Set.of(line[1].split(", "))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLetterToThePublicIsThereInBothLanguagesAndItsTextsMayBeUsed(LetterKind kind) {
        for (Language language : kind.languages()) {
            assertThat(LetterFiles.text(kind.template(), language))
                    .as("%s in %s", kind.template(), language)
                    .hasValueSatisfying(
                            text -> assertThat(TextCheck.problems(kind, text)).isEmpty());
        }
        if (kind.forPublic()) {
            assertThat(texts.standard(kind, Language.WELSH)).isNotEqualTo(texts.standard(kind, Language.ENGLISH));
            assertThat(conditions(kind, Language.WELSH)).isEqualTo(conditions(kind, Language.ENGLISH));
        }
    }

    /** Facts that only one of the two says would make the other less of a letter. */
    private Set<String> conditions(LetterKind kind, Language language) {
        Set<String> facts = new TreeSet<>();
        LetterText.of(texts.standard(kind, language))
                .mentions()
                .forEach(mention -> facts.add(mention.under() + " " + mention.fact()));
        return facts;
    }

    @Test
    void everyTextBelongsToALetterAndIsInTheNewLanguageOfPlaceholders() throws IOException {
        var known = new HashSet<String>();
        kindsAndLanguages()
                .forEach(row -> known.add(((LetterKind) row.get()[0]).template()
                        + (row.get()[1] == Language.ENGLISH ? ".txt" : ".cy.txt")));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:mail/*.txt")) {
            assertThat(known).contains(file.getFilename());
            assertThat(file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .as(file.getFilename())
                    .doesNotContain("[(${", "[# th:");
        }
    }

    @ParameterizedTest
    @MethodSource("sectionF")
    @Rule({"P09.11", "P10.1", "P11.1", "P12.2", "P15.2", "P16.1", "P17.1", "P19.2"})
    void whatTheRequirementsAskForMustBeCarried(String template, Set<String> facts) {
        LetterKind kind = new LetterKinds().kind(template);
        Set<String> required = new HashSet<>(kind.carries());
        required.addAll(kind.whereKnown());
        assertThat(required).containsAll(facts);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void whatALetterMustCarryStandsInBothOfItsParts(LetterKind kind, Language language) {
        Letters.Text letter = letters.sample(kind, texts.standard(kind, language), language);
        String html = Jsoup.parse(letter.html()).select("body").text();
        Set<String> said = new HashSet<>(kind.carries());
        // what depends on other facts is not said with all of them at once
        LetterText.of(texts.standard(kind, language)).mentions().stream()
                .filter(mention -> kind.whereKnown().contains(mention.fact()))
                .filter(mention -> mention.under().stream().allMatch(mention.fact()::equals))
                .forEach(mention -> said.add(mention.fact()));
        said.forEach(name -> words(kind.fact(name), language).forEach(words -> {
            assertThat(letter.subject() + "\n" + letter.body())
                    .as("%s, plain: %s", kind.template(), name)
                    .contains(words);
            assertThat(html).as("%s, HTML: %s", kind.template(), name).contains(words.replaceAll("\\s+", " "));
        }));
        assertThat(Jsoup.parse(letter.html()).select("html").attr("lang")).isEqualTo(language.code());
        assertThat(letter.body() + letter.subject()).doesNotContain("{{", "}}", "\uE000", "null", "\n# ", "\n\n\n");
    }

    private List<String> words(Fact fact, Language language) {
        if (!fact.each().isEmpty()) {
            return fact.each().values().stream()
                    .flatMap(inner -> words(inner, language).stream())
                    .toList();
        }
        if (fact.condition()) {
            return List.of();
        }
        if (!fact.says().isEmpty()) {
            return List.of(fact.saysIn(language));
        }
        return switch (fact.name()) {
            case "office name" -> List.of(office.name(language.locale()));
            case "office mailbox" -> List.of(office.spocAddress());
            case "public pages" -> List.of(office.publicUrl());
            case "public register" -> List.of(office.publicUrl() + "/register");
            default -> List.of(fact.sampleIn(language));
        };
    }

    /** A letter with a gap where a fact should be would say less than it must: it is not written at all. */
    @ParameterizedTest
    @MethodSource("kinds")
    void withoutAFactThatItMustCarryNoLetterIsWritten(LetterKind kind) {
        boolean ofTheCase = kind.carries().stream()
                .map(kind::fact)
                .anyMatch(fact ->
                        fact.says().isEmpty() && fact.from().stream().noneMatch(path -> path.startsWith("office.")));
        if (ofTheCase) {
            assertThatThrownBy(() -> letters.write(kind.template(), Map.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("must carry");
        }
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        Map<String, Object> contact = Map.of("reference", "EC-1", "informationSought", "How many?");
        Letters.Text answer = letters.write(
                "T05",
                Map.of(
                        "contact",
                        contact,
                        "subject",
                        "",
                        "answer",
                        Map.of("text", "Five."),
                        "author",
                        org.evenhand.election.Policy.ResponseAuthor.CEO));
        assertThat(answer.subject()).isEqualTo("Your request EC-1");
        assertThat(answer.body())
                .contains("Our answer:\n\nFive.\n\nThis request and our answer are published")
                .contains("\n\nChief Executive\n")
                .doesNotContain("Enclosed");
    }

    @Test
    void everyNameOfAFactIsUsed() {
        var used = kinds().flatMap(kind -> kind.facts().keySet().stream()).collect(java.util.stream.Collectors.toSet());
        assertThat(LetterFiles.facts().keySet())
                .allSatisfy(name -> assertThat(used).contains(name));
        var sentences = LetterFiles.facts().values().stream()
                .filter(fact -> !fact.says().isEmpty())
                .collect(toMap(Fact::name, Fact::says));
        kinds().filter(LetterKind::forPublic)
                .flatMap(kind -> kind.carries().stream())
                .filter(sentences::containsKey)
                .forEach(name -> assertThat(sentences.get(name)).as(name).containsKeys("en", "cy"));
        assertThat(Arrays.asList(Language.values())).hasSize(2);
    }
}
