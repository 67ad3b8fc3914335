package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.election;
import static org.evenhand.election.TimetableFixture.given;
import static org.evenhand.election.TimetableFixture.rules;
import static org.evenhand.election.TimetableFixture.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static final String POLL = "2021-05-06";

    @ParameterizedTest
    @CsvSource({
        "2021-03-28, BASE",
        "2021-03-29, PRE_ELECTION",
        "2021-05-05, PRE_ELECTION",
        "2021-05-06, POLL",
        "2021-05-07, POST_POLL",
        "2021-05-12, POST_POLL",
        "2021-05-13, NEW_TERM",
        "2021-08-20, NEW_TERM",
        "2021-08-21, BASE"
    })
    @Rule("P01")
    void aDayIsInThePeriodOfItsDates(LocalDate day, Period period) {
        assertThat(timetable(POLL).period(day)).isEqualTo(period);
    }

    @Test
    @Rule({"P01.4", "E01.3"})
    void anEarlyStartBringsThePeriodForward() {
        var dates = timetable(POLL, given(Milestone.CAMPAIGNING_BEGUN, "2021-03-10"));
        assertThat(dates.period(LocalDate.parse("2021-03-09"))).isEqualTo(Period.BASE);
        assertThat(dates.period(LocalDate.parse("2021-03-10"))).isEqualTo(Period.PRE_ELECTION);
        assertThat(dates.day(Milestone.EARLY_START)).contains(LocalDate.parse("2021-03-10"));
        assertThat(dates.day(Milestone.PERIOD_START)).contains(LocalDate.parse("2021-03-29"));
    }

    @Test
    @Rule("P01.4")
    void anEarlyStartServesWhereThePolicySetsNone() {
        var dates = timetable(
                rules(PepStartRule.NONE_SET, PepEndRule.POLL_DAY),
                election(POLL, Election.Kind.PCC),
                given(Milestone.CAMPAIGNING_BEGUN, "2021-04-20"));
        assertThat(dates.period(LocalDate.parse("2021-04-19"))).isEqualTo(Period.BASE);
        assertThat(dates.period(LocalDate.parse("2021-04-20"))).isEqualTo(Period.PRE_ELECTION);
    }

    @Test
    void campaigningThatBeginsAfterTheFormalStartDelaysNothing() {
        var dates = timetable(POLL, given(Milestone.CAMPAIGNING_BEGUN, "2021-04-20"));
        assertThat(dates.period(LocalDate.parse("2021-03-29"))).isEqualTo(Period.PRE_ELECTION);
    }

    @ParameterizedTest
    @CsvSource({
        "POLL_DAY, 2021-05-07, POST_POLL",
        "DAY_AFTER_POLL, 2021-05-07, PRE_ELECTION",
        "DAY_AFTER_POLL, 2021-05-08, POST_POLL",
        "COMPLETED, 2021-05-12, PRE_ELECTION",
        "COMPLETED, 2021-05-13, NEW_TERM"
    })
    @Rule("D03")
    void thePeriodEndsWhenThePolicySays(PepEndRule rule, LocalDate day, Period period) {
        var dates = timetable(rules(PepStartRule.NOTICE_OF_ELECTION, rule), election(POLL, Election.Kind.PCC));
        assertThat(dates.period(day)).isEqualTo(period);
    }

    @Test
    void afterAnElectionThatEndsNoTermTheBaseRulesAreAllThereIs() {
        var dates = timetable(TimetableFixture.DEFAULT, election(POLL, Election.Kind.LOCAL));
        assertThat(dates.period(LocalDate.parse("2021-05-07"))).isEqualTo(Period.BASE);
    }

    /** A by-election for the council four weeks after the poll: its period begins while the other is still on. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-28, BASE",
        "2021-04-20, PRE_ELECTION",
        "2021-05-06, POLL",
        "2021-05-13, PRE_ELECTION",
        "2021-06-03, POLL",
        "2021-06-04, NEW_TERM"
    })
    @Rule("P01.7")
    void ofSeveralElectionsTheStrictestPeriodCounts(LocalDate day, Period period) {
        assertThat(overlapping().on(day)).isEqualTo(period);
    }

    @Test
    void todayIsADayInLondon() {
        // half past midnight of the poll in London, still the evening before in UTC
        assertThat(overlapping("2021-05-05T23:30:00Z").now()).isEqualTo(Period.POLL);
        assertThat(overlapping("2021-05-05T22:30:00Z").now()).isEqualTo(Period.PRE_ELECTION);
    }

    @Test
    void thePeriodRulesBindInThePeriodAndOnPollingDay() {
        assertThat(List.of(Period.values()).stream().filter(Period::restricted))
                .containsExactly(Period.PRE_ELECTION, Period.POLL);
    }

    private static Periods overlapping() {
        return overlapping("2021-05-05T12:00:00Z");
    }

    private static Periods overlapping(String now) {
        var commissioner = election(POLL, Election.Kind.PCC);
        var council = election("2021-06-03", Election.Kind.LOCAL);
        return new Periods(
                TimetableFixture.elections(commissioner, council),
                TimetableFixture.timetables(commissioner, council),
                Clock.fixed(Instant.parse(now), TimetableFixture.LONDON));
    }
}
