package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the joint protocol. */
@Repository
@Transactional
class ProtocolRows {

    private static final String SELECT = """
            select edition, with_fire, advice_asked_at, advice_asked_of, advice, advice_words, issued_at, review_on,
                circulated_at, circulated_to, not_reached
            from office.joint_protocol\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProtocolRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int add(boolean withFire, String by) {
        return jdbc.sql("""
                insert into office.joint_protocol (edition, with_fire, begun_by, begun_at)
                select coalesce(max(edition), 0) + 1, ?, ?, ? from office.joint_protocol returning edition""")
                .params(withFire, by, OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<JointProtocol> find(int edition) {
        return jdbc.sql(SELECT + "where edition = ?")
                .param(edition)
                .query(JointProtocol.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<JointProtocol> inTheMaking() {
        return jdbc.sql(SELECT + "where issued_at is null")
                .query(JointProtocol.class)
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<JointProtocol> issued() {
        return jdbc.sql(SELECT + "where issued_at is not null order by edition desc")
                .query(JointProtocol.class)
                .list();
    }

    void adviceAsked(int edition, @Nullable String address) {
        jdbc.sql("update office.joint_protocol set advice_asked_at = ?, advice_asked_of = ? where edition = ?")
                .params(Arrays.asList(OffsetDateTime.now(clock), address, edition))
                .update();
    }

    void adviceNoted(int edition, Advice advice, @Nullable String words, String by) {
        jdbc.sql("""
                update office.joint_protocol set advice = ?, advice_words = ?, advice_noted_by = ?, advice_noted_at = ?
                where edition = ?""")
                .params(Arrays.asList(advice.name(), words, by, OffsetDateTime.now(clock), edition))
                .update();
    }

    /** Whether it was issued now; a second time leaves the first as it is. */
    boolean issue(int edition, LocalDate reviewOn, OffsetDateTime at) {
        int issued = jdbc.sql(
                        "update office.joint_protocol set issued_at = ?, review_on = ? where edition = ? and issued_at is null")
                .params(at, reviewOn, edition)
                .update();
        return issued == 1;
    }

    void circulated(int edition, int people, @Nullable String notReached) {
        jdbc.sql("""
                update office.joint_protocol set circulated_at = ?, circulated_to = ?, not_reached = ? where edition = ?""")
                .params(Arrays.asList(OffsetDateTime.now(clock), people, notReached, edition))
                .update();
    }

    void reviewOn(int edition, LocalDate day) {
        jdbc.sql("update office.joint_protocol set review_on = ? where edition = ?")
                .params(day, edition)
                .update();
    }
}
