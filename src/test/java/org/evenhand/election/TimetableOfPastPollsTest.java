package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.DEFAULT;
import static org.evenhand.election.TimetableFixture.day;
import static org.evenhand.election.TimetableFixture.election;
import static org.evenhand.election.TimetableFixture.timetable;

import java.time.LocalDate;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four polls that were held, counted by hand. A number before a date is its place in the count back from the poll;
 * weekends stand in no line.
 *
 * <pre>
 * Thu 15 November 2012: no holiday in reach.
 *   Nov  1:14 2:13 3:12 | 4:9 5:8 6:7 7:6 8:5 | 9:2 10:1   Oct 11:31 12:30 13:29 | 14:26 15:25 16:24 17:23 18:22
 *   | 19:19 20:18 21:17 22:16 23:15 | 24:12 25:11
 *   resignation from Fri 19 Oct: 1:18 … 4:15 | 5:12 … 9:8 | 10:5 … 14:1 | Sep 15:28 … 18:25 19:24 (10 to 14 are 5 to 1 Oct)
 * Thu 5 May 2016: off are Mon 2 May (early May), Mon 28 March (Easter) and Fri 25 March (Good Friday).
 *   May 1:4 2:3 | Apr 3:29 4:28 5:27 6:26 7:25 | 8:22 … 12:18 | 13:15 … 17:11 | 18:8 19:7 20:6 21:5 22:4 | 23:1
 *   Mar 24:31 25:30
 *   resignation from Thu 7 April: 1:6 2:5 3:4 | 4:1 Mar 5:31 6:30 7:29 | 8:24 9:23 10:22 11:21 | 12:18 … 16:14
 *   | 17:11 18:10 19:9
 * Thu 6 May 2021: off are Mon 3 May (early May), Mon 5 April (Easter) and Fri 2 April (Good Friday).
 *   May 1:5 2:4 | Apr 3:30 4:29 5:28 6:27 7:26 | 8:23 … 12:19 | 13:16 … 17:12 | 18:9 19:8 20:7 21:6 | 22:1
 *   Mar 23:31 24:30 25:29
 *   resignation from Thu 8 April: 1:7 2:6 | 3:1 Mar 4:31 5:30 6:29 | 7:26 … 11:22 | 12:19 … 16:15 | 17:12 18:11 19:10
 * Thu 2 May 2024: off are Mon 1 April (Easter) and Fri 29 March (Good Friday); Mon 6 May comes after the poll.
 *   May 1:1 Apr 2:30 3:29 | 4:26 … 8:22 | 9:19 … 13:15 | 14:12 … 18:8 | 19:5 20:4 21:3 22:2 | Mar 23:28 24:27 25:26
 *   resignation from Fri 5 April: 1:4 2:3 3:2 | Mar 4:28 5:27 6:26 7:25 | 8:22 … 12:18 | 13:15 … 17:11 | 18:8 19:7
 * </pre>
 *
 * The day 100 of a term: 22 Nov 2012 is day 1, 30 Nov 9, 31 Dec 40, 31 Jan 71, 28 Feb 99. 12 May 2016 is day 1, 31 May
 * 20, 30 June 50, 31 July 81. 13 May 2021 is day 1, 31 May 19, 30 June 49, 31 July 80. 9 May 2024 is day 1, 31 May 23,
 * 30 June 53, 31 July 84.
 */
class TimetableOfPastPollsTest {

