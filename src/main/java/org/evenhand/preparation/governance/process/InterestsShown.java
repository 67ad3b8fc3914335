package org.evenhand.preparation.governance.process;

import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.governance.InterestsTimes;
import org.springframework.stereotype.Component;

/** The head of both forms on declarations of interests. */
@Component
class InterestsShown {

    private final Elections elections;
    private final InterestsTimes times;
    private final DateWords words;

    InterestsShown(Elections elections, InterestsTimes times, DateWords words) {
        this.elections = elections;
        this.times = times;
        this.words = words;
    }

    Shown of(UUID election) {
        return new Shown()
                .put("electionShown", elections.election(election).name())
                .put("dueShown", words.day(times.due(election)));
    }
}
