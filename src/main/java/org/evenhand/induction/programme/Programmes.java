package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The induction programmes, from the choice of their topics to their end (P47). */
@Service
@Transactional
public class Programmes {

    private static final String SELECT = """
            select id, induction_id, reference, election_id, topic_list, list_reason, manifesto, knowledge, experience, wishes,
                working_views, governance_views, preferences_by, preferences_at, opening, pack_made_by, pack_made_at,
                closing, closed_at
            from office.induction_programme\s""";

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Timetables timetables;
    private final Topics topics;
    private final Items items;
    private final UsualList usual;
    private final OutgoingAdvice advice;
    private final ProgrammeSteps steps;
    private final Clock clock;

    Programmes(
            JdbcClient jdbc,
            Elections elections,
            Timetables timetables,
            Topics topics,
            Items items,
            UsualList usual,
            OutgoingAdvice advice,
            ProgrammeSteps steps,
            Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.timetables = timetables;
        this.topics = topics;
        this.items = items;
        this.usual = usual;
        this.advice = advice;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Opens a programme for an induction.
     *
     * @param reference the business key under which it runs
     * @param electionId null for the one whose poll was held last
     * @throws IllegalArgumentException if the election is not known, or none of a commissioner was held
     */
    public Programme open(UUID inductionId, String reference, @Nullable UUID electionId) {
        Election election = electionId == null ? heldLast() : elections.election(electionId);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into office.induction_programme (id, induction_id, reference, election_id, opened_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id, inductionId, reference, election.id(), OffsetDateTime.now(clock))
                .update();
        return of(id);
    }

    private Election heldLast() {
        LocalDate today = LocalDate.now(clock);
        return elections.all().stream()
                .filter(election -> election.kind().choosesCommissioner())
                .filter(election -> !election.pollDate().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No commissioner has been elected"));
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Programme of(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Programme.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no programme " + id));
    }

    /** The programmes of an induction that have not ended. */
    @Transactional(readOnly = true)
    public List<Programme> running(UUID inductionId) {
        return jdbc.sql(SELECT + "where induction_id = ? and closed_at is null")
                .param(inductionId)
                .query(Programme.class)
                .list();
    }

    /** The latest of this reference. */
    @Transactional(readOnly = true)
    public Optional<Programme> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ? order by opened_at desc limit 1")
                .param(reference)
                .query(Programme.class)
                .optional();
    }

    /** Every programme, the latest first. */
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return jdbc.sql(SELECT + "order by opened_at desc").query(Programme.class).list();
    }

    /** The first hundred days of the commissioner whose programme it is (D14). */
    @Transactional(readOnly = true)
    public HundredDays days(Programme programme) {
        Timetable timetable = timetables.of(elections.election(programme.electionId()));
        return new HundredDays(
                timetable.day(Milestone.TERM_START).orElseThrow(),
                timetable.day(Milestone.HUNDRED_DAYS).orElseThrow());
    }

    /** The last day for the oath (D11), where the timetable has one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> oathBy(Programme programme) {
        return timetables.of(elections.election(programme.electionId())).day(Milestone.OATH);
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
        if (of(id).topicList() != null) {
            throw new FieldRefused("topicList", "the topics have been chosen; add or set aside single ones (P47.1).");
        }
        if (list != usual.list() && reason == null) {
            throw new FieldRefused(
                    "listReason",
                    "say why it is not the list of the office’s own document, " + usual.list().label() + " (P47.1).");
        }
        advice.keepOut("manifesto", manifesto);
        jdbc.sql("update office.induction_programme set topic_list = :list, list_reason = :reason, manifesto = :manifesto"
                        + " where id = :id")
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
        Programme programme = of(id);
        advice.keepOut("opening", opening);
        HundredDays days = days(programme);
        List<Item> open = items.of(id).stream().filter(Item::open).toList();
        List<Item> ownerless = open.stream()
                .filter(item -> item.owner() == null)
                .filter(item -> item.day() != null && !item.day().isAfter(days.first()))
                .toList();
        if (!ownerless.isEmpty()) {
            throw new FieldRefused(
                    "opening", "nobody covers " + names(ownerless) + " on day one; name an owner first (P47.2).");
        }
        open.forEach(item -> advice.keepOut("opening", item.title() + "\n" + item.material()));
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

    /** What was done to it, the latest first. */
    @Transactional(readOnly = true)
    public List<Step> steps(UUID id) {
        return steps.of(id);
    }

    private static String names(List<Item> items) {
        return items.stream()
                .map(item -> item.topic() == null ? item.title() : item.topic())
                .collect(Collectors.joining(", "));
    }
}
