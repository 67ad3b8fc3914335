package org.evenhand.conduct.nomination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signatures on nomination papers (P37). Such a paper is public, and so is the support that it shows; a returning officer
 * will hardly reject it for who signed. Each case is read by its adviser's group alone, like a staff candidacy.
 */
@Service
@Transactional
public class NominationPapers {

    static final String CAUTION = "T41";

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Clock clock;

    NominationPapers(JdbcClient jdbc, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param asked whether they ask beforehand; if not, the name was found on a paper */
    public NominationPaper raise(String personName, Post post, boolean asked, String circumstances, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.nomination_paper (id, reference, person_name, post, adviser, asked, circumstances,
                    entered_by, entered_at)
                values (?, office.case_reference('NP-' || ? || '-', nextval('office.nomination_number')), ?, ?, ?, ?, ?,
                    ?, ?)""")
                .params(
                        id,
                        now.getYear(),
                        personName,
                        post.name(),
                        post.adviser().id(),
                        asked,
                        circumstances,
                        by,
                        now)
                .update();
        return of(id);
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public NominationPaper of(UUID id) {
        return jdbc.sql("select * from office.nomination_paper where id = ?")
                .param(id)
                .query(NominationPaper.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no nomination paper " + id));
    }

    /** Those that these groups weigh, the latest first. */
    @Transactional(readOnly = true)
    public List<NominationPaper> weighedBy(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql("select * from office.nomination_paper where adviser in (:groups) order by entered_at desc")
                        .param("groups", groups)
                        .query(NominationPaper.class)
                        .list();
    }

    /**
     * Records whether signing was fitting, and why (P37.1).
     *
     * @throws FieldRefused if it was not and nothing is said of what follows
     */
    public void weigh(UUID id, boolean fitting, String reasons, @Nullable String follows, String by) {
        if (!fitting && follows == null) {
            throw new FieldRefused(
                    "nominationFollows",
                    "say what follows from it, were it only a talk: the paper itself will hardly be rejected (P37.1).");
        }
        jdbc.sql("""
                update office.nomination_paper set fitting = ?, reasons = ?, follows = ?, weighed_by = ?, weighed_at = ?
                where id = ?""")
                .params(Arrays.asList(fitting, reasons, follows, by, OffsetDateTime.now(clock), id))
                .update();
    }

    /** The caution for one who asks, to be handed over (P37.2, T41). */
    @Transactional(readOnly = true)
    public String caution(UUID id) {
        NominationPaper paper = of(id);
        return letters.write(
                        CAUTION, Map.of("paper", paper, "post", paper.post().label()))
                .body();
    }

    /** Notes how the caution was given. */
    public void handOver(UUID id, String how, String by) {
        jdbc.sql("""
                update office.nomination_paper set handed_over = ?, handed_over_by = ?, handed_over_at = ?
                where id = ?""").params(how, by, OffsetDateTime.now(clock), id).update();
    }
}