    @ParameterizedTest
    @CsvSource({
        // poll,    notice,     nominations, term ends,  term starts, day 100,   six weeks,  last request
        "2012-11-15, 2012-10-11, 2012-10-19, 2012-11-21, 2012-11-22, 2013-03-01, 2012-10-04, 2012-10-18",
        "2016-05-05, 2016-03-30, 2016-04-07, 2016-05-11, 2016-05-12, 2016-08-19, 2016-03-24, 2016-04-06",
        "2021-05-06, 2021-03-29, 2021-04-08, 2021-05-12, 2021-05-13, 2021-08-20, 2021-03-25, 2021-04-07",
        "2024-05-02, 2024-03-26, 2024-04-05, 2024-05-08, 2024-05-09, 2024-08-16, 2024-03-21, 2024-04-04"
    })
    @Rule({"P01.1", "D01", "D04", "D08", "D09", "D10", "D13", "D14"})
    void theDatesAreThoseCountedByHand(
            String poll,
            LocalDate notice,
            LocalDate nominations,
            LocalDate termEnd,
            LocalDate termStart,
            LocalDate hundredDays,
            LocalDate sixWeeks,
            LocalDate lastRequest) {
        var dates = timetable(poll);
        assertThat(day(dates, Milestone.NOTICE_OF_ELECTION)).isEqualTo(notice);
        assertThat(dates.date(Milestone.NOMINATIONS_CLOSE).orElseThrow().when())
                .isEqualTo(Span.moment(nominations, java.time.LocalTime.of(16, 0), TimetableFixture.LONDON));
        assertThat(day(dates, Milestone.TERM_END)).isEqualTo(termEnd);
        assertThat(day(dates, Milestone.DEPUTY_TERM_END)).isEqualTo(termEnd);
        assertThat(day(dates, Milestone.TERM_START)).isEqualTo(termStart);
        assertThat(day(dates, Milestone.HUNDRED_DAYS)).isEqualTo(hundredDays);
        assertThat(day(dates, Milestone.LAST_INFORMATION_REQUEST)).isEqualTo(lastRequest);
        var bySixWeeks = timetable(
                TimetableFixture.rules(PepStartRule.SIX_WEEKS, PepEndRule.POLL_DAY), election(poll, Election.Kind.PCC));
        assertThat(day(bySixWeeks, Milestone.PERIOD_START)).isEqualTo(sixWeeks);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-11-15, CALENDAR, 2012-09-30",
        "2012-11-15, CLEAR,    2012-09-29",
        "2012-11-15, WORKING,  2012-09-24",
        "2016-05-05, CALENDAR, 2016-03-19",
        "2016-05-05, CLEAR,    2016-03-18",
        "2016-05-05, WORKING,  2016-03-09",
        "2021-05-06, CALENDAR, 2021-03-20",
        "2021-05-06, CLEAR,    2021-03-19",
        "2021-05-06, WORKING,  2021-03-10",
        "2024-05-02, CALENDAR, 2024-03-17",
        "2024-05-02, CLEAR,    2024-03-16",
        "2024-05-02, WORKING,  2024-03-07"
    })
    @Rule("D07")
    void staffWhoStandResignByTheDaysOfThePolicy(String poll, ResignationRule.Days days, LocalDate resignation) {
        var rules = new DateRules(
                DEFAULT.periodStart(),
                DEFAULT.periodEnd(),
                new ResignationRule(ResignationRule.Anchor.NOMINATION, days),
                DEFAULT.oathAnchor());
        assertThat(day(timetable(rules, election(poll, Election.Kind.PCC)), Milestone.RESIGNATION))
                .isEqualTo(resignation);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-11-15, ELECTION, 2013-01-15",
        "2012-11-15, DAY_AFTER_ELECTION, 2013-01-16",
        "2016-05-05, ELECTION, 2016-07-05",
        "2016-05-05, DAY_AFTER_ELECTION, 2016-07-06",
        "2021-05-06, ELECTION, 2021-07-06",
        "2021-05-06, DAY_AFTER_ELECTION, 2021-07-07",
        "2024-05-02, ELECTION, 2024-07-02",
        "2024-05-02, DAY_AFTER_ELECTION, 2024-07-03"
    })
    @Rule("D11")
    void theOathIsDueTwoMonthsFromTheAnchor(String poll, OathAnchor anchor, LocalDate oath) {
        var rules = new DateRules(DEFAULT.periodStart(), DEFAULT.periodEnd(), DEFAULT.resignation(), anchor);
        assertThat(day(timetable(rules, election(poll, Election.Kind.PCC)), Milestone.OATH))
                .isEqualTo(oath);
    }

    /** 2021: 7, 10, 11 and 12 May; with the result on Mon 10 May, 11 and 12. 2024: Mon 6 May is a bank holiday. */
    @ParameterizedTest
    @CsvSource({
        "2012-11-15, 2012-11-15, 4",
        "2016-05-05, 2016-05-05, 4",
        "2021-05-06, 2021-05-06, 4",
        "2021-05-06, 2021-05-10, 2",
        "2024-05-02, 2024-05-02, 3"
    })
    @Rule("D15")
    void theHandoverIsAsLongAsTheWorkingDaysAfterTheResult(String poll, String result, int workingDays) {
        var handover = timetable(poll, TimetableFixture.given(Milestone.RESULT, result))
                .date(Milestone.HANDOVER)
                .orElseThrow();
        assertThat(handover.how().amount()).isEqualTo(workingDays);
        assertThat(handover.when().firstDay()).isEqualTo(LocalDate.parse(result).plusDays(1));
    }

    /** 2012: the councils began on Mon 8 October, the 28th working day before the poll, which no rule computes. */
    @ParameterizedTest
    @CsvSource({"2012-11-15, 2012-10-08, 28, 38"})
    void theCouncilsDateOfTheFirstElectionFollowsNoOtherRule(
            LocalDate poll, LocalDate councils, int workingDays, long calendarDays) {
        var days = WorkingDays.forElections(TimetableFixture.holidays());
        assertThat(days.before(poll, workingDays).day()).isEqualTo(councils);
        assertThat(java.time.temporal.ChronoUnit.DAYS.between(councils, poll)).isEqualTo(calendarDays);
    }
}
