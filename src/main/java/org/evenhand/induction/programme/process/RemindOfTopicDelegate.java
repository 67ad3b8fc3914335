package org.evenhand.induction.programme.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.springframework.stereotype.Component;

/** The day of a topic is over and it is still open: its owner is told, once for each day. */
@Component
class RemindOfTopicDelegate implements JavaDelegate {

    private final Items items;
    private final Colleagues colleagues;
    private final Circulars circulars;

    RemindOfTopicDelegate(Items items, Colleagues colleagues, Circulars circulars) {
        this.items = items;
        this.colleagues = colleagues;
        this.circulars = circulars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Item item = items.item(ProgrammeVariables.ITEM_ID.get(execution));
        circulars.send(
                "task-overdue",
                item.id() + " " + item.day(),
                null,
                colleagues.addressesOfGroup(Objects.requireNonNull(item.owner())),
                Map.of("reference", execution.getProcessBusinessKey()));
    }
}
