package org.evenhand.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** History of steps, tasks, decisions and who did what, without the values that passed through on the way. */
class OfficeHistoryLevel extends HistoryLevelFull {

    static final String NAME = "office";

    private static final Set<HistoryEventTypes> DROPPED =
            Set.of(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.FORM_PROPERTY_UPDATE);

    @Override
    public int getId() {
        return 100;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        return DROPPED.stream().noneMatch(eventType::equals);
    }
}
