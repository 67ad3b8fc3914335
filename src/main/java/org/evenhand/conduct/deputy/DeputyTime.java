package org.evenhand.conduct.deputy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.evenhand.conduct.deputy.TimeEntry.Kind;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Circulars;
import org.evenhand.site.LondonZone;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of the deputy's time (R5). A deputy may help a campaign, but not in time for which the public pays (P36.3):
 * an entry for a campaign that lies in paid time is told to the Chief Executive (P36.4, Q19).
 */
@Service
@Transactional
public class DeputyTime {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Circulars circulars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeputyTime(
            JdbcClient jdbc,
            Colleagues colleagues,
            Circulars circulars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.circulars = circulars;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a stretch of time.
     *
     * @throws FieldRefused if it ends before it begins, is longer than a day, or lies ahead
     */
    public void enter(Kind kind, OffsetDateTime from, OffsetDateTime until, String what, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!until.isAfter(from)) {
            throw new FieldRefused("endsAt", "The end must lie after the beginning.");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new FieldRefused("endsAt", "Enter each day by itself: this is longer than 24 hours.");
        }
        if (until.isAfter(now)) {
            throw new FieldRefused("endsAt", "This lies ahead; enter what was done when it is done.");
        }
        long number = jdbc.sql("""
                insert into office.deputy_time (kind, starts_at, ends_at, what, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?) returning number""")
                .params(kind.name(), from, until, what, by, now)
                .query(Long.class)
                .single();
        TimeEntry entered = new TimeEntry(number, kind, from, until, what, by, now);
        if (standing().stream().anyMatch(entered::clashesWith)) {
            warn(String.valueOf(number), from);
        }
        events.publishEvent(new TimeEntered(entered));
    }

    /**
     * Tells the Chief Executive of time that is paid or official and a campaign's alike.
     *
     * @param entry names the entry that caused it; it is told once
     */
    public void warn(String entry, OffsetDateTime from) {
        circulars.send(
                "deputy-overlap",
                entry,
                null,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("day", LondonZone.dayAndTime(from)));
    }

    /** Takes an entry out of the reckoning; it stays in the record. */
    public void strike(long number, String by) {
        jdbc.sql("update office.deputy_time set struck_by = ?, struck_at = ? where number = ? and struck_at is null")
                .params(by, OffsetDateTime.now(clock), number)
                .update();
    }

    /** The entries that stand, the latest first. */
    @Transactional(readOnly = true)
    public List<TimeEntry> standing() {
        return jdbc.sql("""
                select number, kind, starts_at, ends_at, what, entered_by, entered_at
                from office.deputy_time where struck_at is null order by starts_at desc, number desc""").query(TimeEntry.class).list();
    }

    /** The numbers of those entries that lie in the time of one of the other kind. */
    @Transactional(readOnly = true)
    public List<Long> clashing() {
        List<TimeEntry> standing = standing();
        return standing.stream()
                .filter(entry -> standing.stream().anyMatch(entry::clashesWith))
                .map(TimeEntry::number)
                .toList();
    }
}
