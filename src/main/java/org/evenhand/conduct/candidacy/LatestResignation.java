package org.evenhand.conduct.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Policy;
import org.evenhand.election.ResignationRule;
import org.evenhand.election.Timetables;
import org.springframework.stereotype.Component;

/** The latest day on which someone resigns who wishes to stand (P35.3, D07), as the policy counts it. */
@Component
class LatestResignation {

    private final Elections elections;
    private final Timetables timetables;
    private final Policy policy;

    LatestResignation(Elections elections, Timetables timetables, Policy policy) {
        this.elections = elections;
        this.timetables = timetables;
        this.policy = policy;
    }

    /** Empty while the day it is counted back from is not known. */
    Optional<LocalDate> day() {
        return elections.next().flatMap(election -> timetables.of(election).day(Milestone.RESIGNATION));
    }

    /** How it is counted, in words. */
    String how() {
        ResignationRule rule = policy.dateRules().resignation();
        String days = switch (rule.days()) {
            case CALENDAR -> "19 days";
            case CLEAR -> "19 whole days";
            case WORKING -> "19 working days";
        };
        return days
                + switch (rule.anchor()) {
                    case DECLARATION -> " before declaring as a candidate";
                    case NOMINATION -> " before being nominated";
                };
    }
}
