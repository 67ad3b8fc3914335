package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision table answers one question, and each of its rules names the paragraph it comes from. */
class DecisionConventionsTest {
    static Stream<Path> tables() {
        return RepositoryFiles.under("processes", ".dmn").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aDecisionIsNamedAfterItsFileAndKeptForAStatedTime(Path file) {
        var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(RepositoryFiles.key(file));
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aRuleIsNamedAfterTheRequirementItCites(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    var citation = rule.getDescription().getTextContent();
                    assertThat(citation).matches("[A-Z]\\d+\\.\\d+ · 00\\d:\\S+ · .+");
                    var number = citation.substring(0, citation.indexOf(' ')).split("\\.");
                    assertThat(rule.getId())
                            .matches("rule_%s_%02d_[a-z][A-Za-z]+".formatted(number[0], Integer.parseInt(number[1])));
                });
    }
}
