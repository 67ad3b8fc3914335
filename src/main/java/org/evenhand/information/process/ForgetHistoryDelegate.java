package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.ITEM_ID;

import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.evenhand.information.PoliticalRequests;
import org.springframework.stereotype.Component;

/** Deletes what the engine's history knows of the case: a transaction later, as history holds it until its end. */
@Component
class ForgetHistoryDelegate implements JavaDelegate {

    private final PoliticalRequests requests;
    private final HistoryService history;

    ForgetHistoryDelegate(PoliticalRequests requests, HistoryService history) {
        this.requests = requests;
        this.history = history;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID item = ITEM_ID.get(execution);
        requests.reference(item).ifPresent(this::forget);
        requests.count(item);
    }

    private void forget(String reference) {
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(this::forgetInstance);
    }

    private void forgetInstance(String id) {
        history.createHistoricDecisionInstanceQuery()
                .processInstanceId(id)
                .list()
                .forEach(decision -> history.deleteHistoricDecisionInstanceByInstanceId(decision.getId()));
        history.createUserOperationLogQuery()
                .processInstanceId(id)
                .list()
                .forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
        history.deleteHistoricProcessInstance(id);
    }
}
