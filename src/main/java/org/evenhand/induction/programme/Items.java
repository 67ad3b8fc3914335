package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of the programmes: none leaves one but as done or as not needed, with words that say so (P47.1). */
@Service
@Transactional
public class Items {

    private static final String SELECT = """
            select id, programme_id, topic, title, owner, day, day_reason, material, state, words, settled_by, settled_at
            from office.programme_item\s""";

    private final JdbcClient jdbc;
    private final Topics topics;
    private final OutgoingAdvice advice;
    private final ProgrammeSteps steps;
    private final Clock clock;

    Items(JdbcClient jdbc, Topics topics, OutgoingAdvice advice, ProgrammeSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.advice = advice;
        this.steps = steps;
        this.clock = clock;
    }

    /** The items of a programme: by topic, then those of their own. */
    @Transactional(readOnly = true)
    public List<Item> of(UUID programme) {
        return jdbc.sql(SELECT + "where programme_id = ? order by topic nulls last, added_at, id")
                .param(programme)
                .query(Item.class)
                .list();
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Item item(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Item.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no item " + id));
    }

    void begin(UUID programme, Topic topic, TopicList list, String by) {
        insert(programme, topic.id(), topic.titleIn(list), by);
    }

    /**
     * Adds a topic that the chosen list does not have, such as one on the budget (P47.4).
     *
     * @throws FieldRefused if there is no such topic, or the programme has it
     */
    public Item addTopic(UUID programme, String id, String by) {
        Topic topic = topics.known(id);
        if (of(programme).stream().anyMatch(item -> id.equals(item.topic()))) {
            throw new FieldRefused("topic", id + " is in the programme already (P47.1).");
        }
        steps.add(programme, "Added: " + id, by, "P47.1");
        return insert(programme, id, topic.title(), by);
    }

    /** @throws FieldRefused if it has no title, or is advice to the outgoing commissioner (P45.4) */
    public Item addOwn(UUID programme, String title, String by) {
        if (title.isBlank()) {
            throw new FieldRefused("title", "say what is to be covered (P47.1).");
        }
        advice.keepOut("title", title);
        steps.add(programme, "Added: " + title.strip(), by, "P47.1");
        return insert(programme, null, title.strip(), by);
    }

    private Item insert(UUID programme, @Nullable String topic, String title, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into office.programme_item (id, programme_id, topic, title, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, programme, topic, title, by, OffsetDateTime.now(clock)))
                .update();
        return item(id);
    }

    void plan(Item item, @Nullable String owner, LocalDate day, @Nullable String reason, String by) {
        jdbc.sql("update office.programme_item set owner = :owner, day = :day, day_reason = :reason where id = :id")
                .param("owner", owner)
                .param("day", day)
                .param("reason", reason)
                .param("id", item.id())
                .update();
        steps.add(
                item.programmeId(),
                item.name() + ": " + day + (owner == null ? "" : ", " + Owners.label(owner))
                        + (reason == null ? "" : ", " + reason),
                by,
                "P47.1");
    }

    /**
     * What is handed over with an item: text, and links.
     *
     * @throws FieldRefused if it has something of advice to the outgoing commissioner (P45.4), or the item is settled
     */
    public void material(UUID id, String material, String by) {
        Item item = requireOpen(id, "material");
        advice.keepOut("material", material);
        jdbc.sql("update office.programme_item set material = ? where id = ?")
                .params(material.strip(), id)
                .update();
        steps.add(item.programmeId(), item.name() + ": material changed", by, "P47.2");
    }

    void settle(Item item, Item.State state, String words, String by) {
        if (words.isBlank()) {
            throw new FieldRefused(
                    state == Item.State.DONE ? "record" : "notNeeded",
                    state == Item.State.DONE
                            ? "say what was covered (P47)."
                            : "say why it is not needed: no topic leaves the programme without a reason (P47.1).");
        }
        jdbc.sql("update office.programme_item set state = ?, words = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(state.name(), words.strip(), by, OffsetDateTime.now(clock), item.id())
                .update();
        steps.add(item.programmeId(), item.name() + ": " + state.label() + ". " + words.strip(), by, "P47.1");
    }

    /** @throws FieldRefused of this field if it is done or not needed */
    Item requireOpen(UUID id, String field) {
        Item item = item(id);
        if (!item.open()) {
            throw new FieldRefused(
                    field, item.name() + " is settled: " + item.state().label() + " (P47.1).");
        }
        return item;
    }
}
