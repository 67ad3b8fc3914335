package org.evenhand.preparation.governance.process;

import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.governance.Interests;
import org.springframework.stereotype.Component;

/** The head of both forms on declarations of interests. */
@Component
class InterestsShown {

    private final Elections elections;
    private final Interests interests;
    private final DateWords words;

    InterestsShown(Elections elections, Interests interests, DateWords words) {
        this.elections = elections;
        this.interests = interests;
        this.words = words;
    }

    Shown of(UUID election) {
        return new Shown()
                .put("electionShown", elections.election(election).name())
                .put("dueShown", words.day(interests.due(election)));
    }
}
