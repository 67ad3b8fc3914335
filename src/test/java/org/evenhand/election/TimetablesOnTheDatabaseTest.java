package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.election.TimetableFixture.given;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Given dates and holidays in the database, and the table asked through the engine. */
@EvenhandTest
class TimetablesOnTheDatabaseTest {

    private static final LocalDate POLL = LocalDate.parse("2028-05-04");

    private final Elections elections;
    private final Timetables timetables;
    private final Periods periods;
    private final Calendars calendars;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private Election election = new Election(UUID.randomUUID(), "", Election.Kind.PCC, POLL);

    @Autowired
    TimetablesOnTheDatabaseTest(
            Elections elections,
            Timetables timetables,
            Periods periods,
            Calendars calendars,
            HistoryService history,
            JdbcClient jdbc) {
        this.elections = elections;
        this.timetables = timetables;
        this.periods = periods;
        this.calendars = calendars;
        this.history = history;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void callTheElection() {
        jdbc.sql("delete from office.paro_date").update();
        jdbc.sql("delete from office.bank_holiday").update();
        elections.add("Election of 2028", Election.Kind.PCC, POLL);
        election = elections.near(POLL).get(0);
    }

    @Test
    @Rule({"P01.1", "P03.4"})
    void aGivenDateIsKeptAndCanBeTakenBack() {
        var computed = timetables.of(election).day(Milestone.NOTICE_OF_ELECTION).orElseThrow();

        timetables.give(
                election,
                given(Milestone.NOTICE_OF_ELECTION, computed.minusDays(3).toString()),
                "PARO's letter",
                "spoc");
        assertThat(timetables.of(election).day(Milestone.PERIOD_START)).contains(computed.minusDays(3));

        timetables.takeBack(election, Milestone.NOTICE_OF_ELECTION, "Misread", "spoc");
        assertThat(timetables.of(election).day(Milestone.PERIOD_START)).contains(computed);
        assertThat(jdbc.sql("select reason from office.paro_date order by number")
                        .query(String.class)
                        .list())
                .containsExactly("PARO's letter", "Misread");
    }

    @Test
    void aTimeOfDayIsKept() {
        timetables.give(election, given(Milestone.NOMINATIONS_CLOSE, "2028-04-04", "12:00"), "Timetable", "spoc");
        assertThat(timetables
                        .of(election)
                        .date(Milestone.NOMINATIONS_CLOSE)
                        .orElseThrow()
                        .when()
                        .from())
                .isEqualTo(LocalDate.parse("2028-04-04").atTime(12, 0).atZone(TimetableFixture.LONDON));
    }

    @Test
    void aContradictionIsRefusedAndNothingIsChanged() {
        assertThatThrownBy(() -> timetables.give(
                        election, given(Milestone.NOMINATIONS_CLOSE, "2028-05-05", "16:00"), "Slip", "spoc"))
                .isInstanceOf(ContradictingDates.class)
                .hasMessageContaining("NOMINATIONS_CLOSE")
                .hasMessageContaining("POLL");
        assertThat(jdbc.sql("select count(*) from office.paro_date")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Rule("D21")
    void aProclaimedHolidayMovesTheDatesWithoutARelease() {
        assertThat(timetables.of(election).day(Milestone.NOTICE_OF_ELECTION)).contains(LocalDate.parse("2028-03-27"));
        calendars.enter(
                new HolidayNotice(
                        LocalDate.parse("2028-04-25"),
                        Nation.ENGLAND_AND_WALES,
                        HolidayNotice.Kind.BANK_HOLIDAY,
                        "Jubilee",
                        "Royal proclamation",
                        true),
                "chief-executive");
        var notice = timetables.of(election).date(Milestone.NOTICE_OF_ELECTION).orElseThrow();
        assertThat(notice.when().firstDay()).isEqualTo("2028-03-24");
        assertThat(notice.how().skipped()).extracting(DayOff::name).contains("Jubilee");
        assertThat(jdbc.sql("select added_by from office.bank_holiday")
                        .query(String.class)
                        .single())
                .isEqualTo("chief-executive");
    }

    @Test
    @Rule("P01.4")
    void thePeriodOfADayIsAskedOfTheEnginesTable() {
        assertThat(periods.on(POLL)).isEqualTo(Period.POLL);
        assertThat(periods.on(LocalDate.parse("2028-03-24"))).isEqualTo(Period.BASE);
        timetables.give(election, given(Milestone.CAMPAIGNING_BEGUN, "2028-03-01"), "Leaflets are out", "spoc");
        assertThat(periods.on(LocalDate.parse("2028-03-24"))).isEqualTo(Period.PRE_ELECTION);
    }

    @Test
    void anElectionThatHasBeenHeldIsNoNewOne() {
        assertThatThrownBy(() -> elections.add("Old", Election.Kind.PCC, LocalDate.parse("2021-05-06")))
                .isInstanceOf(PollInThePast.class)
                .hasMessageContaining("2021-05-06");
    }

    @Test
    void readersLeaveNoTraceInTheEnginesHistory(@LocalServerPort int port) {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/timetable").statusCode()).isEqualTo(200);
        var before = decisions();
        assertThat(visitor.get("/timetable").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/timetable.ics").headers().firstValue("Content-Type"))
                .contains("text/calendar;charset=UTF-8");
        assertThat(decisions()).isEqualTo(before);
    }

    private long decisions() {
        return history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey("pre-election-period")
                .count();
    }
}
