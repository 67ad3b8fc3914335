package org.evenhand.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Opens and submits forms inside one engine command, so that the check of rights, the record and the step commit
 * together, and so that nothing a person types becomes a variable of the engine.
 */
final class FormCommands {

    private final ObjectProvider<TaskForms> forms;

    FormCommands(ObjectProvider<TaskForms> forms) {
        this.forms = forms;
    }

    /** The engine's own command checks who may read the task; the values come from the office's tables. */
    Command<VariableMap> open(String taskId) {
        return context -> {
            new GetTaskFormVariablesCmd(taskId, List.of(), false).execute(context);
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return Variables.fromMap(forms.getObject().open(formKey(task), task));
        };
    }

    /** Has the form accept the values, then completes the task without passing any of them on. */
    <T> Command<T> submit(String taskId, @Nullable Map<String, Object> values, Command<T> completion) {
        return context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                check(context, checker -> checker.checkTaskWork(task));
                readable(() -> {
                    forms.getObject().submit(formKey(task), task, orEmpty(values), context.getAuthenticatedUserId());
                    return null;
                });
            }
            return completion.execute(context);
        };
    }

    Command<VariableMap> openStart(String processDefinitionId) {
        return context -> {
            new GetStartFormVariablesCmd(processDefinitionId, List.of(), false).execute(context);
            return Variables.fromMap(forms.getObject().openStart(formKey(definition(context, processDefinitionId))));
        };
    }

    Command<ProcessInstance> start(String processDefinitionId, @Nullable Map<String, Object> values) {
        return context -> {
            ProcessDefinitionEntity definition = definition(context, processDefinitionId);
            check(context, checker -> checker.checkCreateProcessInstance(definition));
            var start = readable(() ->
                    forms.getObject().start(formKey(definition), orEmpty(values), context.getAuthenticatedUserId()));
            return new SubmitStartFormCmd(processDefinitionId, start.businessKey(), start.variables()).execute(context);
        };
    }

    private static ProcessDefinitionEntity definition(CommandContext context, String id) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private static @Nullable String formKey(TaskEntity task) {
        task.initializeFormKey();
        var form = task.getCamundaFormRef();
        return form == null ? null : form.getKey();
    }

    private static @Nullable String formKey(ProcessDefinitionEntity definition) {
        var form = definition.getStartFormDefinition();
        return form == null ? null : form.getCamundaFormDefinitionKey().getExpressionText();
    }

    private static void check(CommandContext context, Consumer<CommandChecker> check) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(check);
    }

    private static Map<String, ?> orEmpty(@Nullable Map<String, Object> values) {
        return values == null ? Map.of() : values;
    }

    /** What a person got wrong is answered as a bad request with its own words, not as a fault of the server. */
    private static <T extends @Nullable Object> T readable(Supplier<T> form) {
        try {
            return form.get();
        } catch (InvalidForm invalid) {
            PlainRefusals.note(invalid);
            throw new BadUserRequestException(invalid.getMessage(), invalid);
        }
    }
}
