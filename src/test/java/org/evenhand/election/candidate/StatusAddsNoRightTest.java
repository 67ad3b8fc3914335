package org.evenhand.election.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.evenhand.DecisionInputs;
import org.evenhand.DecisionInputs.Input;
import org.evenhand.DecisionInputs.Result;
import org.evenhand.protocol.Rule;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules change by period and not by person (Q09, Q25): every decision table is evaluated with every combination of the
 * values in its own conditions, and whatever tells a person's candidacy, role or office apart must leave the result as it
 * is, but for the rules that the requirements name.
 */
class StatusAddsNoRightTest {

    /**
     * The rules that may ask who somebody is: a person who holds office is asked in what capacity they write (E02.8,
     * E04), staff and the deputy stand or support by their post (E12), an individual meeting presupposes a declaration
     * (E13.2), and invitations go to those who count as candidates (P07.1, P21.1, P21.2).
     */
    private static final Set<String> MAY_ASK_WHO = Set.of(
            "E02.8", "E04.1", "E04.2", "E04.3", "E04.4", "E12.1", "E12.2", "E12.3", "E12.4", "E12.5", "E12.6", "E13.2",
            "P07.1", "P21.1", "P21.2", "P35.5", "P35.6", "P36.2");

    /**
     * The inputs that tell persons apart, each with why the table has it. A new table with such an input fails here until
     * someone has thought about it and named it; naming it lifts no check but this.
     */
    private static final Map<String, String> KNOWN = Map.of(
            "contact-routing.holdsOffice", "E02.8: an office holder is asked in what capacity they write (002:15)",
            "requester-capacity.asksAs",
                    "E04.3: who asks as a candidate or supporter takes the candidates' way (000:5cii)",
            "requester-capacity.clearlyInOffice", "E04.1: what is plainly in line with the office is business as usual",
            "meeting-criteria.formallyDeclared", "E13.2: an individual meeting presupposes a declaration (000:15)",
            "briefing-criteria.someoneDeclared",
                    "P21.1: by the policy, all are briefed once anyone has declared (001:B3-8.2)",
            "meeting-criteria.meetingStatus", "E13.2: by the policy, whether it does (002:8.2)",
            "post-rule.post", "E12: what staff, officers and the deputy may do goes by their post (000:5d)",
            "post-rule.deputyMustResign", "P36.2: by the policy, whether a deputy who stands resigns (000:8)");

    /** Words in an input's name that hint at who somebody is. */
    private static final Pattern WHO = Pattern.compile(
            "(?i).*(status|role|candida|nominat|declared|standing|incumbent|deputy|office(?!rs?)|party|person(?!al)|requester|"
                    + "sender|prospective|capacity|agent|representative).*");

    private static final Set<String> CODES = Stream.of(
                    Status.values(), Role.values(), OfficeHeld.values(), RequesterRole.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .filter(code -> !Set.of("NONE", "OTHER").contains(code))
            .collect(Collectors.toSet());

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreTables() throws IOException {
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Rule({"P07.3", "Q09", "Q25"})
    void noDecisionDependsOnWhoSomebodyIs(Path file) {
        DecisionInputs table = DecisionInputs.of(file);
        List<Input> who =
                table.inputs().stream().filter(StatusAddsNoRightTest::tellsWho).toList();
        for (Input input : who) {
            assertThat(KNOWN.keySet())
                    .as(
                            "%s has the input “%s”, which seems to tell who somebody is. Status adds no right (P07.3): take"
                                    + " it out, or name it here with the rule that asks for it.",
                            table.key(), input.variable())
                    .contains(table.key() + "." + input.variable());
        }
        Map<Map<String, @Nullable Object>, List<Result>> cases = new HashMap<>();
        for (Map<String, @Nullable Object> facts : table.combinations()) {
            Result result = table.decide(facts); // for every table: no combination breaks it
            Map<String, @Nullable Object> others = new TreeMap<>(facts);
            who.forEach(input -> others.remove(input.variable()));
            cases.computeIfAbsent(others, key -> new ArrayList<>()).add(result);
        }
        cases.forEach((facts, results) -> assertThat(differences(results))
                .as("%s: the result for %s depends on %s", table.key(), facts, who)
                .hasSizeLessThanOrEqualTo(1));
    }

    /** The different results, leaving out those that a rule gives which may ask who somebody is. */
    private static Set<String> differences(List<Result> results) {
        return results.stream()
                .filter(result -> result.rules().stream().noneMatch(MAY_ASK_WHO::contains))
                .map(Result::outcome)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A way through a model is chosen by decisions and periods too, never by who somebody is. */
    @Test
    @Rule({"P07.3", "Q25"})
    void noModelBranchesOnWhoSomebodyIs() throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
        assertThat(models).isNotEmpty();
        for (Path model : models) {
            assertThat(Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(ConditionExpression.class))
                    .allSatisfy(condition -> assertThat(CODES)
                            .as("%s: %s", model, condition.getTextContent())
                            .noneMatch(code -> condition.getTextContent().contains("'" + code + "'")
                                    || condition.getTextContent().contains("\"" + code + "\"")));
        }
    }

    @Test
    void aTableThatFavoursTheNominatedIsFound() {
        DecisionInputs table = DecisionInputs.of(Path.of("src/test/resources/decisions/favours-nominated.dmn"));
        List<Input> who =
                table.inputs().stream().filter(StatusAddsNoRightTest::tellsWho).toList();
        assertThat(who).extracting(Input::variable).containsExactly("standing", "x");
        Set<String> results = new LinkedHashSet<>();
        table.combinations().forEach(facts -> results.addAll(differences(List.of(table.decide(facts)))));
        assertThat(results).containsExactlyInAnyOrder("[{answer=yes}]", "[{answer=no}]");
    }

    private static boolean tellsWho(Input input) {
        return WHO.matcher(input.variable()).matches()
                || input.strings().stream().anyMatch(CODES::contains);
    }
}
