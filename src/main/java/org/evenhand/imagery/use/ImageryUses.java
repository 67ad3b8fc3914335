package org.evenhand.imagery.use;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.Outcome;
import org.evenhand.parity.UnlikeDecisions;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to use police or fire imagery (P27.2): under a policy that gives no permission, or against an essential test, the
 * rule refuses, and nobody can allow it; else the head of policy or the Chief Executive decides (Q01).
 */
@Repository
@Transactional
public class ImageryUses {

    static final String ALLOWED = "imagery-use-allowed";
    static final String REFUSED = "imagery-use-refused";
    private static final String RULE = "P27.2";
    private static final String GROUND =
            "The office’s policy gives no permission to use police or fire imagery, to anyone"
                    + " (P27.2 · 001:8.30; 002:7.2).";

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final EssentialTests tests;
    private final LikeCases likeCases;
    private final UnlikeDecisions unlike;
    private final Letters letters;
    private final Replies replies;
    private final Clock clock;

    ImageryUses(
            JdbcClient jdbc,
            MasterRegister register,
            EssentialTests tests,
            LikeCases likeCases,
            UnlikeDecisions unlike,
            Letters letters,
            Replies replies,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.tests = tests;
        this.likeCases = likeCases;
        this.unlike = unlike;
        this.letters = letters;
        this.replies = replies;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException where none is assessed */
    @Transactional(readOnly = true)
    public ImageryUse of(UUID contactId) {
        return jdbc.sql("""
                select contact_id, image, use, assessed_by, allowed, reason, decided_by from office.imagery_use
                where contact_id = ?""").param(contactId).query(ImageryUse.class).single();
    }

    /** Like requests and what became of them, as text for a form. */
    @Transactional(readOnly = true)
    public String likeCases(UUID contactId) {
        String like = likeCases.of(contactId).describe();
        return like.isEmpty() ? "None" : like;
    }

    public void assess(UUID contactId, String image, String use, String by) {
        jdbc.sql("""
                insert into office.imagery_use (contact_id, image, use, assessed_by, assessed_at)
                values (?, ?, ?, ?, ?)""")
                .params(contactId, image, use, by, OffsetDateTime.now(clock))
                .update();
        register.decide(contactId, "Imagery use assessed", image, use, by, RULE);
    }

    /**
     * Decides.
     *
     * @param considered whether policy and essential tests leave it to a person at all
     * @throws FieldRefused where a rule stands against it, or the assessor would decide
     */
    public void decide(
            UUID contactId, boolean considered, boolean allow, String reason, @Nullable String difference, String by) {
        if (of(contactId).assessedBy().equals(by)) {
            throw new FieldRefused(
                    "useDecision",
                    "you assessed this request, so another person must decide it. Unclaim the task for them.");
        }
        if (allow && !considered) {
            throw new FieldRefused("useDecision", "a rule stands against it (P27.2, Q01).");
        }
        unlike.explain(contactId, allow ? Outcome.ANSWERED : Outcome.REFUSED, difference, by);
        decided(contactId, allow, reason, by);
        register.decide(contactId, "Imagery use decided", allow ? "Allowed" : "Refused", reason, by, RULE);
    }

    /** Tells the requester, once; where no person has decided, the rule has refused it, and the letter cites it. */
    public void sendDecision(UUID contactId) {
        if (of(contactId).allowed() == null) {
            decided(contactId, false, tests.ground(contactId).orElse(GROUND), Decision.BY_RULE);
        }
        ImageryUse use = of(contactId);
        boolean allowed = Boolean.TRUE.equals(use.allowed());
        replies.send(
                contactId,
                letters.write(allowed ? ALLOWED : REFUSED, Map.of("use", use, "contact", register.contact(contactId))));
        register.provide(contactId, (allowed ? "Allowed. " : "Refused. ") + use.reason());
    }

    private void decided(UUID contactId, boolean allowed, String reason, String by) {
        jdbc.sql(
                        "update office.imagery_use set allowed = ?, reason = ?, decided_by = ?, decided_at = ? where contact_id = ?")
                .params(allowed, reason, by, OffsetDateTime.now(clock), contactId)
                .update();
    }
}
