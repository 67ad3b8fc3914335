package org.evenhand.preparation.schedule;

import static org.evenhand.staff.OfficeGroup.CHIEF_EXECUTIVE;
import static org.evenhand.staff.OfficeGroup.COMMUNICATIONS;
import static org.evenhand.staff.OfficeGroup.POLICY_LEAD;
import static org.evenhand.staff.OfficeGroup.SPOC;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;
import org.evenhand.staff.OfficeGroup;

/**
 * The rows of the action schedule (P04 · 001:B3-AppA), with whom each is for and by when it is due. The schedule itself
 * gives no days; these leave a row the time that the rows after it need.
 */
public enum ScheduleRow {
    TIMELINE(
            "Schedule and timeline, with the first hundred days",
            "drawUpScheduleAndTimeline",
            weeksBefore(8),
            "Nobody can plan by dates that nobody has drawn up.",
            CHIEF_EXECUTIVE),
    TRANSITION(
            "Transition programme, if there is a new commissioner",
            "planTransitionProgramme",
            Timetable::periodEnd,
            "A new commissioner takes up office a week after the poll.",
            CHIEF_EXECUTIVE),
    NATIONAL_GUIDANCE(
            "Guidance of the national bodies and the Home Office",
            "seekNationalGuidance",
            weeksBefore(8),
            "The office’s policy may rest on guidance that is out of date.",
            CHIEF_EXECUTIVE),
    RETURNING_OFFICER(
            "Link with the returning officer",
            "linkWithReturningOfficer",
            weeksBefore(6),
            "Dates and requirements are not confirmed by anyone.",
            CHIEF_EXECUTIVE,
            SPOC),
    CANDIDATE_LIST(
            "Candidate list, as the returning officer confirms it",
            "confirmCandidateList",
            ScheduleRow::statement,
            "The event for candidates waits for it.",
            SPOC),
    REGISTER(
            "Register of contacts",
            "setUpRegister",
            weeksBefore(4),
            "Contacts are not recorded from the first one on.",
            SPOC),
    IMPLICATIONS(
            "What the period means for commissioning, governance, events and assurance",
            "assessImplicationsOfPeriod",
            weeksBefore(4),
            "Business that falls in the period is found too late to be moved.",
            POLICY_LEAD),
    DEVICES(
            "Official and personal use of devices and accounts",
            "settleUseOfDevices",
            weeksBefore(2),
            "Official accounts may serve a campaign.",
            COMMUNICATIONS),
    PAGE(
            "Election page",
            "createElectionPage",
            weeksBefore(4),
            "There is nowhere to publish what all candidates may know.",
            SPOC),
    PAGE_CONTENT(
            "Content of the election page, approved by the Chief Executive",
            "fillElectionPage",
            weeksBefore(2),
            "Candidates find nothing where the returning officer sends them.",
            SPOC),
    FAMILIARISATION(
            "Familiarisation event for candidates",
            "organiseFamiliarisationEvent",
            ScheduleRow::event,
            "Candidates ask one by one for what all should hear together.",
            SPOC),
    LINKS(
            "Links between office, police and fire service, all on the master register",
            "keepLinksOpen",
            Timetable::periodEnd,
            "Like requests may be dealt with differently by each.",
            SPOC);

    private final String action;
    private final String task;
    private final Function<Timetable, LocalDate> due;
    private final String consequence;
    private final List<OfficeGroup> owners;

    ScheduleRow(
            String action, String task, Function<Timetable, LocalDate> due, String consequence, OfficeGroup... owners) {
        this.action = action;
        this.task = task;
        this.due = due;
        this.consequence = consequence;
        this.owners = List.of(owners);
    }

    /** Its number in the schedule, from 1 to 12. */
    public int serial() {
        return ordinal() + 1;
    }

    public static Optional<ScheduleRow> of(int serial) {
        return Arrays.stream(values()).filter(row -> row.serial() == serial).findFirst();
    }

    public String action() {
        return action;
    }

    /** The words of its task's id in the model. */
    public String task() {
        return task;
    }

    /** The row that a task is for, by the words of its id; the row of the returning officer has a letter of its own. */
    public static Optional<ScheduleRow> ofTask(String task) {
        return task.equals("writeToReturningOfficer")
                ? Optional.of(RETURNING_OFFICER)
                : Arrays.stream(values()).filter(row -> row.task.equals(task)).findFirst();
    }

    /** What follows where it is late, as a sentence. */
    public String consequence() {
        return consequence;
    }

    public List<OfficeGroup> owners() {
        return owners;
    }

    /** The last day on which it is in time. */
    public LocalDate due(Timetable timetable) {
        return due.apply(timetable);
    }

    private static Function<Timetable, LocalDate> weeksBefore(int weeks) {
        return timetable -> timetable.periodStart().minusWeeks(weeks);
    }

    /** Nominations close in the afternoon; until its day is given, the statement is looked for on the day after. */
    private static LocalDate statement(Timetable timetable) {
        return timetable
                .date(Milestone.STATEMENT_OF_PERSONS_NOMINATED)
                .map(date -> date.when().firstDay().plusDays(date.given() ? 0 : 1))
                .orElse(timetable.election().pollDate());
    }

    /** On its day where that is given; else a week after the list, and before the poll. */
    private static LocalDate event(Timetable timetable) {
        LocalDate latest = timetable.election().pollDate().minusDays(1);
        LocalDate day = timetable
                .date(Milestone.OFFICE_BRIEFING)
                .filter(KeyDate::given)
                .map(date -> date.when().firstDay())
                .orElse(statement(timetable).plusWeeks(1));
        return day.isBefore(latest) ? day : latest;
    }
}
