package org.evenhand.conduct.candidacy.process;

import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.engine.Shown;
import org.evenhand.site.DayWords;

/** A case as its adviser's forms show it. */
final class CandidacyShown {

    private CandidacyShown() {}

    static Shown of(StaffCandidacy candidacy) {
        return new Shown()
                .put("candidacyReference", candidacy.reference())
                .put("personShown", candidacy.personName())
                .put("postShown", candidacy.post().label() + (candidacy.listed() ? ", on the list" : ""))
                .put("wishShown", candidacy.wish().label())
                .put("intentionShown", candidacy.intention())
                .put("ruleShown", candidacy.advice().label() + ".")
                .put("resignByShown", resignBy(candidacy));
    }

    private static String resignBy(StaffCandidacy candidacy) {
        if (!candidacy.mustResign()) {
            return "";
        }
        return (candidacy.resignBy() == null ? "Not known yet" : DayWords.withWeekday(candidacy.resignBy())) + ": "
                + candidacy.resignHow();
    }
}
