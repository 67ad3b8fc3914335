package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.PlanVariables.PLAN_ITEM_ID;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.evenhand.engine.AsApplication;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.PlanProcess;
import org.springframework.stereotype.Component;

/** The door to {@code announcement-timing}; its business key is the item's reference. */
@Component
class EnginePlanProcess implements PlanProcess {

    private static final String KEY = "announcement-timing";
    private static final String SLIPPED = "announcementTiming.slipped";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EnginePlanProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    /** Takes the decision away if it is being taken, and begins again if it was; one that is weighed already goes on. */
    @Override
    public void weighAnew(PlanItem item) {
        asApplication.run(() -> {
            List<Execution> deciding = runtime.createExecutionQuery()
                    .processDefinitionKey(KEY)
                    .processInstanceBusinessKey(item.reference())
                    .messageEventSubscriptionName(SLIPPED)
                    .list();
            deciding.forEach(execution -> runtime.messageEventReceived(SLIPPED, execution.getId()));
            if (deciding.isEmpty() && !runs(item)) {
                runtime.startProcessInstanceByMessage(
                        SLIPPED,
                        item.reference(),
                        Map.of(PLAN_ITEM_ID.name(), item.id().toString()));
            }
        });
    }

    private boolean runs(PlanItem item) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(item.reference())
                        .count()
                > 0;
    }
}
