package org.evenhand.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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

    /** A task is given to nobody else: who gets one may read it, and only its group may. */
    @Override
    public void claim(String taskId, String userId) {
        onlyForOneself(userId);
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId != null) {
            onlyForOneself(userId);
        }
        super.setAssignee(taskId, userId);
    }

    private void onlyForOneself(@Nullable String userId) {
        String person = commandExecutor.execute(CommandContext::getAuthenticatedUserId);
        if (person != null && !person.equals(userId)) {
            throw new BadUserRequestException(
                    "A task is claimed for oneself. Unclaim it, and your colleague claims it.");
        }
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
