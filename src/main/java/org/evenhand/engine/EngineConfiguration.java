package org.evenhand.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine as this office runs it: see each class named here for its reason. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

    private final ApplicationContext applicationContext;
    private final ObjectProvider<TaskForms> forms;
    private final ObjectProvider<DecisionLog> decisionLogs;

    EngineConfiguration(
            ApplicationContext applicationContext,
            ObjectProvider<TaskForms> forms,
            ObjectProvider<DecisionLog> decisionLogs) {
        this.applicationContext = applicationContext;
        this.forms = forms;
        this.decisionLogs = decisionLogs;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var commands = new FormCommands(forms);
        configuration.setFormService(new OfficeFormService(commands));
        configuration.setTaskService(new OfficeTaskService(commands));
        configuration.setExpressionManager(new QueryExpressionGuard(applicationContext));
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new OfficeHistoryLevel())));
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new PeopleUseForms(configuration)));
        configuration.setCustomIncidentHandlers(List.of(new IncidentNotice(applicationContext)));
        configuration.setDmnEngineConfiguration(decisions());
        configuration.setPasswordEncryptor(new SlowPasswordHash());
        // an uncaught BPMN error would otherwise end the instance in silence
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    }

    private DefaultDmnEngineConfiguration decisions() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(new DecisionTableListener(decisionLogs)));
        return configuration;
    }
}
