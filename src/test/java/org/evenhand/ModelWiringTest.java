package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model calls exists: its delegates, decisions and called processes. */
class ModelWiringTest {
    private static final Set<String> DELEGATES = keys("src/main/java", "Delegate.java");
    private static final Set<String> DECISIONS = keys("processes", ".dmn");
    private static final Set<String> PROCESSES = keys("processes", ".bpmn");

    private static Set<String> keys(String folder, String extension) {
        return RepositoryFiles.under(folder, extension).stream()
                .map(RepositoryFiles::key)
                .collect(Collectors.toSet());
    }

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskCallsTheDelegateOfItsOwnNameInATransactionOfItsOwn(ProcessModel model) {
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> {
            var delegate = ProcessModel.words(task) + "Delegate";
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + delegate + "}");
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaFailedJobRetryTimeCycle.class)
                            .list())
                    .as("retries of %s", task.getId())
                    .hasSize(1);
            assertThat(DELEGATES)
                    .as(task.getId())
                    .contains(delegate.substring(0, 1).toUpperCase() + delegate.substring(1));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsNotInTheDiagramDoesNotHappen(ProcessModel model) {
        assertThat(Stream.of(
                                ScriptTask.class,
                                CamundaScript.class,
                                CamundaExecutionListener.class,
                                CamundaTaskListener.class)
                        .flatMap(type -> model.all(type).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCallActivityHasANamedContract(ProcessModel model) {
        assertThat(model.all(CallActivity.class)).allSatisfy(call -> {
            // the intake calls the process of the route, which its table names; it asks first whether there is one
            assertThat(PROCESSES.contains(call.getCalledElement())
                            || call.getCalledElement().equals("${route}"))
                    .as(call.getCalledElement())
                    .isTrue();
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            var in = call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class);
            assertThat(in.list())
                    .filteredOn(mapping -> mapping.getCamundaBusinessKey() != null)
                    .as("business key to %s", call.getId())
                    .hasSize(1);
        });
        assertThat(model.all(CamundaIn.class)).noneMatch(mapping -> mapping.getCamundaVariables() != null);
        assertThat(model.all(CamundaOut.class)).noneMatch(mapping -> mapping.getCamundaVariables() != null);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDecisionIsTakenByTheTableDeployedWithTheModel(ProcessModel model) {
        assertThat(model.all(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(DECISIONS).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
            assertThat(task.getCamundaResultVariable()).isNotBlank();
        });
    }
}
