package org.evenhand.preparation.schedule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.mail.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter that asks the returning officer to confirm contact, dates and requirements (P03.2, T35). */
@Component
@Transactional(readOnly = true)
public class LinkLetter {

    private static final List<Milestone> ASKED = List.of(
            Milestone.NOTICE_OF_ELECTION,
            Milestone.NOMINATIONS_CLOSE,
            Milestone.STATEMENT_OF_PERSONS_NOMINATED,
            Milestone.POLL);
    private static final Map<Milestone, String> NAMES = Map.of(
            Milestone.NOTICE_OF_ELECTION, "Notice of election",
            Milestone.NOMINATIONS_CLOSE, "Nominations close",
            Milestone.STATEMENT_OF_PERSONS_NOMINATED, "Statement of persons nominated, not before",
            Milestone.POLL, "Poll");

    private final Elections elections;
    private final Timetables timetables;
    private final Letters letters;
    private final DateWords words;

    LinkLetter(Elections elections, Timetables timetables, Letters letters, DateWords words) {
        this.elections = elections;
        this.timetables = timetables;
        this.letters = letters;
        this.words = words;
    }

    /** The letter as it would be sent now. */
    public Letters.Text about(UUID election) {
        return letters.write(
                "T35", Map.of("election", elections.election(election).name(), "dates", dates(election)));
    }

    /** The dates that they are asked to confirm, a line each. */
    public String dates(UUID election) {
        Timetable timetable = timetables.of(elections.election(election));
        return ASKED.stream()
                .flatMap(milestone ->
                        timetable.day(milestone).stream().map(day -> NAMES.get(milestone) + ": " + words.day(day)))
                .collect(Collectors.joining("\n"));
    }
}
