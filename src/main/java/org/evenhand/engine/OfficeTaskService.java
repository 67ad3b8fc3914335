package org.evenhand.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service, in which a task cannot be completed around its form. */
class OfficeTaskService extends TaskServiceImpl {

    private final FormCommands commands;

    OfficeTaskService(FormCommands commands) {
        this.commands = commands;
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> values) {
        commandExecutor.execute(commands.submit(taskId, values, new CompleteTaskCmd(taskId, null)));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> values, boolean deserialize) {
        return commandExecutor.execute(commands.submit(taskId, values, new CompleteTaskCmd(taskId, null, true, false)));
    }

    /** Resolving hands a delegated task back to its owner; it decides nothing and so takes no values. */
    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> values) {
        if (values != null && !values.isEmpty()) {
            throw new BadUserRequestException("A task is resolved without values; complete it with its form.");
        }
        super.resolveTask(taskId);
    }
}
