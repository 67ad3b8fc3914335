package org.evenhand.preparation.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Office;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.mail.Letter;
import org.evenhand.mail.Letters;
import org.springframework.stereotype.Component;

/** What the letters say (T21, T22, T23), by the dates and the policy as they stand now. */
@Component
class CircularText {

    static final String REMINDER = "circular-reminder";

    /** Stands in the place of a copy’s id where nobody is to give its receipt. */
    static final UUID NO_COPY = new UUID(0, 0);

    private final Letters letters;
    private final Elections elections;
    private final Timetables timetables;
    private final RestrictedPosts posts;
    private final Office office;

    CircularText(Letters letters, Elections elections, Timetables timetables, RestrictedPosts posts, Office office) {
        this.letters = letters;
        this.elections = elections;
        this.timetables = timetables;
        this.posts = posts;
        this.office = office;
    }

    /** The letter to each recipient, by the id of the copy with which the link for the receipt ends. */
    Function<UUID, Letters.Text> of(Circular circular) {
        Election election = elections.election(circular.electionId());
        Timetable timetable = timetables.of(election);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "pollDay", election.pollDate(),
                "periodStart", timetable.periodStart(),
                "periodEnd", timetable.periodEnd(),
                "posts", posts.words(),
                "protocolPage", office.publicUrl() + "/joint-protocol"));
        timetable.day(Milestone.TERM_END).ifPresent(day -> facts.put("termEnd", day));
        timetable.day(Milestone.TERM_START).ifPresent(day -> facts.put("termStart", day));
        return copy -> {
            Map<String, Object> own = new HashMap<>(facts);
            own.put("receiptLink", receiptLink(copy));
            return letters.write(circular.audience().template(), own);
        };
    }

    /** The reminder of a letter to each recipient. */
    Function<CircularCopy, Letter> reminder(Circular circular) {
        String subject = of(circular).apply(NO_COPY).subject();
        return copy -> letters.write(REMINDER, Map.of("letter", subject, "receiptLink", receiptLink(copy.id())))
                .to(copy.address(), effect(circular, copy))
                .sentByItself();
    }

    /** What names a letter to a recipient, whichever its template. */
    static String effect(Circular circular, CircularCopy copy) {
        return circular.reference() + " " + copy.address();
    }

    private String receiptLink(UUID copy) {
        return office.publicUrl() + "/receipt/" + copy;
    }
}
