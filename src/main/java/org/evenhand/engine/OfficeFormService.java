package org.evenhand.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, with every form opened and submitted through {@link FormCommands}. */
class OfficeFormService extends FormServiceImpl {

    private final FormCommands commands;

    OfficeFormService(FormCommands commands) {
        this.commands = commands;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(commands.open(taskId));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> values) {
        submitTaskFormWithVariablesInReturn(taskId, values, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> values, boolean deserialize) {
        var completion = new SubmitTaskFormCmd(taskId, Map.of(), true, false);
        return commandExecutor.execute(commands.submit(taskId, values, completion));
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(commands.openStart(processDefinitionId));
    }

    /** The business key is the contact's reference and never what a person types. */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String ignoredBusinessKey, Map<String, Object> values) {
        return submitStartForm(processDefinitionId, values);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> values) {
        return commandExecutor.execute(commands.start(processDefinitionId, values));
    }
}
