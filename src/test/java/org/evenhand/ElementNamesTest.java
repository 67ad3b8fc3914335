package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An element's id says its type and meaning, and its name reads as a sentence about the work. */
class ElementNamesTest {
    private static final Map<Class<? extends FlowElement>, String> ID_TYPES = Map.ofEntries(
            Map.entry(StartEvent.class, "startEvent"),
            Map.entry(EndEvent.class, "endEvent"),
            Map.entry(BoundaryEvent.class, "event"),
            Map.entry(IntermediateCatchEvent.class, "event"),
            Map.entry(UserTask.class, "userTask"),
            Map.entry(ServiceTask.class, "serviceTask"),
            Map.entry(BusinessRuleTask.class, "businessRuleTask"),
            Map.entry(CallActivity.class, "callActivity"),
            Map.entry(SubProcess.class, "subProcess"),
            Map.entry(Gateway.class, "gateway"),
            Map.entry(SequenceFlow.class, "flow"));

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdSaysTypeAndMeaning(ProcessModel model) {
        assertThat(model.all(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).matches(typeOf(element) + "_[a-z][A-Za-z]+"));
    }

    private static String typeOf(FlowElement element) {
        return ID_TYPES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no convention covers " + element.getElementType().getTypeName());
    }

    @ParameterizedTest
    @MethodSource("models")
    void activitiesAndEventsAreNamedInSentenceCaseAndOnce(ProcessModel model) {
        var named = Stream.concat(model.all(Activity.class).stream(), model.all(Event.class).stream())
                .map(FlowNode::getName)
                .toList();
        assertThat(named)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[A-Z][a-zA-Z]*( ([a-z]+|[A-Z]{2,}))*"));
    }
}
