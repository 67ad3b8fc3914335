package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.holidays;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.protocol.Rule;

/** What holds for every count, whatever the day. */
@Rule("D21")
class WorkingDaysPropertiesTest {

    private final WorkingDays days = WorkingDays.forElections(holidays());

    @Provide
    Arbitrary<LocalDate> day() {
        var first = LocalDate.of(2012, 1, 1);
        return Arbitraries.longs().between(0, 22 * 365).map(first::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> workingDay() {
        return day().filter(day -> days.dayOff(day).isEmpty());
    }

    @Property
    void countingForwardUndoesCountingBack(
            @ForAll("workingDay") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(days.after(days.before(day, count).day(), count).day()).isEqualTo(day);
        assertThat(days.before(days.after(day, count).day(), count).day()).isEqualTo(day);
    }

    @Property
    void aCountEndsOnAWorkingDayAndAccountsForEveryDayBetween(
            @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        var counted = days.after(day, count);
        assertThat(days.dayOff(counted.day())).isEmpty();
        assertThat(counted.skipped().size() + count)
                .isEqualTo((int) java.time.temporal.ChronoUnit.DAYS.between(day, counted.day()));
        assertThat(counted.skipped())
                .allSatisfy(off -> assertThat(days.dayOff(off.date())).contains(off));
    }

    @Property
    void aLongerCountGoesFurther(@ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(days.after(day, count + 1).day())
                .isAfter(days.after(day, count).day());
        assertThat(days.before(day, count + 1).day())
                .isBefore(days.before(day, count).day());
    }

    /** A time to act is never cut short by a new holiday: what is counted forward ends no earlier. */
    @Property
    void aNewHolidayMovesNoForwardDeadlineEarlier(
            @ForAll("day") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = -10, max = 100) int offset) {
        var more = with(day.plusDays(offset));
        assertThat(more.after(day, count).day())
                .isAfterOrEqualTo(days.after(day, count).day());
    }

    /** Before a poll it is the other way round: the last day lies earlier, never later. */
    @Property
    void aNewHolidayMovesNoDateBeforeThePollLater(
            @ForAll("day") LocalDate poll,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = -10, max = 100) int offset) {
        var more = with(poll.minusDays(offset));
        assertThat(more.before(poll, count).day())
                .isBeforeOrEqualTo(days.before(poll, count).day());
    }

    @Property
    void withAnyHolidayTheWorkingDaysBetweenAreOneFewerAtMost(
            @ForAll("day") LocalDate after, @ForAll @IntRange(min = 2, max = 60) int length) {
        var before = after.plusDays(length);
        var holiday = after.plusDays(1);
        var expected =
                days.between(after, before).days() - (days.dayOff(holiday).isEmpty() ? 1 : 0);
        assertThat(with(holiday).between(after, before).days()).isEqualTo(expected);
    }

    /** What is off for elections is off for information too, but for Christmas Eve. */
    @Property
    void informationKeepsEveryHolidayOfEnglandAndWales(@ForAll("day") LocalDate day) {
        var off = days.dayOff(day);
        if (off.isPresent() && off.get().reason() != DayOff.Reason.CHRISTMAS_EVE) {
            assertThat(WorkingDays.forInformation(holidays()).dayOff(day)).isPresent();
        }
    }

    private static WorkingDays with(LocalDate holiday) {
        return WorkingDays.forElections(holidays(new HolidayNotice(
                holiday, Nation.ENGLAND_AND_WALES, HolidayNotice.Kind.BANK_HOLIDAY, "New", "Proclaimed", true)));
    }
}
