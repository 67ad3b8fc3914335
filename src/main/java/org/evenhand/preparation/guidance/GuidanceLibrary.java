package org.evenhand.preparation.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guidance of other bodies: whoever keeps it enters new versions, and each raises a review of the policy (P02.6). */
@Service
@Transactional
public class GuidanceLibrary {

    private static final String SELECT = """
            select g.*, v.version, v.link, v.added_at as version_at from office.guidance g
            join lateral (select * from office.guidance_version where guidance_id = g.id order by number desc limit 1) v
                on true
            """;

    private final JdbcClient jdbc;
    private final GuidanceReviews reviews;
    private final DateWords words;
    private final Clock clock;

    GuidanceLibrary(JdbcClient jdbc, GuidanceReviews reviews, DateWords words, Clock clock) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Guidance> all() {
        return jdbc.sql(SELECT + "order by g.body, g.title")
                .query(Guidance.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Guidance> find(UUID id) {
        return jdbc.sql(SELECT + "where g.id = ?")
                .param(id)
                .query(Guidance.class)
                .optional();
    }

    /** A guidance as this version of it is, whether or not there is a later one. */
    @Transactional(readOnly = true)
    public Guidance version(UUID id, String version) {
        return jdbc.sql("""
                select g.*, v.version, v.link, v.added_at as version_at from office.guidance g
                join office.guidance_version v on v.guidance_id = g.id where g.id = ? and v.version = ?""").params(id, version).query(Guidance.class).single();
    }

    /** @throws FieldRefused if it is in the library, or its review date is past */
    public UUID add(NewGuidance guidance, String by) {
        requireAhead(guidance.reviewOn());
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into office.guidance (id, title, body, classification, owner, feedback_contact, review_on, added_by,
                    added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (title, body) do nothing""")
                .params(
                        id,
                        guidance.title(),
                        guidance.body().name(),
                        guidance.classification(),
                        guidance.owner(),
                        guidance.feedbackContact(),
                        guidance.reviewOn(),
                        by,
                        now())
                .update();
        if (added == 0) {
            throw new FieldRefused("title", "it is in the library already; add a version to it (P02.6).");
        }
        version(id, guidance.version(), guidance.link(), by);
        return id;
    }

    /**
     * Enters a new version and raises a review of the policy.
     *
     * @param reviewOn when it is looked at again
     * @throws FieldRefused if this version is in the library, a field is missing, or the review date is past
     */
    public void addVersion(UUID id, String version, String link, LocalDate reviewOn, String by) {
        NewGuidance.required("version", version);
        NewGuidance.requireLink(link);
        requireAhead(reviewOn);
        version(id, version, link, by);
        jdbc.sql("update office.guidance set review_on = ? where id = ?")
                .params(reviewOn, id)
                .update();
        reviews.raise(find(id).orElseThrow(), "There is a new version.");
    }

    /** Raises a review of what is due for one today or was before; one that was raised is not raised again. */
    @Scheduled(cron = "${evenhand.preparation.guidance-watch:0 30 6 * * *}", zone = "Europe/London")
    public void watch() {
        LocalDate today = LocalDate.now(clock);
        all().stream()
                .filter(guidance -> !guidance.reviewOn().isAfter(today))
                .forEach(guidance ->
                        reviews.raise(guidance, "Its review date, " + words.day(guidance.reviewOn()) + ", has come."));
    }

    private void version(UUID id, String version, String link, String by) {
        int added = jdbc.sql("""
                insert into office.guidance_version (guidance_id, version, link, added_by, added_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""").params(id, version, link, by, now()).update();
        if (added == 0) {
            throw new FieldRefused("version", "this version is in the library already (P02.6).");
        }
    }

    private void requireAhead(LocalDate reviewOn) {
        if (!reviewOn.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("reviewOn", "choose a day that lies ahead for its review (P02.6).");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
