package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application sends is caught by a model, and what a model waits for is sent. */
class MessagesAndErrorsTest {
    private static final String SOURCES = RepositoryFiles.mainSources();

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageIsCaughtAndSent(ProcessModel model) {
        var caught = model.all(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .toList();
        assertThat(model.all(Message.class)).allSatisfy(message -> {
            assertThat(message.getName()).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*");
            assertThat(caught).contains(message);
            assertThat(SOURCES.contains("\"" + message.getName() + "\""))
                    .as("%s is sent by the application", message.getName())
                    .isTrue();
        });
        assertThat(model.all(StartEvent.class))
                .filteredOn(start -> !start.getEventDefinitions().isEmpty())
                .allSatisfy(start -> assertThat(start.isCamundaAsyncAfter())
                        .as(start.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyErrorIsThrownAndCaught(ProcessModel model) {
        List<Error> caught = model.all(ErrorEventDefinition.class).stream()
                .filter(definition -> definition.getParentElement() instanceof CatchEvent)
                .map(ErrorEventDefinition::getError)
                .toList();
        assertThat(model.all(Error.class)).allSatisfy(error -> {
            assertThat(caught).as(error.getErrorCode()).contains(error);
            assertThat(SOURCES.contains("\"" + error.getErrorCode() + "\""))
                    .as("%s is thrown by the application", error.getErrorCode())
                    .isTrue();
        });
    }
}
