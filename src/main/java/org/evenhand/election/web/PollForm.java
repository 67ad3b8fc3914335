package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.election.Election;
import org.evenhand.election.Election.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an election is entered or its poll moved.
 *
 * @param election the election whose poll is moved; none for a new one
 * @param questions what is unusual about the date and must be confirmed
 * @param proposed the date that is asked about
 */
record PollForm(
        DeskForm fields,
        @Nullable Election election,
        List<String> questions,
        @Nullable LocalDate proposed) {

    static final String DATE = "poll";

    static PollForm of(DeskForm fields, @Nullable Election election) {
        return new PollForm(fields, election, List.of(), null);
    }

    PollForm asking(List<String> found, LocalDate date) {
        return new PollForm(fields, election, found, date);
    }

    /** The kinds of election, each with its words on the page. */
    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(Kind.PCC.name(), "Police and Crime Commissioner");
        kinds.put(Kind.PFCC.name(), "Police, Fire and Crime Commissioner");
        kinds.put(Kind.MAYORAL.name(), "Mayor with the functions of a commissioner");
        kinds.put(Kind.PARLIAMENTARY.name(), "Parliament");
        kinds.put(Kind.LOCAL.name(), "Local council, or mayor without them");
        return kinds;
    }
}
