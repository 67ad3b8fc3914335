package org.evenhand.conduct.posting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.evenhand.conduct.posting.Hit.Outcome;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people who are active in a campaign away from duty at the polling stations (P38.1). List and roster are compared
 * whenever one of them changes, and every night until the poll; who is on both becomes a task (Q24).
 */
@Service
@Transactional
public class Postings {

    private final PostingRows rows;
    private final PostingProcess process;
    private final Policy policy;

    Postings(PostingRows rows, PostingProcess process, Policy policy) {
        this.rows = rows;
        this.process = process;
        this.policy = policy;
    }

    /** Enters somebody who is known to be active in a campaign. */
    public void enterActivity(
            UUID election, String name, @Nullable String number, String area, String activity, String by) {
        rows.addActivity(
                election,
                require("personName", name),
                number,
                require("area", area),
                require("activity", activity),
                by);
        changed(election, by);
    }

    public void strikeActivity(UUID election, long number, String by) {
        rows.strikeActivity(number, by);
        changed(election, by);
    }

    /** Enters one duty at a polling station. */
    public void enterDuty(UUID election, String name, @Nullable String number, String area, String station, String by) {
        rows.addDuty(
                election,
                new Duty(0, require("personName", name), number, require("area", area), require("station", station)),
                by);
        changed(election, by);
    }

    public void strikeDuty(UUID election, long number, String by) {
        rows.strikeDuty(number, by);
        changed(election, by);
    }

    /**
     * Takes a roster as pasted in place of the one there was; duties that stand in both stay as they are.
     *
     * @return how many duties it has
     * @throws FieldRefused if a line of it cannot be read; then nothing changes
     */
    public int importRoster(UUID election, String pasted, String by) {
        List<Duty> read = RosterFile.read(pasted);
        List<Duty> there = new ArrayList<>(rows.duties(election));
        for (Duty duty : read) {
            there.stream()
                    .filter(old -> sameDuty(old, duty))
                    .findFirst()
                    .ifPresentOrElse(there::remove, () -> rows.addDuty(election, duty, by));
        }
        there.forEach(gone -> rows.strikeDuty(gone.number(), by));
        changed(election, by);
        return read.size();
    }

    /** Compares roster and list (Q24): who is on both becomes a task, and what is settled by itself closes its task. */
    public void check(UUID election) {
        List<Activity> activities = rows.activities(election);
        List<Duty> duties = rows.duties(election);
        List<Hit> known = rows.hits(election);
        String decider = policy.postingDecider().group();
        Match.between(activities, duties).stream()
                .filter(match -> known.stream().noneMatch(match::isKnownAs))
                .forEach(match ->
                        rows.open(match.active(), match.duty(), decider).ifPresent(process::found));
        Set<Long> active = activities.stream().map(Activity::number).collect(toSet());
        Set<Long> onDuty = duties.stream().map(Duty::number).collect(toSet());
        known.stream()
                .filter(hit -> hit.outcome() == null)
                .filter(hit -> !active.contains(hit.activityNumber()) || !onDuty.contains(hit.dutyNumber()))
                .forEach(this::clear);
    }

    /**
     * Decides on a hit (P38.2). A changed posting leaves the roster.
     *
     * @param newDuty required for a changed posting: what the person does instead, away from the polling stations
     * @param decidedFor the line manager who decided, where the policy has them decide
     * @param rights how the person's rights were balanced (P38.3)
     * @throws FieldRefused if what the outcome asks for is missing
     */
    public void decide(
            UUID id,
            Outcome outcome,
            String reason,
            @Nullable String newDuty,
            @Nullable String decidedFor,
            String rights,
            String by) {
        Hit hit = rows.hit(id);
        if (outcome == Outcome.CHANGED && newDuty == null) {
            throw new FieldRefused(
                    "newDuty", "say what the person does instead, away from the polling stations (P38.1).");
        }
        if (hit.decider().equals(Policy.PostingDecider.LINE_MANAGER_POLL_DAY.group()) && decidedFor == null) {
            throw new FieldRefused("decidedFor", "name the line manager: by the policy they decide (P38.2).");
        }
        rows.settle(id, outcome, reason, outcome == Outcome.CHANGED ? newDuty : null, decidedFor, rights, by);
        if (outcome == Outcome.CHANGED) {
            rows.strikeDuty(hit.dutyNumber(), by);
        }
    }

    /** Notes how the person was told of the change (T41). */
    public void handOver(UUID id, String how, String by) {
        rows.handOver(id, how, by);
    }

    /**
     * Closes the roster of an election, as far as this check goes; any change opens it again.
     *
     * @throws FieldRefused while a hit is open or there is no roster
     */
    public void close(UUID election, String by) {
        check(election);
        long open = open(election);
        if (open > 0) {
            throw new FieldRefused(
                    "roster", open + " on duty may be active in a campaign: each is decided first (P38.1, Q24).");
        }
        if (rows.duties(election).isEmpty()) {
            throw new FieldRefused("roster", "There is no roster yet.");
        }
        rows.close(election, by);
    }

    @Transactional(readOnly = true)
    public boolean closed(UUID election) {
        return rows.closed(election);
    }

    @Transactional(readOnly = true)
    public List<Activity> activities(UUID election) {
        return rows.activities(election);
    }

    @Transactional(readOnly = true)
    public List<Duty> duties(UUID election) {
        return rows.duties(election);
    }

    /** All that was found for an election, the open ones first. */
    @Transactional(readOnly = true)
    public List<Hit> hits(UUID election) {
        return rows.hits(election);
    }

    @Transactional(readOnly = true)
    public Hit hit(UUID id) {
        return rows.hit(id);
    }

    private long open(UUID election) {
        return rows.hits(election).stream().filter(hit -> hit.outcome() == null).count();
    }

    private void changed(UUID election, String by) {
        rows.reopen(election, by);
        check(election);
    }

    private void clear(Hit hit) {
        rows.settle(hit.id(), Outcome.CLEARED, null, null, null, null, "evenhand");
        process.cleared(hit);
    }

    private static boolean sameDuty(Duty one, Duty other) {
        return one.personName().equals(other.personName())
                && Objects.equals(one.personNumber(), other.personNumber())
                && one.area().equals(other.area())
                && one.station().equals(other.station());
    }

    private static String require(String field, String value) {
        if (value.isBlank()) {
            throw new FieldRefused(field, "Please fill this in.");
        }
        return value.strip();
    }
}
