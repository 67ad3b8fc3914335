package org.evenhand.induction.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.site.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who covers an item and when, and what becomes of it (P47.1); the owners' tasks follow. */
@Service
@Transactional
public class Tailoring {

    private final Programmes programmes;
    private final ProgrammeStages stages;
    private final Items items;
    private final ItemProcess process;

    Tailoring(Programmes programmes, ProgrammeStages stages, Items items, ItemProcess process) {
        this.programmes = programmes;
        this.stages = stages;
        this.items = items;
        this.process = process;
    }

    /**
     * Gives an item its owner and its day. Once the pack is made its task goes to the owner.
     *
     * @param owner a group's id; null where nobody is named yet, which no item of day one or before may be (P47.2)
     * @param reason why the day lies outside the hundred days; needed only there
     * @throws FieldRefused if the item is settled, or owner, day or reason cannot be
     */
    public void plan(UUID itemId, @Nullable String owner, @Nullable LocalDate day, @Nullable String reason, String by) {
        Item item = items.requireOpen(itemId, "items");
        Programme programme = programmes.of(item.programmeId());
        plan(item, programme, programmes.days(programme), owner, day, reason, by);
    }

    /** Plans several items of a programme alike, all of them or none. */
    public void plan(
            Programme programme,
            Collection<UUID> itemIds,
            @Nullable String owner,
            @Nullable LocalDate day,
            @Nullable String reason,
            String by) {
        HundredDays days = programmes.days(programme);
        itemIds.forEach(id -> plan(items.requireOpen(id, "items"), programme, days, owner, day, reason, by));
    }

    private void plan(
            Item item,
            Programme programme,
            HundredDays days,
            @Nullable String owner,
            @Nullable LocalDate day,
            @Nullable String reason,
            String by) {
        if (owner != null && !Owners.include(owner)) {
            throw new FieldRefused("owner", "choose a group of the office or the force that can cover it (P47.1).");
        }
        if (day == null) {
            throw new FieldRefused("day", "enter the day on which " + item.name() + " is covered (P47.1).");
        }
        if (owner == null && !day.isAfter(days.first())) {
            throw new FieldRefused(
                    "owner", "what is covered on day one or before needs an owner: " + item.name() + " (P47.2).");
        }
        if (reason == null && !days.include(day)) {
            throw new FieldRefused(
                    "reason",
                    "day " + days.number(day) + " lies outside the hundred days from " + DayWords.of(days.first())
                            + " to " + DayWords.of(days.last()) + "; say why (D14).");
        }
        items.plan(item, owner, day, days.include(day) ? null : reason, by);
        Item planned = items.item(item.id());
        if (programme.handedOut() && planned.planned()) {
            process.planned(planned, programme.reference());
        }
    }

    /** @throws FieldRefused if the item is settled, or there is no reason */
    public void notNeeded(UUID itemId, String reason, String by) {
        Item item = items.requireOpen(itemId, "notNeeded");
        items.settle(item, Item.State.NOT_NEEDED, reason, by);
        process.settled(items.item(itemId));
    }

    /** Ends a programme before its time: whatever is open in it is not needed, for this reason. */
    public void end(Programme programme, String reason, String by) {
        items.of(programme.id()).stream().filter(Item::open).forEach(item -> notNeeded(item.id(), reason, by));
        stages.close(programme.id(), reason, by);
    }

    /** Notes in an owner's task what became of the item; the task ends by itself. */
    public void cover(UUID itemId, boolean covered, String words, String by) {
        Item item = items.requireOpen(itemId, "record");
        items.settle(item, covered ? Item.State.DONE : Item.State.NOT_NEEDED, words, by);
    }
}
