package org.evenhand.induction.web;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.Inductions;
import org.evenhand.induction.deputy.Deputies;
import org.evenhand.induction.handover.Handovers;
import org.evenhand.induction.handover.NewTermPlans;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.evenhand.induction.oath.Oaths;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the desk shows after a poll. */
@Component
class InductionPages {

    private final Inductions inductions;
    private final InductionCalendar calendar;
    private final Elections elections;
    private final Candidates candidates;
    private final Oaths oaths;
    private final Handovers handovers;
    private final NewTermPlans plans;
    private final TermItems items;
    private final Deputies deputies;

    InductionPages(
            Inductions inductions,
            InductionCalendar calendar,
            Elections elections,
            Candidates candidates,
            Oaths oaths,
            Handovers handovers,
            NewTermPlans plans,
            TermItems items,
            Deputies deputies) {
        this.inductions = inductions;
        this.calendar = calendar;
        this.elections = elections;
        this.candidates = candidates;
        this.oaths = oaths;
        this.handovers = handovers;
        this.plans = plans;
        this.items = items;
        this.deputies = deputies;
    }

    /** A poll whose result is not on record. */
    record Awaited(Election election, List<Person> nominated) {}

    void fill(Model model) {
        model.addAttribute("awaited", awaited());
        model.addAttribute("views", inductions.all().stream().map(this::view).toList());
    }

    private List<Awaited> awaited() {
        return elections.near(calendar.today()).stream()
                .filter(election -> election.kind().choosesCommissioner())
                .filter(election -> !election.pollDate().isAfter(calendar.today()))
                .filter(election -> inductions.ofElection(election.id()).isEmpty())
                .map(election -> new Awaited(election, nominated(election.id())))
                .toList();
    }

    private InductionView view(Induction induction) {
        InductionDates dates = calendar.of(induction);
        var oath = oaths.find(induction.id());
        // what was planned before a correction is not theirs
        boolean returned = induction.reElected();
        return new InductionView(
                induction,
                dates,
                calendar.handoverDays(dates).size(),
                calendar.termHasBegun(dates),
                oath.isEmpty() && calendar.today().isAfter(dates.oathLimit()),
                oaths.pay(induction),
                oaths.arrangement(induction.id()).orElse(null),
                oaths.recordingWished(induction.id()).orElse(null),
                oath.orElse(null),
                returned ? null : handovers.of(induction.id()).orElse(null),
                items.of(induction.id(), returned ? Plan.NEW_TERM : Plan.HANDOVER),
                returned ? plans.officerAppointment(induction.id()).orElse(null) : null,
                deputies.of(induction.id()).orElse(null),
                nominated(induction.electionId()));
    }

    private List<Person> nominated(UUID electionId) {
        return candidates.of(electionId).stream().filter(Person::isNominated).toList();
    }
}
