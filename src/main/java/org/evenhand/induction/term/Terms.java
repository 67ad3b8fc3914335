package org.evenhand.induction.term;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.evenhand.election.Offices;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the office: the old term ends with the sixth day after the poll, the new one begins on the seventh (P45.1). */
@Service
@Transactional
public class Terms {

    private static final String BEGUN = "term-begun";

    private final JdbcClient jdbc;
    private final InductionCalendar calendar;
    private final Offices offices;
    private final Colleagues colleagues;
    private final Circulars circulars;
    private final Clock clock;

    Terms(
            JdbcClient jdbc,
            InductionCalendar calendar,
            Offices offices,
            Colleagues colleagues,
            Circulars circulars,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.offices = offices;
        this.colleagues = colleagues;
        this.circulars = circulars;
        this.clock = clock;
    }

    /** Ends the old term and begins the new one; a second time changes nothing. */
    public void change(Induction induction) {
        InductionDates dates = calendar.of(induction);
        jdbc.sql("update office.commissioner_term set ends_on = ? where ends_on is null and induction_id <> ?")
                .params(dates.termEnd(), induction.id())
                .update();
        jdbc.sql("""
                insert into office.commissioner_term (induction_id, holder, starts_on, begun_at) values (?, ?, ?, ?)
                on conflict (induction_id) do update set holder = excluded.holder, starts_on = excluded.starts_on""")
                .params(induction.id(), induction.elected(), dates.termStart(), OffsetDateTime.now(clock))
                .update();
        offices.nameCommissioner(induction.elected(), "A new term begins (P45.1)", "the change of term");
        circulars.send(
                BEGUN,
                induction.reference() + " " + induction.electedId(),
                null,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("reference", induction.reference(), "termEnd", dates.termEnd(), "termStart", dates.termStart()));
    }
}
