package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Chief Executive does for a programme, from the choice of its topics to its end (P47). */
@Service
@Transactional
public class ProgrammeStages {

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Topics topics;
    private final Items items;
    private final UsualList usual;
    private final OutgoingAdvice advice;
    private final ProgrammeSteps steps;
    private final Clock clock;

    ProgrammeStages(
            JdbcClient jdbc,
            Programmes programmes,
            Topics topics,
            Items items,
            UsualList usual,
            OutgoingAdvice advice,
            ProgrammeSteps steps,
            Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.topics = topics;
        this.items = items;
        this.usual = usual;
        this.advice = advice;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Begins with the topics of a document's list (P47.1); each becomes an item that is open.
     *
     * @param budget whether those on the budget are added where the list has none (P47.4)
     * @param reason why it is not the list of the office's own document
     * @throws FieldRefused if the topics were chosen before, or a reason is missing
     */
    public void choose(
            UUID id, TopicList list, boolean budget, @Nullable String reason, @Nullable String manifesto, String by) {
        if (programmes.of(id).topicList() != null) {
            throw new FieldRefused("topicList", "the topics have been chosen; add or set aside single ones (P47.1).");
        }
        if (list != usual.list() && reason == null) {
            throw new FieldRefused(
                    "listReason",
                    "say why it is not the list of the office’s own document, "
                            + usual.list().label() + " (P47.1).");
        }
        advice.keepOut("manifesto", manifesto);
        jdbc.sql("""
                update office.induction_programme set topic_list = :list, list_reason = :reason, manifesto = :manifesto
                where id = :id""")
                .param("list", list.name())
                .param("reason", reason)
                .param("manifesto", manifesto)
                .param("id", id)
                .update();
        Set<Topic> chosen = new LinkedHashSet<>(topics.in(list));
        if (budget) {
            chosen.addAll(topics.budget());
        }
        chosen.forEach(topic -> items.begin(id, topic, list, by));
        steps.add(id, "Topics chosen: " + list.label() + ", " + chosen.size() + " topics", by, "P47.1, P47.4");
    }

    /** Notes what the talk with the new commissioner brought (P47.1 · 000:22). */
    public void discuss(UUID id, String knowledge, String experience, String wishes, String by) {
        jdbc.sql("update office.induction_programme set knowledge = ?, experience = ?, wishes = ? where id = ?")
                .params(knowledge, experience, wishes, id)
                .update();
        steps.add(id, "Needs talked through", by, "P47.1");
    }

    /**
     * Says that the programme fits the commissioner (P47.1).
     *
     * @param how it was fitted
     * @throws FieldRefused if an item has neither owner and day nor a reason why it is not needed
     */
    public void tailored(UUID id, String how, String by) {
        List<Item> forgotten = items.of(id).stream().filter(Item::forgotten).toList();
        if (!forgotten.isEmpty()) {
            throw new FieldRefused(
                    "tailored",
                    "give each topic an owner and a day on the desk, or say why it is not needed (P47.1). Left: "
                            + names(forgotten) + ".");
        }
        steps.add(id, "Programme tailored: " + how, by, "P47.1");
    }

    /** Notes what was changed for the commissioner's preferences (P47.3). */
    public void takeUp(UUID id, String changed, String by) {
        steps.add(id, "Preferences taken up: " + changed, by, "P47.3");
    }

    /**
     * Makes the pack and the day-one brief, and hands the items to their owners (P47.2).
     *
     * @param opening with what the brief begins; what the manifesto means for the office
     * @throws FieldRefused if an item that is due by day one has no owner, or anything in it is advice to the outgoing
     *     commissioner (P45.4)
     */
    public void makePack(UUID id, String opening, String by) {
        advice.keepOut("opening", opening);
        HundredDays days = programmes.days(programmes.of(id));
        List<Item> open = items.of(id).stream().filter(Item::open).toList();
        List<Item> ownerless = open.stream()
                .filter(item -> item.owner() == null)
                .filter(item -> item.day() != null && !item.day().isAfter(days.first()))
                .toList();
        if (!ownerless.isEmpty()) {
            throw new FieldRefused(
                    "opening", "nobody covers " + names(ownerless) + " on day one; name an owner first (P47.2).");
        }
        advice.keepOut(
                "opening",
                open.stream().map(item -> item.title() + "\n" + item.material()).toArray(String[]::new));
        jdbc.sql("update office.induction_programme set opening = ?, pack_made_by = ?, pack_made_at = ? where id = ?")
                .params(opening, by, OffsetDateTime.now(clock), id)
                .update();
        steps.add(id, "Pack and day-one brief made", by, "P47.2, P45.4");
    }

    /**
     * Ends the programme.
     *
     * @throws FieldRefused if an item is still open
     */
    public void close(UUID id, String closing, String by) {
        List<Item> open = items.of(id).stream().filter(Item::open).toList();
        if (!open.isEmpty()) {
            throw new FieldRefused(
                    "closing", "still open: " + names(open) + ". Each is covered, or not needed with a reason (P47).");
        }
        jdbc.sql("update office.induction_programme set closing = ?, closed_by = ?, closed_at = ? where id = ?")
                .params(closing, by, OffsetDateTime.now(clock), id)
                .update();
        steps.add(id, "Programme closed", by, "P47");
    }

    private static String names(List<Item> items) {
        return items.stream()
                .map(item -> item.topic() == null ? item.title() : item.topic())
                .collect(Collectors.joining(", "));
    }
}
