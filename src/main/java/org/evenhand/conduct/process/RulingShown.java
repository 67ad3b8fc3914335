package org.evenhand.conduct.process;

import java.util.Objects;
import org.evenhand.conduct.Ruling;
import org.evenhand.engine.Shown;

/** The doubt as the head of a form shows it. */
final class RulingShown {

    static Shown of(Ruling ruling) {
        return new Shown()
                .put("activityShown", ruling.activity())
                .put("doubtShown", ruling.doubt())
                .put("askedBy", ruling.askedBy())
                .put("caseReferenceShown", ruling.contactReference())
                .put("neededByShown", Objects.toString(ruling.neededBy(), null));
    }

    private RulingShown() {}
}
