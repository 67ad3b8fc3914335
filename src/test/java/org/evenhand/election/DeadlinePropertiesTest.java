package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.LONDON;
import static org.evenhand.election.TimetableFixture.holidays;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every clock, whatever happens to it. */
class DeadlinePropertiesTest {

    private static final ZonedDateTime BEGINNING = LocalDate.of(2024, 1, 1).atStartOfDay(LONDON);

    private final WorkingDays days = WorkingDays.forInformation(holidays());

    @Provide
    Arbitrary<ZonedDateTime> start() {
        return Arbitraries.longs().between(0, 2 * 365 * 24).map(BEGINNING::plusHours);
    }

    @Provide
    Arbitrary<TimeAllowed> allowed() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(TimeAllowed.Unit.values()))
                .as(TimeAllowed::new);
    }

    /** A clock with some pauses and extensions already. */
    @Provide
    Arbitrary<Deadline> clock() {
        return start().flatMap(start -> Combinators.combine(
                        allowed(),
                        pause(start).list().ofMaxSize(3),
                        extension().list().ofMaxSize(2))
                .as((allowed, pauses, extensions) -> new Deadline(start, allowed, pauses, extensions)));
    }

    private static Arbitrary<Pause> pause(ZonedDateTime start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60 * 24),
                        Arbitraries.integers().between(0, 30 * 24))
                .as((after, length) ->
                        new Pause(start.plusHours(after), start.plusHours(after).plusHours(length)));
    }

    private static Arbitrary<Extension> extension() {
        return Arbitraries.integers().between(1, 20).map(amount -> new Extension(amount, "Needed"));
    }

    @Property
    void aNewHolidayNeverMovesItEarlier(
            @ForAll("clock") Deadline clock, @ForAll @IntRange(min = -10, max = 150) int offset) {
        var with = calendarWith(clock.start().toLocalDate().plusDays(offset));
        assertThat(due(clock, with)).isAfterOrEqualTo(due(clock, days));
        assertThat(clock.reminder(with).orElseThrow())
                .isAfterOrEqualTo(clock.reminder(days).orElseThrow());
    }

    /** Whatever comes first: a pause, an extension and a new holiday lead to one date. */
    @Property
    void pauseExtensionAndNewHolidayCommute(
            @ForAll("clock") Deadline clock,
            @ForAll @IntRange(min = 0, max = 900) int after,
            @ForAll @IntRange(min = 0, max = 400) int length,
            @ForAll @IntRange(min = 1, max = 20) int more,
            @ForAll @IntRange(min = 0, max = 100) int offset) {
        var from = clock.start().plusHours(after);
        var pause = new Pause(from, from.plusHours(length));
        var extension = new Extension(more, "Needed");
        var with = calendarWith(clock.start().toLocalDate().plusDays(offset));
        var one = clock.paused(pause).extended(extension);
        var other = clock.extended(extension).paused(pause);
        assertThat(due(one, with)).isEqualTo(due(other, with));
        assertThat(due(reversed(one), with)).isEqualTo(due(one, with));
        // and it does not matter that people were told other dates in between
        assertThat(due(one, with)).isAfterOrEqualTo(due(clock.extended(extension), days));
    }

    private static Deadline reversed(Deadline clock) {
        var pauses = new ArrayList<Pause>();
        clock.pauses().forEach(pause -> pauses.add(0, pause));
        var extensions = new ArrayList<Extension>();
        clock.extensions().forEach(extension -> extensions.add(0, extension));
        return new Deadline(clock.start(), clock.allowed(), pauses, extensions);
    }

    @Property
    void aPauseOfNoLengthChangesNothing(
            @ForAll("clock") Deadline clock, @ForAll @IntRange(min = 0, max = 2000) int after) {
        var moment = clock.start().plusHours(after);
        assertThat(clock.paused(new Pause(moment, moment)).due(days)).isEqualTo(clock.due(days));
    }

    @Property
    void aPauseNeverMovesItEarlierAndAnExtensionAlwaysLater(
            @ForAll("clock") Deadline clock,
            @ForAll @IntRange(min = 0, max = 900) int after,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        var from = clock.start().plusHours(after);
        assertThat(due(clock.paused(new Pause(from, from.plusHours(length))), days))
                .isAfterOrEqualTo(due(clock, days));
        assertThat(due(clock.extended(new Extension(1, "Needed")), days)).isAfter(due(clock, days));
    }

    @Property
    void whatStartsLaterIsDueNoEarlier(
            @ForAll("start") ZonedDateTime start,
            @ForAll("allowed") TimeAllowed allowed,
            @ForAll @IntRange(min = 0, max = 500) int later,
            @ForAll @IntRange(min = 0, max = 900) int after,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        var pause = new Pause(start.plusHours(after), start.plusHours(after).plusHours(length));
        var first = new Deadline(start, allowed, List.of(pause), List.of());
        var second = new Deadline(start.plusHours(later), allowed, List.of(pause), List.of());
        assertThat(due(second, days)).isAfterOrEqualTo(due(first, days));
    }

    @Property
    void theReminderComesNoLaterThanTheEnd(@ForAll("clock") Deadline clock) {
        assertThat(clock.reminder(days).orElseThrow()).isBeforeOrEqualTo(due(clock, days));
    }

    private static ZonedDateTime due(Deadline clock, WorkingDays days) {
        return clock.due(days).orElseThrow().at();
    }

    private static WorkingDays calendarWith(LocalDate holiday) {
        return WorkingDays.forInformation(holidays(new HolidayNotice(
                holiday, Nation.SCOTLAND, HolidayNotice.Kind.BANK_HOLIDAY, "New", "Proclaimed", true)));
    }
}
