package org.evenhand.preparation.letters;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The posts of the office, and which of them are politically restricted by its policy (P33.2; S23). */
@Repository
@Transactional
public class RestrictedPosts {

    private final JdbcClient jdbc;
    private final Policy policy;
    private final Clock clock;

    RestrictedPosts(JdbcClient jdbc, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<RestrictedPost> all() {
        return jdbc.sql("select id, title, listed, deputy from office.restricted_post order by lower(title)")
                .query((row, number) -> post(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getBoolean("listed"),
                        row.getBoolean("deputy")))
                .list();
    }

    /** Puts a post on the register, or changes it. */
    public void keep(String title, boolean listed, boolean deputy, String by) {
        if (listed && deputy) {
            throw new FieldRefused("listed", "the deputy’s post is never restricted (P33.2).");
        }
        jdbc.sql("""
                insert into office.restricted_post (id, title, listed, deputy, set_by, set_at) values (?, ?, ?, ?, ?, ?)
                on conflict (title) do update set listed = excluded.listed, deputy = excluded.deputy,
                    set_by = excluded.set_by, set_at = excluded.set_at""")
                .params(UUID.randomUUID(), title, listed, deputy, by, OffsetDateTime.now(clock))
                .update();
    }

    /** Takes a post that there is no more off the register. */
    public void remove(UUID id) {
        jdbc.sql("delete from office.restricted_post where id = ?").param(id).update();
    }

    /** Whether the policy restricts every post but the deputy’s, and not only those on a list. */
    public boolean allRestricted() {
        return policy.postRestricted(false);
    }

    /** Which posts are restricted, as the letter to staff says it. */
    @Transactional(readOnly = true)
    public String words() {
        if (allRestricted()) {
            return "Every post of the office is politically restricted, but for the deputy commissioner’s.";
        }
        String restricted = all().stream()
                .filter(RestrictedPost::restricted)
                .map(RestrictedPost::title)
                .collect(joining("; "));
        return restricted.isEmpty()
                ? "No post is on the office’s list of politically restricted posts yet; ask before you take part in anything."
                : "These posts are politically restricted: " + restricted + ".";
    }

    private RestrictedPost post(UUID id, String title, boolean listed, boolean deputy) {
        return new RestrictedPost(id, title, listed, deputy, !deputy && policy.postRestricted(listed));
    }
}
