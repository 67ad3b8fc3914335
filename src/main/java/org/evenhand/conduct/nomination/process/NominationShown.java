package org.evenhand.conduct.nomination.process;

import org.evenhand.conduct.nomination.NominationPaper;
import org.evenhand.engine.Shown;

/** A case as its adviser's forms show it. */
final class NominationShown {

    private NominationShown() {}

    static Shown of(NominationPaper paper) {
        return new Shown()
                .put("nominationReference", paper.reference())
                .put("personShown", paper.personName())
                .put("postShown", paper.post().label())
                .put("circumstancesShown", paper.circumstances());
    }
}
