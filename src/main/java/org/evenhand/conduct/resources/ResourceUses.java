package org.evenhand.conduct.resources;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.conduct.resources.ResourceUse.Requester;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to use what the public pays for (P39). What serves a campaign is declined whoever asks; like requests are
 * decided alike, or the record says why not.
 */
@Service
@Transactional
public class ResourceUses {

    private static final String DECISION = "T40";

    /** As the letter words it. */
    private enum Decision {
        ALLOWED,
        DECLINED
    }

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    ResourceUses(JdbcClient jdbc, Letters letters, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    public ResourceUse ask(
            Requester requester,
            String name,
            String address,
            Resource resource,
            Purpose purpose,
            String askedFor,
            String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.resource_use (id, reference, requester, requester_name, requester_address, resource,
                    purpose, asked_for, entered_by, entered_at)
                values (?, office.case_reference('RU-' || ? || '-', nextval('office.resource_use_number')), ?, ?, ?, ?, ?,
                    ?, ?, ?)""")
                .params(
                        id,
                        now.getYear(),
                        requester.name(),
                        name,
                        address,
                        resource.name(),
                        purpose.name(),
                        askedFor,
                        by,
                        now)
                .update();
        return of(id);
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public ResourceUse of(UUID id) {
        return jdbc.sql("select * from office.resource_use where id = ?")
                .param(id)
                .query(ResourceUse.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no such request " + id));
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<ResourceUse> all() {
        return jdbc.sql("select * from office.resource_use order by entered_at desc")
                .query(ResourceUse.class)
                .list();
    }

    /** Those that asked for the like and are decided, the latest first. */
    @Transactional(readOnly = true)
    public List<ResourceUse> like(ResourceUse use) {
        return jdbc.sql("""
                select * from office.resource_use
                where resource = ? and purpose = ? and id <> ? and allowed is not null order by decided_at desc""")
                .params(use.resource().name(), use.purpose().name(), use.id())
                .query(ResourceUse.class)
                .list();
    }

    /**
     * Decides on a request.
     *
     * @param difference why it is decided unlike an earlier one; required where one went the other way (Q05)
     * @throws FieldRefused if the rules forbid what is to be allowed (P39.1), or the difference is not explained
     */
    public void decide(
            UUID id, ResourceRule advice, boolean allowed, String reason, @Nullable String difference, String by) {
        if (allowed && !advice.allows()) {
            throw new FieldRefused("resourceAllowed", "it cannot be allowed. " + advice.says());
        }
        boolean unlike = like(of(id)).stream()
                .anyMatch(earlier -> !Boolean.valueOf(allowed).equals(earlier.allowed()));
        if (unlike && difference == null) {
            throw new FieldRefused(
                    "differenceReason", "a like request was decided the other way: say why this one is not (Q05).");
        }
        jdbc.sql("""
                update office.resource_use set advice = ?, allowed = ?, reason = ?, difference = ?, decided_by = ?,
                    decided_at = ? where id = ?""")
                .params(Arrays.asList(
                        advice.name(), allowed, reason, unlike ? difference : null, by, OffsetDateTime.now(clock), id))
                .update();
    }

    /** The letter as it would go (T40). */
    @Transactional(readOnly = true)
    public String preview(ResourceUse use, ResourceRule advice) {
        return write(use, advice, advice.allows(), "…").body();
    }

    /** Tells whoever asked what was decided, once (T40). */
    public void tell(UUID id) {
        ResourceUse use = of(id);
        if (use.advice() == null || use.allowed() == null || use.reason() == null) {
            throw new IllegalStateException(use.reference() + " is not decided");
        }
        outbox.put(write(use, use.advice(), use.allowed(), use.reason()).to(use.requesterAddress(), use.reference()));
    }

    private Letters.Text write(ResourceUse use, ResourceRule advice, boolean allowed, String reason) {
        return letters.write(
                DECISION,
                Map.of(
                        "use",
                        use,
                        "decision",
                        allowed ? Decision.ALLOWED : Decision.DECLINED,
                        "rule",
                        advice,
                        "reason",
                        reason));
    }
}
