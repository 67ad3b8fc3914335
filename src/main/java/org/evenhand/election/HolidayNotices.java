package org.evenhand.election;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notices that staff have entered with {@link Calendars#enter}, and who did so when. */
@Repository
public class HolidayNotices {

    private final JdbcClient jdbc;

    HolidayNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first; a later notice on the same day, nation and kind replaces an earlier one. */
    @Transactional(readOnly = true)
    public List<Entered> all() {
        return jdbc.sql("select date, nation, kind, name, reason, added, added_by, added_at"
                        + " from office.bank_holiday order by number desc")
                .query(Entered.class)
                .list();
    }

    /** A notice as it was entered; the fields of a {@link HolidayNotice}, with person and time. */
    public record Entered(
            LocalDate date,
            Nation nation,
            HolidayNotice.Kind kind,
            String name,
            String reason,
            boolean added,
            String addedBy,
            OffsetDateTime addedAt) {}
}
