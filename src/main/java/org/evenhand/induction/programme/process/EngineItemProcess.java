package org.evenhand.induction.programme.process;

import static org.evenhand.induction.programme.process.ProgrammeVariables.ITEM_ID;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.evenhand.engine.AsApplication;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.ItemProcess;
import org.evenhand.register.ContactVariables;
import org.springframework.stereotype.Component;

/** The door to {@code induction-topic}. */
@Component
class EngineItemProcess implements ItemProcess {

    private static final String PROCESS = "induction-topic";
    private static final String REPLANNED = "inductionTopic.replanned";
    private static final String SETTLED = "inductionTopic.settled";

    private final RuntimeService runtime;
    private final TopicHands hands;
    private final AsApplication application;

    EngineItemProcess(RuntimeService runtime, TopicHands hands, AsApplication application) {
        this.runtime = runtime;
        this.hands = hands;
        this.application = application;
    }

    @Override
    public void planned(Item item, String programme) {
        String id = item.id().toString();
        application.run(() -> {
            if (about(item, REPLANNED).correlateAllWithResult().isEmpty()) {
                runtime.startProcessInstanceByKey(
                        PROCESS,
                        programme,
                        Map.of(ITEM_ID.name(), id, ContactVariables.CONTACT_REFERENCE.name(), hands.name(id)));
            }
        });
    }

    @Override
    public void settled(Item item) {
        application.run(() -> about(item, SETTLED).correlateAll());
    }

    private MessageCorrelationBuilder about(Item item, String message) {
        return runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(ITEM_ID.name(), item.id().toString());
    }
}
