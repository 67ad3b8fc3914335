package org.evenhand.conduct.diary;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.conduct.deputy.DeputyTime;
import org.evenhand.conduct.deputy.TimeEntered;
import org.evenhand.conduct.deputy.TimeEntry;
import org.evenhand.conduct.diary.DiaryEntry.Capacity;
import org.evenhand.conduct.diary.DiaryEntry.Whose;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The diary of the commissioner and the deputy, which keeps official and private events apart (P39.3, R5). What is official
 * and something else at one time is marked; where the deputy's campaign lies in paid time, or something official of theirs
 * in the time of a campaign, the Chief Executive is told too (Q19).
 */
@Service
@Transactional
public class Diary {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final DeputyTime deputyTime;
    private final Clock clock;

    Diary(JdbcClient jdbc, DeputyTime deputyTime, Clock clock) {
        this.jdbc = jdbc;
        this.deputyTime = deputyTime;
        this.clock = clock;
    }

    /**
     * Enters an event, ahead or past.
     *
     * @param whose required
     * @param capacity required (P39.3)
     * @throws FieldRefused if either is missing, nothing is said, or it ends before it begins or is longer than a day
     */
    public void enter(
            @Nullable Whose whose,
            @Nullable Capacity capacity,
            OffsetDateTime from,
            OffsetDateTime until,
            String what,
            String by) {
        if (whose == null) {
            throw new FieldRefused("whose", "Say whose diary it is.");
        }
        if (capacity == null) {
            throw new FieldRefused("capacity", "Say in which capacity: no entry goes without it (P39.3).");
        }
        if (what.isBlank()) {
            throw new FieldRefused("what", "Say what it is.");
        }
        if (!until.isAfter(from)) {
            throw new FieldRefused("endsAt", "The end must lie after the beginning.");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new FieldRefused("endsAt", "Enter each day by itself: this is longer than 24 hours.");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("""
                insert into office.diary_entry (whose, capacity, starts_at, ends_at, what, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?) returning number""")
                .params(whose.name(), capacity.name(), from, until, what.strip(), by, now)
                .query(Long.class)
                .single();
        DiaryEntry entered = new DiaryEntry(number, whose, capacity, from, until, what, by, now);
        if (deputyTime.standing().stream().anyMatch(time -> clash(entered, time))) {
            deputyTime.warn("diary " + number, from);
        }
    }

    /** The deputy's time was entered: what the diary holds for then may now lie in the wrong one (P36.4). */
    @EventListener
    public void on(TimeEntered entered) {
        TimeEntry time = entered.entry();
        if (standing().stream().anyMatch(entry -> clash(entry, time))) {
            deputyTime.warn(String.valueOf(time.number()), time.startsAt());
        }
    }

    /** Takes an entry out of the diary; it stays in the record. */
    public void strike(long number, String by) {
        jdbc.sql("update office.diary_entry set struck_by = ?, struck_at = ? where number = ? and struck_at is null")
                .params(by, OffsetDateTime.now(clock), number)
                .update();
    }

    /** The entries that stand, the latest first. */
    @Transactional(readOnly = true)
    public List<DiaryEntry> standing() {
        return jdbc.sql("""
                select number, whose, capacity, starts_at, ends_at, what, entered_by, entered_at
                from office.diary_entry where struck_at is null order by starts_at desc, number desc""").query(DiaryEntry.class).list();
    }

    /** The numbers of those entries that are official and something else at one time, or lie in the deputy's other time. */
    @Transactional(readOnly = true)
    public List<Long> clashing() {
        List<DiaryEntry> standing = standing();
        List<TimeEntry> times = deputyTime.standing();
        return standing.stream()
                .filter(entry -> times.stream().anyMatch(time -> clash(entry, time))
                        || standing.stream().anyMatch(entry::clashesWith))
                .map(DiaryEntry::number)
                .toList();
    }

    /** Whether the deputy is on record for a campaign in paid time, or for the office in a campaign's. */
    private static boolean clash(DiaryEntry entry, TimeEntry time) {
        Capacity wrong = time.kind() == TimeEntry.Kind.PAID ? Capacity.CANDIDATE : Capacity.OFFICIAL;
        return entry.whose() == Whose.DEPUTY
                && entry.capacity() == wrong
                && time.overlaps(entry.startsAt(), entry.endsAt());
    }
}
