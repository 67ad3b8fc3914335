package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of each version, where they cover what they must, and the signatures under each. */
@Repository
@Transactional
class DraftRows {

    private static final String SELECT = """
            select edition, draft, text, review_on, returned_for, return_reason
            from office.joint_protocol_draft where edition = ?\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(int edition, String text, LocalDate reviewOn, Map<Subject, String> places, String by) {
        int draft = jdbc.sql("""
                insert into office.joint_protocol_draft (edition, draft, text, review_on, drafted_by, drafted_at)
                select ?, coalesce(max(draft), 0) + 1, ?, ?, ?, ? from office.joint_protocol_draft where edition = ?
                returning draft""")
                .params(edition, text, reviewOn, by, OffsetDateTime.now(clock), edition)
                .query(Integer.class)
                .single();
        places.forEach((subject, place) -> jdbc.sql(
                        "insert into office.joint_protocol_subject (edition, draft, subject, place) values (?, ?, ?, ?)")
                .params(edition, draft, subject.name(), place)
                .update());
    }

    @Transactional(readOnly = true)
    Optional<ProtocolDraft> latest(int edition) {
        return jdbc.sql(SELECT + "order by draft desc limit 1")
                .param(edition)
                .query(ProtocolDraft.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Map<Subject, String> places(ProtocolDraft draft) {
        Map<Subject, String> places = new EnumMap<>(Subject.class);
        jdbc.sql("select subject, place from office.joint_protocol_subject where edition = ? and draft = ?")
                .params(draft.edition(), draft.draft())
                .query((row, number) -> places.put(Subject.valueOf(row.getString("subject")), row.getString("place")))
                .list();
        return places;
    }

    void returned(ProtocolDraft draft, Signatory signatory, String reason, String by) {
        jdbc.sql("""
                update office.joint_protocol_draft set returned_for = ?, return_reason = ?, returned_by = ?, returned_at = ?
                where edition = ? and draft = ?""")
                .params(signatory.name(), reason, by, OffsetDateTime.now(clock), draft.edition(), draft.draft())
                .update();
    }

    void sign(ProtocolDraft draft, Signatory signatory, String name, @Nullable String copy, String by) {
        jdbc.sql("""
                insert into office.joint_protocol_signature (edition, draft, signatory, name, copy, signed_by, signed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        draft.edition(), draft.draft(), signatory.name(), name, copy, by, OffsetDateTime.now(clock)))
                .update();
    }

    @Transactional(readOnly = true)
    List<Signature> signatures(ProtocolDraft draft) {
        return jdbc.sql("""
                select signatory, name, copy, signed_by from office.joint_protocol_signature
                where edition = ? and draft = ? order by signed_at""")
                .params(draft.edition(), draft.draft())
                .query(Signature.class)
                .list();
    }
}
