package org.evenhand.election;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The working-day calendars as they stand now, with the holidays that staff have entered. */
@Repository
public class Calendars {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CalendarSettings settings;
    private final ApplicationEventPublisher events;

    Calendars(JdbcClient jdbc, Clock clock, CalendarSettings settings, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /** The days on which election dates are counted. */
    @Transactional(readOnly = true)
    public WorkingDays elections() {
        return WorkingDays.forElections(bankHolidays());
    }

    /** The days on which answers under the Freedom of Information Act are counted. */
    @Transactional(readOnly = true)
    public WorkingDays information() {
        return WorkingDays.forInformation(bankHolidays());
    }

    /** The days that count towards a time allowed. */
    @Transactional(readOnly = true)
    public WorkingDays of(DayKind kind) {
        return switch (kind) {
            case ELECTION -> elections();
            case INFORMATION -> information();
            case CALENDAR -> WorkingDays.everyDay();
        };
    }

    @Transactional(readOnly = true)
    public BankHolidays bankHolidays() {
        var notices = jdbc.sql(
                        "select date, nation, kind, name, reason, added from office.bank_holiday order by number")
                .query(HolidayNotice.class)
                .list();
        return new BankHolidays(settings.lastKnownYear(), notices);
    }

    /** Enters a notice under the name of the person who read it; every count made from now on heeds it. */
    @Transactional
    public void enter(HolidayNotice notice, String person) {
        jdbc.sql("insert into office.bank_holiday (date, nation, kind, name, reason, added, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        notice.date(),
                        notice.nation().name(),
                        notice.kind().name(),
                        notice.name(),
                        notice.reason(),
                        notice.added(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new DatesChanged(words(notice), person));
    }

    private static String words(HolidayNotice notice) {
        return "%s on %s %s: %s"
                .formatted(
                        notice.name(), notice.date(), notice.added() ? "is off" : "is no longer off", notice.reason());
    }
}
