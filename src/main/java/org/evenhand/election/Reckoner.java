package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.ANSWERING_DAYS_BEFORE;
import static org.evenhand.election.Reckoning.Way.NOT_BEFORE;
import static org.evenhand.election.Reckoning.Way.SET_BY_LAW;
import static org.evenhand.election.Reckoning.Way.WORKING_DAYS_BEFORE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Works out the timetable of an election from its poll date (P01.1). Knows neither database nor clock. */
final class Reckoner {

    private static final int NOTICE_OF_ELECTION_DAYS = 25;
    private static final int NOMINATION_DAYS = 19;
    private static final int ANSWER_DAYS = 20;
    private static final LocalTime NOMINATIONS_CLOSE = LocalTime.of(16, 0);

    private final WorkingDays electionDays;
    private final WorkingDays informationDays;
    private final DateRules policy;
    private final PreElectionRules rules;
    private final ZoneId zone;

    Reckoner(
            WorkingDays electionDays,
            WorkingDays informationDays,
            DateRules policy,
            PreElectionRules rules,
            ZoneId zone) {
        this.electionDays = electionDays;
        this.informationDays = informationDays;
        this.policy = policy;
        this.rules = rules;
        this.zone = zone;
    }

    Timetable reckon(Election election, Map<Milestone, GivenDate> given) {
        var draft = new TimetableDraft(zone, given);
        draft.takeGiven();
        beforePoll(draft, election.pollDate());
        if (election.kind().choosesCommissioner()) {
            new ResignationDate(electionDays, policy.resignation()).add(draft);
            new TermDates(electionDays, policy.oathAnchor()).add(draft, election.pollDate());
        }
        new PeriodStart(policy.periodStart(), rules).add(draft, election.pollDate());
        new PeriodEnd(policy.periodEnd(), rules).add(draft, election.pollDate());
        return new Timetable(election, draft.dates(), PollDate.warnings(election.pollDate(), electionDays));
    }

    private void beforePoll(TimetableDraft draft, LocalDate poll) {
        draft.day(Milestone.POLL, poll, Reckoning.stated(SET_BY_LAW, poll, Milestone.POLL));
        var notice = electionDays.before(poll, NOTICE_OF_ELECTION_DAYS);
        draft.day(
                Milestone.NOTICE_OF_ELECTION,
                notice.day(),
                Reckoning.counted(WORKING_DAYS_BEFORE, notice, Milestone.POLL, Milestone.NOTICE_OF_ELECTION));
        var close = electionDays.before(poll, NOMINATION_DAYS);
        draft.moment(
                Milestone.NOMINATIONS_CLOSE,
                close.day(),
                NOMINATIONS_CLOSE,
                Reckoning.counted(WORKING_DAYS_BEFORE, close, Milestone.POLL, Milestone.NOMINATIONS_CLOSE));
        afterNominations(draft, Milestone.STATEMENT_OF_PERSONS_NOMINATED, poll);
        afterNominations(draft, Milestone.NOTICE_OF_POLL, poll);
        var request = informationDays.before(poll, ANSWER_DAYS);
        draft.day(
                Milestone.LAST_INFORMATION_REQUEST,
                request.day(),
                Reckoning.counted(ANSWERING_DAYS_BEFORE, request, Milestone.POLL, Milestone.LAST_INFORMATION_REQUEST));
    }

    /** The returning officer chooses the day; it lies between the close of nominations and the poll (D05). */
    private void afterNominations(TimetableDraft draft, Milestone milestone, LocalDate poll) {
        var earliest = draft.from(Milestone.NOMINATIONS_CLOSE);
        var latest = poll.atStartOfDay(zone);
        draft.put(
                milestone,
                new Span(earliest, earliest.isAfter(latest) ? earliest : latest),
                Reckoning.by(NOT_BEFORE, Milestone.NOMINATIONS_CLOSE, earliest.toLocalDate(), milestone));
    }
}
