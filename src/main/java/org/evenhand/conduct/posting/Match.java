package org.evenhand.conduct.posting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody on duty who may be somebody active. */
record Match(Activity active, Duty duty) {

    /** Everyone who may be on both: whoever is active has no duty at a polling station that is not among them (Q24). */
    static List<Match> between(List<Activity> activities, List<Duty> duties) {
        Map<Activity, Person> active = new LinkedHashMap<>();
        activities.forEach(activity -> active.put(activity, activity.person()));
        return duties.stream()
                .flatMap(duty -> {
                    Person onDuty = duty.person();
                    return active.entrySet().stream()
                            .filter(one -> onDuty.maybeOne(one.getValue()))
                            .map(one -> new Match(one.getKey(), duty));
                })
                .toList();
    }

    /** Whether these two were compared before. */
    boolean isKnownAs(Hit hit) {
        return hit.activityNumber() == active.number() && hit.dutyNumber() == duty.number();
    }
}
