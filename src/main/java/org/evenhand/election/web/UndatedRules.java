package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Policies;
import org.evenhand.election.Timetables;
import org.evenhand.election.policy.PolicyCatalogue;
import org.springframework.stereotype.Component;

/**
 * What an election's timetable has no day for, and why: what only people can know, such as the oath with which pay
 * starts (D12), the length of a term (D17), which the next poll decides, and the time for an answer (D19), which runs
 * from each request.
 */
@Component
class UndatedRules {

    private final Elections elections;
    private final Timetables timetables;
    private final Policies policies;
    private final PolicyCatalogue catalogue;

    UndatedRules(Elections elections, Timetables timetables, Policies policies, PolicyCatalogue catalogue) {
        this.elections = elections;
        this.timetables = timetables;
        this.policies = policies;
        this.catalogue = catalogue;
    }

    List<Undated> of(DeskTimetable timetable, TimetableWords words) {
        var undated = new ArrayList<Undated>();
        timetable
                .dates()
                .ifPresent(dates -> Arrays.stream(Milestone.values())
                        .filter(milestone -> milestone.giver() != Milestone.Giver.NOBODY)
                        .filter(milestone -> dates.date(milestone).isEmpty())
                        .filter(milestone -> milestone != Milestone.PAY_START || choosesCommissioner(timetable))
                        .forEach(milestone -> undated.add(awaited(milestone, words))));
        if (choosesCommissioner(timetable)) {
            undated.add(new Undated(
                    words.say("undated.TERM_LENGTH"), termLength(timetable.election(), words), "D17", null));
        }
        undated.add(new Undated(
                words.say("undated.REPLY_TIME"), words.say("undated.REPLY_TIME.why", replyTime()), "D19", null));
        return undated;
    }

    private static boolean choosesCommissioner(DeskTimetable timetable) {
        return timetable.election().kind().choosesCommissioner();
    }

    private static Undated awaited(Milestone milestone, TimetableWords words) {
        var why = milestone == Milestone.PAY_START ? "undated.PAY_START.why" : "undated." + milestone.giver() + ".why";
        return new Undated(words.name(milestone), words.say(why), milestone.rule(), milestone);
    }

    /** The term of whoever is elected here ends with the next such poll, where that is known. */
    private String termLength(Election election, TimetableWords words) {
        return nextEnd(election)
                .map(end -> words.say("undated.TERM_LENGTH.until", words.day(end)))
                .orElseGet(() -> words.say("undated.TERM_LENGTH.why"));
    }

    private Optional<LocalDate> nextEnd(Election election) {
        return elections.all().stream()
                .filter(other -> other.kind().choosesCommissioner())
                .filter(other -> other.pollDate().isAfter(election.pollDate()))
                .min(Comparator.comparing(Election::pollDate))
                .flatMap(next -> DeskTimetable.of(next, timetables).dates())
                .flatMap(dates -> dates.day(Milestone.TERM_END));
    }

    private String replyTime() {
        var key = "response-sla";
        var value = policies.inForce().value(key);
        var setting = catalogue.find(key);
        return setting == null ? value : setting.say(value);
    }
}
