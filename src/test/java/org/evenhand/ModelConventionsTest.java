package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is small and explicit, and takes the safe way when nothing is known. */
class ModelConventionsTest {
    private static final int MOST_NODES = 25;

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedAfterItsFileAndKeptForAStatedTime(ProcessModel model) {
        var process = model.process();
        assertThat(process.getId()).isEqualTo(RepositoryFiles.key(model.file())).matches("[a-z]+(-[a-z]+)*");
        assertThat(process.getName()).isNotBlank();
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aSplitIsAQuestionWithNamedAnswersAndASafeDefault(ProcessModel model) {
        assertThat(model.splits()).allSatisfy(split -> {
            assertThat(split.getName()).as(split.getId()).endsWith("?");
            assertThat(split.getDefault()).as(split.getId()).isNotNull();
            assertThat(split.getOutgoing())
                    .allSatisfy(
                            flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
            assertThat(ProcessModel.conditionalFlows(split))
                    .allSatisfy(flow -> assertThat(flow.getConditionExpression().getTextContent())
                            .as("one comparison that a missing value cannot meet")
                            .matches("\\$\\{([a-z][A-Za-z]* == (true|'[a-z-]+')|protocols\\.know\\(route\\))}"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void pathsJoinInAnUnnamedGatewayOfTheirOwn(ProcessModel model) {
        assertThat(model.all(FlowNode.class))
                .filteredOn(node -> node.getIncoming().size() > 1)
                .allSatisfy(join -> {
                    assertThat(join).as(join.getId()).isInstanceOf(Gateway.class);
                    assertThat(join.getOutgoing()).as(join.getId()).hasSize(1);
                    assertThat(join.getName()).as(join.getId()).isNull();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelFitsOnAScreen(ProcessModel model) {
        assertThat(model.all(FlowNode.class)).hasSizeBetween(3, MOST_NODES);
    }
}
