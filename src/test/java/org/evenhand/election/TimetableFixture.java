package org.evenhand.election;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.DecisionTable;
import org.jspecify.annotations.Nullable;

/** Timetables without a database; the decision table is the real one. */
public final class TimetableFixture {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final int LAST_YEAR = 2035;
    static final PreElectionRules TABLE = new TableRules();
    static final DateRules DEFAULT = rules(PepStartRule.NOTICE_OF_ELECTION, PepEndRule.POLL_DAY);

    private TimetableFixture() {}

    static DateRules rules(PepStartRule start, PepEndRule end) {
        return new DateRules(
                start,
                end,
                new ResignationRule(ResignationRule.Anchor.NOMINATION, ResignationRule.Days.WORKING),
                OathAnchor.ELECTION);
    }

    static BankHolidays holidays(HolidayNotice... notices) {
        return new BankHolidays(LAST_YEAR, List.of(notices));
    }

    public static Election election(String poll, Election.Kind kind) {
        return new Election(UUID.nameUUIDFromBytes((kind + poll).getBytes()), "Election", kind, LocalDate.parse(poll));
    }

    /** As the default policy has it. */
    public static Timetable timetable(String poll, GivenDate... given) {
        return timetable(DEFAULT, election(poll, Election.Kind.PCC), given);
    }

    static Timetable timetable(DateRules rules, Election election, GivenDate... given) {
        Map<Milestone, GivenDate> dates = new EnumMap<>(Milestone.class);
        for (var date : given) {
            dates.put(date.milestone(), date);
        }
        var holidays = holidays();
        return new Reckoner(
                        WorkingDays.forElections(holidays), WorkingDays.forInformation(holidays), rules, TABLE, LONDON)
                .reckon(election, dates);
    }

    /** Elections without a database, all of them near. */
    public static Elections elections(Election... near) {
        var elections = mock(Elections.class);
        when(elections.near(any())).thenReturn(List.of(near));
        return elections;
    }

    /** Their timetables, as the default policy has them and with nothing given. */
    public static Timetables timetables(Election... of) {
        var timetables = mock(Timetables.class);
        for (var election : of) {
            when(timetables.of(election)).thenReturn(timetable(DEFAULT, election));
        }
        return timetables;
    }

    public static GivenDate given(Milestone milestone, String day) {
        return new GivenDate(milestone, LocalDate.parse(day), null);
    }

    public static GivenDate given(Milestone milestone, String day, String time) {
        return new GivenDate(milestone, LocalDate.parse(day), LocalTime.parse(time));
    }

    static LocalDate day(Timetable timetable, Milestone milestone) {
        return timetable.day(milestone).orElseThrow(() -> new AssertionError("no " + milestone));
    }

    /** Asks the decision table directly, as the engine would. */
    private static final class TableRules implements PreElectionRules {
        private final DecisionTable table = DecisionTable.of("election/pre-election-period");

        @Override
        public PeriodBound start(PepStartRule rule, boolean paroDateGiven, boolean dateEntered) {
            return ask(Map.of(
                    "bound",
                    "START",
                    "startRule",
                    rule.name(),
                    "paroDateGiven",
                    paroDateGiven,
                    "dateEntered",
                    dateEntered));
        }

        @Override
        public PeriodBound earlyStart(boolean campaigningBegun) {
            return ask(Map.of("bound", "EARLY_START", "campaigningBegun", campaigningBegun));
        }

        @Override
        public PeriodBound end(PepEndRule rule, boolean dateEntered) {
            return ask(Map.of("bound", "END", "endRule", rule.name(), "dateEntered", dateEntered));
        }

        private synchronized PeriodBound ask(Map<String, @Nullable Object> facts) {
            return PeriodBound.valueOf(String.valueOf(table.decide(facts).result()));
        }
    }
}
