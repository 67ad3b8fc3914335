package org.evenhand.election;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The working-day calendars as they stand now, with the holidays that staff have entered. */
@Repository
public class Calendars {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CalendarSettings settings;

    Calendars(JdbcClient jdbc, Clock clock, CalendarSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
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
    }
}
