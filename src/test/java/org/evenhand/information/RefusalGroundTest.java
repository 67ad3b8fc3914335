package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"E05", "E05.1", "E05.2", "E05.3", "E05.4"})
class RefusalGroundTest {
    private static final String EXAMPLES = """
            CONFIDENTIAL        | E05_01_confidential     | REFUSE
            COST                | E05_02_joint            | JOINT
            LACK_OF_INFORMATION | E05_02_joint            | JOINT
            SECURITY            | E05_02_joint            | JOINT
            DISPROPORTIONATE    | E05_03_disproportionate | NARROW_OR_REFUSE
            NOT_FOR_ALL         | E05_03_disproportionate | NARROW_OR_REFUSE
            NORMAL_BUSINESS     | E05_03_disproportionate | NARROW_OR_REFUSE
                                | E05_04_none             | ANSWER
            DISLIKE             | E05_04_none             | ANSWER
            """;

    private static final DecisionTable GROUND = DecisionTable.of("information/refusal-ground");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aGroundLeadsToItsDeciders(@Nullable String ground, String rule, String way) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("refusalGround", ground);
        assertThat(GROUND.decide(facts)).isEqualTo(new Outcome("rule_" + rule, way));
    }

    @Test
    void everyRuleAndEveryGroundHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 1)).containsExactlyInAnyOrderElementsOf(GROUND.rules());
        assertThat(EXAMPLES.lines().map(line -> line.split("\\|")[0].strip()))
                .containsAll(Arrays.stream(RefusalGround.values())
                        .map(RefusalGround::name)
                        .toList());
    }
}
