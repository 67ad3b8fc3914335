package org.evenhand;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as it lies under processes/, and the few questions tests ask of it. */
record ProcessModel(Path file, BpmnModelInstance bpmn) {

    static List<ProcessModel> all() {
        return RepositoryFiles.under("processes", ".bpmn").stream()
                .map(file -> new ProcessModel(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    List<ExclusiveGateway> splits() {
        return all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    /** The flows out of a splitting gateway that are taken on a condition. */
    static List<SequenceFlow> conditionalFlows(ExclusiveGateway split) {
        return split.getOutgoing().stream()
                .filter(flow -> !flow.equals(split.getDefault()))
                .toList();
    }

    /** The words after the type in an element's id, in lowerCamel. */
    static String words(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    @Override
    public String toString() {
        return RepositoryFiles.key(file);
    }
}
