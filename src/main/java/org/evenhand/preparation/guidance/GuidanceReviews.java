package org.evenhand.preparation.guidance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of the office's policy that guidance has raised, with what each has found (P02.6). */
@Service
@Transactional
public class GuidanceReviews {

    private final JdbcClient jdbc;
    private final ReviewProcess process;
    private final Clock clock;

    GuidanceReviews(JdbcClient jdbc, ReviewProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.process = process;
        this.clock = clock;
    }

    /** Raises a review, once for the same guidance, version and cause. */
    void raise(Guidance guidance, String cause) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        int added = jdbc.sql("""
                insert into office.guidance_review (id, reference, guidance_id, version, cause, raised_at)
                values (?, office.case_reference('GR-' || ? || '-', nextval('office.guidance_review_number')), ?, ?, ?, ?)
                on conflict (guidance_id, version, cause) do nothing""")
                .params(id, String.valueOf(now.getYear()), guidance.id(), guidance.version(), cause, now)
                .update();
        if (added == 1) {
            process.start(of(id));
        }
    }

    @Transactional(readOnly = true)
    public GuidanceReview of(UUID id) {
        return jdbc.sql("select * from office.guidance_review where id = ?")
                .param(id)
                .query(GuidanceReview.class)
                .single();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<GuidanceReview> all() {
        return jdbc.sql("select * from office.guidance_review order by raised_at desc, reference desc")
                .query(GuidanceReview.class)
                .list();
    }

    /** What the review has found, whether or not the policy has to change. */
    public void reviewed(UUID id, boolean changes, String finding, String by) {
        jdbc.sql("""
                update office.guidance_review set changes = ?, finding = ?, reviewed_by = ?, reviewed_at = ?
                where id = ?""")
                .params(changes, finding, by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** What was changed in the policy, or why nothing was. */
    public void changed(UUID id, String changeMade, String by) {
        jdbc.sql("update office.guidance_review set change_made = ?, changed_by = ?, changed_at = ? where id = ?")
                .params(changeMade, by, OffsetDateTime.now(clock), id)
                .update();
    }
}
