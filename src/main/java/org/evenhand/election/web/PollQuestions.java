package org.evenhand.election.web;

import java.util.List;
import java.util.Locale;
import org.evenhand.election.Election;
import org.evenhand.election.Timetables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a person is asked before an unusual poll date is entered: whether this very date is meant. */
@Component
class PollQuestions {

    static final String ANSWER = "confirmed";

    private final Timetables timetables;
    private final MessageSource messages;

    PollQuestions(Timetables timetables, MessageSource messages) {
        this.timetables = timetables;
        this.messages = messages;
    }

    /** What is still to be asked about an election as it would be; an answer counts for the date it was given for. */
    List<String> open(Election proposed, DeskForm form, Locale locale) {
        return form.value(ANSWER).equals(proposed.pollDate().toString())
                ? List.of()
                : ElectionList.warnings(DeskTimetable.of(proposed, timetables), new TimetableWords(messages, locale));
    }
}
