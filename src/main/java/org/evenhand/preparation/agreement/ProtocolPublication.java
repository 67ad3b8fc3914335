package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Hands what is issued to the public; it is only ever added to (P02 · 001:7.2). */
@Repository
@Transactional
class ProtocolPublication {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProtocolPublication(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This draft, as it was signed, is the version in force. */
    void issued(ProtocolDraft draft, List<Signature> signed, OffsetDateTime at) {
        jdbc.sql("""
                insert into published.joint_protocol (edition, text, signatories, signed_as, issued_at, review_on, published_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.edition(),
                        draft.text(),
                        signed.stream()
                                .map(signature -> signature.signatory().name())
                                .toArray(String[]::new),
                        signed.stream().map(Signature::name).toArray(String[]::new),
                        at,
                        draft.reviewOn(),
                        at)
                .update();
    }

    /** What stands is reviewed on another day, and is otherwise as it was. */
    void reviewMoved(int edition, LocalDate reviewOn) {
        jdbc.sql("""
                insert into published.joint_protocol (edition, text, signatories, signed_as, issued_at, review_on, published_at)
                select edition, text, signatories, signed_as, issued_at, ?, ? from published.joint_protocol
                where edition = ? order by number desc limit 1""").params(reviewOn, OffsetDateTime.now(clock), edition).update();
    }
}
