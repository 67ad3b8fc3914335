package org.evenhand.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.election.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether time and role would tell who is meant: setting {@code small-numbers} (C20). */
@Component
class SmallNumbers {

    /** Fewer people than these are few. */
    static final int ENOUGH = 5;

    private final JdbcClient jdbc;
    private final Policy policy;
    private final Clock clock;

    SmallNumbers(JdbcClient jdbc, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** How this contact is to be published; empty if exactly as it was. */
    @Transactional(readOnly = true)
    Optional<Coarsened> of(Contact contact) {
        return switch (policy.smallNumbers()) {
            case EXACT -> Optional.empty();
            case WEEK -> Optional.of(Coarsened.WEEK).filter(week -> isFew(contact, week));
            case MONTH -> Optional.of(Coarsened.MONTH).filter(month -> isFew(contact, month));
        };
    }

    private boolean isFew(Contact contact, Coarsened time) {
        RequesterRole role = Optional.ofNullable(contact.requesterRole()).orElse(RequesterRole.PUBLIC);
        LocalDate first = time.first(
                contact.contactedAt().atZoneSameInstant(clock.getZone()).toLocalDate());
        return jdbc.sql("""
            select count(distinct coalesce(lower(requester_email), lower(requester_name), id::text))
            from office.contact
            where coalesce(requester_role, 'PUBLIC') = ? and contacted_at >= ? and contacted_at < ?\
            """)
                        .params(
                                role.name(),
                                first.atStartOfDay(clock.getZone()).toOffsetDateTime(),
                                time.next(first).atStartOfDay(clock.getZone()).toOffsetDateTime())
                        .query(Integer.class)
                        .single()
                < ENOUGH;
    }
}
