package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task has the form of its own name in the folder of its own feature, and no form lies unused. */
class TaskFormsTest {
    private static final Set<String> FORMS = FormModel.all().stream()
            .map(form -> RepositoryFiles.feature(form.file()) + "/" + form)
            .collect(Collectors.toSet());

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTaskIsOfferedToAGroupWithTheFormOfItsOwnName(ProcessModel model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
            assertThat(task.getCamundaFormRef()).isEqualTo(kebab(ProcessModel.words(task)));
            // the class that accepts the form is the newest as well, also for cases that began on an older model
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
            assertThat(FORMS).contains(RepositoryFiles.feature(model.file()) + "/" + task.getCamundaFormRef());
        });
    }

    private static String kebab(String words) {
        return words.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    @Test
    void everyFormIsUsedByAModelOfItsFeature() {
        var used = ProcessModel.all().stream()
                .flatMap(model -> Stream.concat(
                                model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                                model.all(StartEvent.class).stream()
                                        .map(StartEvent::getCamundaFormRef)
                                        .filter(form -> form != null))
                        .map(form -> RepositoryFiles.feature(model.file()) + "/" + form))
                .collect(Collectors.toSet());
        assertThat(FORMS).containsExactlyInAnyOrderElementsOf(used);
    }
}
