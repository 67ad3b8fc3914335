package org.evenhand.preparation.governance;

import java.util.Map;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Component;

/** The reminder of duties that asks for declarations of interests, to commissioner and deputy (T39). */
@Component
public class InterestsLetters {

    private static final String LETTER = "T39";

    private final Elections elections;
    private final InterestsTimes times;
    private final Letters letters;
    private final Outbox outbox;
    private final DateWords words;

    InterestsLetters(Elections elections, InterestsTimes times, Letters letters, Outbox outbox, DateWords words) {
        this.elections = elections;
        this.times = times;
        this.letters = letters;
        this.outbox = outbox;
        this.words = words;
    }

    /**
     * The letter as it would be sent now.
     *
     * @param reminder whether they were asked before
     */
    public Letters.Text letter(UUID election, boolean reminder) {
        return letters.write(
                LETTER,
                Map.of(
                        "election",
                        elections.election(election).name(),
                        "day",
                        words.day(times.due(election)),
                        "reminder",
                        reminder));
    }

    void send(InterestsCheck check, boolean reminder) {
        String effect = check.electionId() + (reminder ? " again " : " ");
        check.addresses()
                .forEach(address ->
                        outbox.put(letter(check.electionId(), reminder).to(address, effect + address)));
    }
}
