package org.evenhand.conduct.candidacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.conduct.candidacy.StaffCandidacy.Outcome;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice to those who work for the office or the force and wish to stand or to support a candidate (P35). Each case is read
 * by its adviser's group alone. The note is handed over in person: the office's mailbox is read by others.
 */
@Service
@Transactional
public class StaffCandidacies {

    static final String NOTE = "T37";
    static final String NOTE_TO_DEPUTY = "T38";

    private final JdbcClient jdbc;
    private final PostRules rules;
    private final LatestResignation resignation;
    private final Policy policy;
    private final Letters letters;
    private final Clock clock;

    StaffCandidacies(
            JdbcClient jdbc,
            PostRules rules,
            LatestResignation resignation,
            Policy policy,
            Letters letters,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.resignation = resignation;
        this.policy = policy;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Enters what someone means to do, with what the rules say of it (P35.1, P35.3).
     *
     * @param listed whether the post is on the office's list of restricted posts; asked where the policy goes by it
     */
    public StaffCandidacy declare(
            String personName, Post post, boolean listed, Wish wish, String intention, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        PostRule advice = rules.rule(post, wish, policy.postRestricted(listed));
        boolean resigns = advice == PostRule.RESIGN;
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.staff_candidacy (id, reference, person_name, post, listed, wish, intention, adviser,
                    advice, resign_by, resign_how, entered_by, entered_at)
                values (?, office.case_reference('SC-' || ? || '-', nextval('office.candidacy_number')), ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        now.getYear(),
                        personName,
                        post.name(),
                        listed,
                        wish.name(),
                        intention,
                        post.adviser().id(),
                        advice.name(),
                        resigns ? resignation.day().orElse(null) : null,
                        resigns ? resignation.how() : null,
                        by,
                        now))
                .update();
        return of(id);
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public StaffCandidacy of(UUID id) {
        return jdbc.sql("select * from office.staff_candidacy where id = ?")
                .param(id)
                .query(StaffCandidacy.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no candidacy " + id));
    }

    /** Those that these groups advise on, the latest first. */
    @Transactional(readOnly = true)
    public List<StaffCandidacy> advisedBy(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql("select * from office.staff_candidacy where adviser in (:groups) order by entered_at desc")
                        .param("groups", groups)
                        .query(StaffCandidacy.class)
                        .list();
    }

    /**
     * Advises, each case on its merits and with its reasons, which are kept (P35.4, R4).
     *
     * @param conflict how post and wish were weighed against each other (P35.7)
     * @param conditions on which they stay in post; required unless they resign or nothing is allowed
     * @throws FieldRefused if the conditions are missing
     */
    public void advise(UUID id, String conflict, String rationale, @Nullable String conditions, String by) {
        StaffCandidacy candidacy = of(id);
        boolean stays = !candidacy.mustResign() && candidacy.advice() != PostRule.NOT_ALLOWED;
        if (stays && conditions == null) {
            throw new FieldRefused(
                    "conditions",
                    "say on which conditions they stay in post: no post may be of use to a campaign (P35.8).");
        }
        jdbc.sql("""
                update office.staff_candidacy set conflict = :conflict, rationale = :rationale, conditions = :conditions,
                    advised_by = :by, advised_at = :now where id = :id""")
                .param("conflict", conflict)
                .param("rationale", rationale)
                .param("conditions", conditions)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    /** The advice note, to be handed over (T37, T38). */
    @Transactional(readOnly = true)
    public String note(UUID id) {
        StaffCandidacy candidacy = of(id);
        return letters.write(
                        candidacy.post() == Post.DEPUTY ? NOTE_TO_DEPUTY : NOTE,
                        Map.of(
                                "candidacy",
                                candidacy,
                                "post",
                                candidacy.post().label(),
                                "barred",
                                candidacy.advice().barred()))
                .body();
    }

    /** Notes that the person has the advice and was offered a talk about it (P35.4). */
    public void handOver(UUID id, String how, String by) {
        jdbc.sql(
                        "update office.staff_candidacy set handed_over = ?, handed_over_by = ?, handed_over_at = ? where id = ?")
                .params(how, by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** Notes how it ended where a resignation was needed. */
    public void settle(UUID id, Outcome outcome, @Nullable String note, String by) {
        jdbc.sql("""
                update office.staff_candidacy set outcome = ?, outcome_note = ?, settled_by = ?, settled_at = ?
                where id = ?""")
                .params(Arrays.asList(outcome.name(), note, by, OffsetDateTime.now(clock), id))
                .update();
    }
}
