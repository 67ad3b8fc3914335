package org.evenhand.conduct.posting;

import java.util.List;

/** Somebody on duty who may be somebody active. */
record Match(Activity active, Duty duty) {

    /** Everyone who may be on both: whoever is active has no duty at a polling station that is not among them (Q24). */
    static List<Match> between(List<Activity> activities, List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> activities.stream().filter(duty::isOf).map(active -> new Match(active, duty)))
                .toList();
    }

    /** Whether these two were compared before. */
    boolean isKnownAs(Hit hit) {
        return hit.activityNumber() == active.number() && hit.dutyNumber() == duty.number();
    }
}
