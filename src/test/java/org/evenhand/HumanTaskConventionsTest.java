package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person who opens a task knows what to do, by which rule, and decides afresh. */
class HumanTaskConventionsTest {
    private static final Pattern CITATION =
            Pattern.compile("\\((C\\d+|R\\d+|[A-Z]\\d+\\.\\d+) · 00\\d:\\S[^)]*\\)\\.$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)");

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDescriptionSaysWhatToDoAndCitesTheRule(ProcessModel model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            var description = task.getDocumentations().iterator().next().getTextContent();
            assertThat(description).as(task.getId()).containsPattern(CITATION);
            assertThat(description.split("[.?!] ")).as(task.getId()).hasSizeLessThanOrEqualTo(3);
        });
    }

    /** Without it a piece of work that comes back would pass on the decision taken the first time. */
    @ParameterizedTest
    @MethodSource("models")
    void aDecisionThatAGatewayReadsStartsEmptyEachTime(ProcessModel model) {
        for (ExclusiveGateway split : model.splits()) {
            var before = split.getIncoming().iterator().next().getSource();
            if (before instanceof UserTask task) {
                for (var flow : ProcessModel.conditionalFlows(split)) {
                    var condition =
                            VARIABLE.matcher(flow.getConditionExpression().getTextContent());
                    assertThat(condition.find()).isTrue();
                    var name = condition.group(1);
                    assertThat(inputs(task)).as(task.getId()).containsEntry(name, "${null}");
                    assertThat(outputs(task)).as(task.getId()).containsEntry(name, "${" + name + "}");
                }
            }
        }
    }

    private static Map<String, String> inputs(UserTask task) {
        return mappings(task).stream()
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .collect(
                        Collectors.toMap(CamundaInputParameter::getCamundaName, CamundaInputParameter::getTextContent));
    }

    private static Map<String, String> outputs(UserTask task) {
        return mappings(task).stream()
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                .collect(Collectors.toMap(
                        CamundaOutputParameter::getCamundaName, CamundaOutputParameter::getTextContent));
    }

    private static List<CamundaInputOutput> mappings(BaseElement element) {
        return element.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaInputOutput.class)
                .list();
    }
}
