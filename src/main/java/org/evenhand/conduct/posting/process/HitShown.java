package org.evenhand.conduct.posting.process;

import org.evenhand.conduct.posting.Hit;
import org.evenhand.engine.Shown;

/** A hit as its decider's forms show it. */
final class HitShown {

    private HitShown() {}

    static Shown of(Hit hit) {
        return new Shown()
                .put("postingReference", hit.reference())
                .put("activeShown", hit.activeName() + ", " + hit.activeArea())
                .put("activityShown", hit.activity())
                .put("dutyShown", hit.dutyName() + ", " + hit.station() + ", " + hit.dutyArea())
                .put("areaShown", hit.sameArea() ? "Duty and campaign are in the same area" : "In another area");
    }
}
