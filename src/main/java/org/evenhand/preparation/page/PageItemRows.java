package org.evenhand.preparation.page;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.preparation.page.PageItem.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The items of the page, their versions, and the steps taken with each. */
@Repository
@Transactional
class PageItemRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PageItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(Topic topic, String by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("select nextval('office.page_item_number')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into office.page_item (id, reference, topic, state, begun_by, begun_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, "PG-%d-%04d".formatted(now.getYear(), number), topic.name(), State.WRITING.name(), by, now)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    PageItem of(UUID id) {
        return jdbc.sql("select * from office.page_item where id = ?")
                .param(id)
                .query(PageItem.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<PageItem> find(String reference) {
        return jdbc.sql("select * from office.page_item where reference = ?")
                .param(reference)
                .query(PageItem.class)
                .optional();
    }

    /** Every item, the latest first. */
    @Transactional(readOnly = true)
    List<PageItem> all() {
        return jdbc.sql("select * from office.page_item order by begun_at desc, reference desc")
                .query(PageItem.class)
                .list();
    }

    void written(UUID id, ItemText text, String by) {
        jdbc.sql("""
                insert into office.page_version (item_id, version, title_english, text_english, title_welsh, text_welsh,
                    names_reason, names, written_by, written_at)
                values (?, (select count(*) + 1 from office.page_version where item_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        id,
                        text.titleEnglish(),
                        text.textEnglish(),
                        text.titleWelsh(),
                        text.textWelsh(),
                        text.namesReason(),
                        text.names(),
                        by,
                        OffsetDateTime.now(clock))
                .update();
        jdbc.sql("""
                update office.page_item set state = ?, written_by = ?, return_reason = null, approved_by = null,
                    approved_at = null where id = ?""").params(State.APPROVING.name(), by, id).update();
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    Optional<ItemText> text(UUID id) {
        return jdbc.sql("""
                select title_english, text_english, title_welsh, text_welsh, names_reason, names
                from office.page_version
                where item_id = ? order by version desc limit 1""").param(id).query(ItemText.class).optional();
    }

    void approved(UUID id, String by) {
        jdbc.sql("update office.page_item set state = ?, approved_by = ?, approved_at = ? where id = ?")
                .params(State.PUBLISHING.name(), by, OffsetDateTime.now(clock), id)
                .update();
    }

    void returned(UUID id, String reason) {
        jdbc.sql("""
                update office.page_item set state = ?, return_reason = ?, approved_by = null, approved_at = null
                where id = ?""").params(State.WRITING.name(), reason, id).update();
    }

    /** Published by this person, in the place of the version before. */
    void published(PageItem item, String by) {
        standing(item.topic()).ifPresent(before -> in(before.id(), State.REPLACED));
        jdbc.sql("update office.page_item set state = ?, published_by = ?, published_at = ? where id = ?")
                .params(State.PUBLISHED.name(), by, OffsetDateTime.now(clock), item.id())
                .update();
    }

    void in(UUID id, State state) {
        jdbc.sql("update office.page_item set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** The item that is on the page. */
    @Transactional(readOnly = true)
    Optional<PageItem> standing(Topic topic) {
        return only(topic, "= 'PUBLISHED'");
    }

    /** The item that is on its way there. */
    @Transactional(readOnly = true)
    Optional<PageItem> inWork(Topic topic) {
        return only(topic, "in ('WRITING', 'APPROVING', 'PUBLISHING')");
    }

    private Optional<PageItem> only(Topic topic, String state) {
        return jdbc.sql("select * from office.page_item where topic = ? and state " + state)
                .param(topic.name())
                .query(PageItem.class)
                .optional();
    }

    /** What the public reads from now on; without a text, that there is nothing any more. */
    void toPublic(Topic topic, @Nullable ItemText text) {
        jdbc.sql("""
                insert into published.page_item (topic, title_english, text_english, title_welsh, text_welsh, published_at,
                    withdrawn) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        topic.name(),
                        text == null ? "" : text.titleEnglish(),
                        text == null ? "" : text.textEnglish(),
                        text == null ? null : text.titleWelsh(),
                        text == null ? null : text.textWelsh(),
                        OffsetDateTime.now(clock),
                        text == null)
                .update();
    }

    void step(UUID id, String what, String words, String rules, String by) {
        jdbc.sql("""
                insert into office.page_step (item_id, what, words, rules, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, what, words, rules, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    List<PageStep> steps(UUID id) {
        return jdbc.sql("""
                select what, words, rules, taken_by, taken_at from office.page_step
                where item_id = ? order by number""").param(id).query(PageStep.class).list();
    }
}
