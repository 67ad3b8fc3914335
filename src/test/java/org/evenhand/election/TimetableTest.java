package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.evenhand.election.TimetableFixture.LONDON;
import static org.evenhand.election.TimetableFixture.day;
import static org.evenhand.election.TimetableFixture.election;
import static org.evenhand.election.TimetableFixture.given;
import static org.evenhand.election.TimetableFixture.rules;
import static org.evenhand.election.TimetableFixture.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    private static final String POLL = "2021-05-06";

    @Test
    @Rule("P01.1")
    void aDateOfTheReturningOfficerTakesThePlaceOfTheComputedOne() {
        var notice = timetable(POLL, given(Milestone.NOTICE_OF_ELECTION, "2021-03-26"))
                .date(Milestone.NOTICE_OF_ELECTION)
                .orElseThrow();
        assertThat(notice.given()).isTrue();
        assertThat(notice.when().firstDay()).isEqualTo("2021-03-26");
        assertThat(notice.how().way()).isEqualTo(Reckoning.Way.GIVEN_BY_PARO);
        assertThat(notice.computed())
                .isNotNull()
                .satisfies(computed -> assertThat(computed.when().firstDay()).isEqualTo("2021-03-29"));
    }

    @Test
    @Rule("D02")
    void thePeriodStartsWithTheNoticeWhenItIsReallyPublished() {
        var dates = timetable(POLL, given(Milestone.NOTICE_OF_ELECTION, "2021-03-26"));
        assertThat(day(dates, Milestone.PERIOD_START)).isEqualTo("2021-03-26");
        assertThat(day(dates, Milestone.BEFORE_PERIOD)).isEqualTo("2021-03-25");
    }

    @Test
    void aDateSaysHowItWasCounted() {
        var how =
                timetable(POLL).date(Milestone.NOMINATIONS_CLOSE).orElseThrow().how();
        assertThat(how)
                .extracting(
                        Reckoning::way, Reckoning::amount, Reckoning::anchor, Reckoning::rule, Reckoning::paragraphs)
                .containsExactly(
                        Reckoning.Way.WORKING_DAYS_BEFORE, 19, Milestone.POLL, "D04", java.util.List.of("001:3.6"));
        assertThat(how.skipped())
                .extracting(DayOff::reason)
                .containsOnly(DayOff.Reason.SATURDAY, DayOff.Reason.SUNDAY, DayOff.Reason.EARLY_MAY);
    }

    @Test
    @Rule("D05")
    void statementAndNoticeOfPollFollowTheCloseOfNominations() {
        for (var milestone : new Milestone[] {Milestone.STATEMENT_OF_PERSONS_NOMINATED, Milestone.NOTICE_OF_POLL}) {
            var when = timetable(POLL).date(milestone).orElseThrow().when();
            assertThat(when.from()).isEqualTo(ZonedDateTime.of(2021, 4, 8, 16, 0, 0, 0, LONDON));
            assertThat(when.to()).isEqualTo(LocalDate.parse(POLL).atStartOfDay(LONDON));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE_OF_ELECTION, 2021-03-29, 001:B3-11.1",
        "SIX_WEEKS, 2021-03-25, 001:8.1",
        "NOTICE_OF_POLL, 2021-04-08, 001:8.1",
        "PARO_DECISION, 2021-03-25, 001:8.1",
        "LOCAL_AUTHORITY_DATE, 2021-03-29, 002:2.2",
        "ANNOUNCED, 2021-03-29, 003:Intro2"
    })
    @Rule({"D02", "E01.2"})
    void thePeriodStartsByTheRuleOfThePolicy(PepStartRule rule, LocalDate start, String paragraph) {
        var date = timetable(rules(rule, PepEndRule.POLL_DAY), election(POLL, Election.Kind.PCC))
                .date(Milestone.PERIOD_START)
                .orElseThrow();
        assertThat(date.when().firstDay()).isEqualTo(start);
        assertThat(date.how().paragraphs()).containsExactly(paragraph);
    }

    @Test
    @Rule({"D02", "E01.2"})
    void aDateEnteredForTheRuleStartsThePeriod() {
        var councils = rules(PepStartRule.LOCAL_AUTHORITY_DATE, PepEndRule.POLL_DAY);
        assertThat(day(
                        timetable(
                                councils,
                                election("2012-11-15", Election.Kind.PCC),
                                given(Milestone.COUNCILS_PERIOD_START, "2012-10-08")),
                        Milestone.PERIOD_START))
                .isEqualTo("2012-10-08");
        var announced = rules(PepStartRule.ANNOUNCED, PepEndRule.POLL_DAY);
        assertThat(day(
                        timetable(
                                announced,
                                election(POLL, Election.Kind.PARLIAMENTARY),
                                given(Milestone.ELECTION_CALLED, "2021-03-01")),
                        Milestone.PERIOD_START))
                .isEqualTo("2021-03-01");
    }

    @ParameterizedTest
    @EnumSource(PepStartRule.class)
    @Rule({"E01.1", "P01.2"})
    void aStartFixedByTheReturningOfficerWinsOverEveryRule(PepStartRule rule) {
        var start = timetable(
                        rules(rule, PepEndRule.POLL_DAY),
                        election(POLL, Election.Kind.PCC),
                        given(Milestone.PERIOD_START, "2021-03-22"))
                .date(Milestone.PERIOD_START)
                .orElseThrow();
        assertThat(start.when().firstDay()).isEqualTo("2021-03-22");
        assertThat(start.how().way()).isEqualTo(Reckoning.Way.GIVEN_BY_PARO);
    }

    @Test
    void withoutAStartThereIsNone() {
        var dates = timetable(rules(PepStartRule.NONE_SET, PepEndRule.POLL_DAY), election(POLL, Election.Kind.PCC));
        assertThat(dates.date(Milestone.PERIOD_START)).isEmpty();
        assertThat(dates.date(Milestone.BEFORE_PERIOD)).isEmpty();
        assertThat(dates.periodStart()).isEqualTo(POLL);
    }

    @ParameterizedTest
    @CsvSource({"POLL_DAY, 2021-05-06", "DAY_AFTER_POLL, 2021-05-07", "COMPLETED, 2021-05-12"})
    @Rule({"D03", "E01.4"})
    void thePeriodEndsByTheRuleOfThePolicy(PepEndRule rule, LocalDate end) {
        var dates = timetable(rules(PepStartRule.NOTICE_OF_ELECTION, rule), election(POLL, Election.Kind.PCC));
        assertThat(day(dates, Milestone.PERIOD_END)).isEqualTo(end);
    }

    @Test
    @Rule({"D03", "E01.4"})
    void aCompletedElectionEndsThePeriodOnItsDay() {
        var dates = timetable(
                rules(PepStartRule.NOTICE_OF_ELECTION, PepEndRule.COMPLETED),
                election(POLL, Election.Kind.PCC),
                given(Milestone.ELECTION_COMPLETED, "2021-05-10"));
        assertThat(day(dates, Milestone.PERIOD_END)).isEqualTo("2021-05-10");
    }

    @Test
    @Rule("D07")
    void whoResignsBeforeDeclaringNeedsTheDayOfTheDeclaration() {
        var rules = new DateRules(
                PepStartRule.NOTICE_OF_ELECTION,
                PepEndRule.POLL_DAY,
                new ResignationRule(ResignationRule.Anchor.DECLARATION, ResignationRule.Days.CLEAR),
                OathAnchor.ELECTION);
        var election = election(POLL, Election.Kind.PCC);
        assertThat(timetable(rules, election).date(Milestone.RESIGNATION)).isEmpty();
        var declared = timetable(rules, election, given(Milestone.FORMAL_DECLARATION, "2021-03-31"));
        assertThat(day(declared, Milestone.RESIGNATION)).isEqualTo("2021-03-11");
    }

    @ParameterizedTest
    @EnumSource(
            value = Election.Kind.class,
            names = {"PARLIAMENTARY", "LOCAL"})
    @Rule("P01.7")
    void anElectionThatChoosesNoCommissionerEndsNoTerm(Election.Kind kind) {
        var dates = timetable(TimetableFixture.DEFAULT, election(POLL, kind));
        assertThat(dates.date(Milestone.PERIOD_START)).isPresent();
        assertThat(dates.dates())
                .extracting(KeyDate::milestone)
                .doesNotContain(Milestone.TERM_END, Milestone.TERM_START, Milestone.OATH, Milestone.RESIGNATION);
    }

    @Test
    void theDatesComeInTheirOrder() {
        assertThat(timetable(POLL).dates())
                .isSortedAccordingTo(Comparator.comparing(date -> date.when().from()));
    }

    /** The clocks go forward on 28 March 2027: the day is an hour short and four o'clock is four o'clock. */
    @Test
    void theClocksMayChangeBeforeThePoll() {
        var dates = timetable("2027-04-29", given(Milestone.PARO_BRIEFING, "2027-03-28"));
        var change = dates.date(Milestone.PARO_BRIEFING).orElseThrow().when();
        assertThat(Duration.between(change.from(), change.to())).isEqualTo(Duration.ofHours(23));
        assertThat(change.isOneDay()).isTrue();
        assertThat(change.lastDay()).isEqualTo("2027-03-28");
        var close = dates.date(Milestone.NOMINATIONS_CLOSE).orElseThrow().when().from();
        assertThat(close.toInstant()).isEqualTo("2027-04-02T15:00:00Z");
        var winter = timetable("2027-02-25").date(Milestone.NOMINATIONS_CLOSE).orElseThrow();
        assertThat(winter.when().from().toInstant()).isEqualTo("2027-01-29T16:00:00Z");
    }

    @Test
    void aPollAtChristmasIsDatedAndWarnedOf() {
        var dates = timetable("2026-12-25");
        assertThat(dates.warnings())
                .containsExactly(PollDate.Warning.NOT_A_THURSDAY, PollDate.Warning.NOT_A_WORKING_DAY);
        assertThat(day(dates, Milestone.NOMINATIONS_CLOSE)).isEqualTo("2026-11-27");
        assertThat(timetable("2026-12-24").warnings()).containsExactly(PollDate.Warning.NOT_A_WORKING_DAY);
        assertThat(timetable(POLL).warnings()).isEmpty();
    }

    @Test
    void contradictionsAreNamed() {
        var dates = timetable(
                POLL,
                given(Milestone.NOTICE_OF_ELECTION, "2021-03-30"),
                given(Milestone.NOMINATIONS_CLOSE, "2021-05-07", "16:00"),
                given(Milestone.PERIOD_START, "2021-05-08"),
                given(Milestone.RESULT, "2021-05-05"));
        assertThat(dates.conflicts())
                .extracting(
                        Conflict::kind,
                        one -> one.first().milestone(),
                        one -> one.second().milestone())
                .contains(
                        tuple(Conflict.Kind.TOO_LATE, Milestone.NOTICE_OF_ELECTION, Milestone.NOTICE_OF_ELECTION),
                        tuple(Conflict.Kind.TOO_LATE, Milestone.NOMINATIONS_CLOSE, Milestone.NOMINATIONS_CLOSE),
                        tuple(Conflict.Kind.OUT_OF_ORDER, Milestone.NOMINATIONS_CLOSE, Milestone.POLL),
                        tuple(Conflict.Kind.OUT_OF_ORDER, Milestone.PERIOD_START, Milestone.PERIOD_END),
                        tuple(Conflict.Kind.OUT_OF_ORDER, Milestone.POLL, Milestone.RESULT));
        assertThat(new ContradictingDates(dates.conflicts()))
                .hasMessageContaining("NOMINATIONS_CLOSE (2021-05-07T16:00+01:00[Europe/London]) is later than POLL");
    }

    @Test
    void datesThatFitContradictNothing() {
        assertThat(timetable(POLL).conflicts()).isEmpty();
        assertThat(timetable(
                                POLL,
                                given(Milestone.NOTICE_OF_ELECTION, "2021-03-29"),
                                given(Milestone.STATEMENT_OF_PERSONS_NOMINATED, "2021-04-08", "17:00"),
                                given(Milestone.NOTICE_OF_POLL, "2021-04-08"),
                                given(Milestone.RESULT, "2021-05-06", "23:30"),
                                given(Milestone.ELECTION_COMPLETED, "2021-05-06"))
                        .conflicts())
                .isEmpty();
    }

    /** The first before nominations close, the second once it is known who stands. */
    @ParameterizedTest
    @CsvSource({
        "PARO_BRIEFING, 2021-04-07, true",
        "PARO_BRIEFING, 2021-04-09, false",
        "PARO_SECOND_BRIEFING, 2021-04-12, true",
        "PARO_SECOND_BRIEFING, 2021-04-09, false",
        "PARO_SECOND_BRIEFING, 2021-05-07, false"
    })
    @Rule("D06")
    void theReturningOfficersBriefingsHaveTheirTimes(Milestone briefing, String day, boolean fits) {
        var statement = given(Milestone.STATEMENT_OF_PERSONS_NOMINATED, "2021-04-12");
        assertThat(timetable(POLL, statement, given(briefing, day)).conflicts().isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void whatFollowsFromOtherDatesCannotBeGiven() {
        assertThatThrownBy(() -> given(Milestone.TERM_START, "2021-05-20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TERM_START");
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everyMilestoneRestsOnARuleOfTheCatalogue(Milestone milestone) {
        assertThat(new Protocol().find(milestone.rule())).isPresent();
    }
}
