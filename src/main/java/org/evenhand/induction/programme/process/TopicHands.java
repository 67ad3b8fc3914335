package org.evenhand.induction.programme.process;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.engine.LastMinute;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Programmes;
import org.springframework.stereotype.Component;

/** In whose hands the items are, as the models ask. */
@Component
public class TopicHands {

    private final Items items;
    private final Programmes programmes;

    TopicHands(Items items, Programmes programmes) {
        this.items = items;
        this.programmes = programmes;
    }

    /** The ids of the items that are to be covered. */
    public List<String> open(String programmeId) {
        return items.of(UUID.fromString(programmeId)).stream()
                .filter(item -> item.open() && item.planned())
                .map(item -> item.id().toString())
                .toList();
    }

    /** What the task list shows beside its task: the programme, and which topic it is; never what somebody typed. */
    public String name(String itemId) {
        Item item = item(itemId);
        String programme = programmes.of(item.programmeId()).reference();
        return programme + " " + (item.topic() == null ? "added" : item.topic());
    }

    /** The group that covers it. */
    public String owner(String itemId) {
        return Objects.requireNonNull(item(itemId).owner());
    }

    /** The end of the day on which it is to be covered. */
    public Date dueAt(String itemId) {
        return LastMinute.of(Objects.requireNonNull(item(itemId).day()));
    }

    private Item item(String itemId) {
        return items.item(UUID.fromString(itemId));
    }
}
