package org.evenhand.preparation.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.page.PageItem.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items of the election page: written by one person, approved by another, published by a separate act. Each of the
 * three looks for names again, for the list of candidates grows between them (P05, P05.1).
 */
@Service
@Transactional
public class PageItems {

    private final PageItemRows rows;
    private final ItemRules rules;

    PageItems(PageItemRows rows, ItemRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public PageItem of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<PageItem> find(String reference) {
        return rows.find(reference);
    }

    /** Every item, the latest first. */
    @Transactional(readOnly = true)
    public List<PageItem> all() {
        return rows.all();
    }

    /** The version of a topic that is on its way to the page. */
    @Transactional(readOnly = true)
    public Optional<PageItem> inWork(Topic topic) {
        return rows.inWork(topic);
    }

    /** The version of a topic that is on the page. */
    @Transactional(readOnly = true)
    public Optional<PageItem> standing(Topic topic) {
        return rows.standing(topic);
    }

    /** What an item says in its latest version. */
    @Transactional(readOnly = true)
    public Optional<ItemText> text(UUID id) {
        return rows.text(id);
    }

    /** What became of an item, oldest first. */
    @Transactional(readOnly = true)
    public List<PageStep> story(UUID id) {
        return rows.steps(id);
    }

    /** The names that stand in an item by today's lists; empty if none. */
    @Transactional(readOnly = true)
    public String names(UUID id) {
        return rows.text(id).map(rules::names).orElse("");
    }

    /**
     * Begins an item, or a new version of one that is published.
     *
     * @throws FieldRefused if one of this topic is in work already
     */
    public PageItem begin(Topic topic, String by) {
        rows.inWork(topic).ifPresent(other -> {
            throw new FieldRefused(
                    "pageTopic",
                    "this topic is in work as " + other.reference() + ": "
                            + other.state().label() + " (P05).");
        });
        UUID id = rows.begin(topic, by);
        rows.step(
                id,
                "Begun",
                rows.standing(topic).map(old -> "To replace " + old.reference()).orElse(""),
                topic.rule(),
                by);
        return rows.of(id);
    }

    /** @throws FieldRefused if its text breaks a rule of the page, see {@link ItemRules} */
    public void write(UUID id, ItemText text, String by) {
        require(id, State.WRITING, "pageTextEnglish");
        rules.check(text);
        rows.written(id, text.with(rules.names(text)), by);
        rows.step(id, "Written", text.namesReason() == null ? "" : "Names nobody: " + text.namesReason(), "P05.1", by);
    }

    /** @throws FieldRefused without a reason */
    public void giveUp(UUID id, @Nullable String reason, String by) {
        require(id, State.WRITING, "pageWork");
        rows.in(id, State.GIVEN_UP);
        rows.step(id, State.GIVEN_UP.label(), required("pageReason", reason), "P05", by);
    }

    /**
     * Approves the latest version.
     *
     * @throws FieldRefused to its writer, where one of the questions stands against it, or somebody's name is in it by now
     */
    public void approve(UUID id, Examination examination, String by) {
        PageItem item = require(id, State.APPROVING, "pageApproval");
        if (by.equals(item.writtenBy())) {
            throw new FieldRefused(
                    "pageApproval",
                    "you wrote this version, so another person must approve it (P05). Unclaim the task for them.");
        }
        examination.requirePassed();
        rules.requireNeutral(latest(id), "pageApproval");
        rows.approved(id, by);
        rows.step(id, "Approved", examination.inWords(), "P05 P05.1 P05.4 P05.6", by);
    }

    /** @throws FieldRefused without a reason */
    public void sendBack(UUID id, @Nullable String reason, String by) {
        PageItem item = rows.of(id);
        if (item.state() != State.APPROVING && item.state() != State.PUBLISHING) {
            throw refused(item, "pageReason");
        }
        String why = required("pageReason", reason);
        rows.returned(id, why);
        rows.step(id, "Sent back", why, "P05", by);
    }

    /**
     * Puts the approved version on the page, in the place of the one before.
     *
     * @throws FieldRefused if it is not approved, or somebody's name is in it by now
     */
    public void publish(UUID id, String by) {
        PageItem item = require(id, State.PUBLISHING, "pagePublication");
        ItemText text = latest(id);
        rules.requireNeutral(text, "pagePublication");
        rows.published(item, by);
        rows.toPublic(item.topic(), text);
        rows.step(id, State.PUBLISHED.label(), "", "P05 P05.1", by);
    }

    /**
     * Takes a topic off the page at once; what is in work stays so.
     *
     * @throws FieldRefused without a reason, or if it is not on the page
     */
    public void withdraw(Topic topic, @Nullable String reason, String by) {
        PageItem item = rows.standing(topic)
                .orElseThrow(() -> new FieldRefused("reason", "this topic is not on the page (P05)."));
        String why = required("reason", reason);
        rows.in(item.id(), State.WITHDRAWN);
        rows.toPublic(topic, null);
        rows.step(item.id(), State.WITHDRAWN.label(), why, "P05", by);
    }

    private ItemText latest(UUID id) {
        return rows.text(id).orElseThrow();
    }

    private PageItem require(UUID id, State state, String field) {
        PageItem item = rows.of(id);
        if (item.state() != state) {
            throw refused(item, field);
        }
        return item;
    }

    private static FieldRefused refused(PageItem item, String field) {
        return new FieldRefused(
                field,
                "this cannot be done now; " + item.reference() + ": "
                        + item.state().label() + " (P05).");
    }

    private static String required(String field, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new FieldRefused(field, "give the reason; it is recorded (P05).");
        }
        return reason.strip();
    }
}
