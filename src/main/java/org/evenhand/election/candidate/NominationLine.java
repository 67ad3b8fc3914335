package org.evenhand.election.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a pasted list: a candidate, and the agent who is named beside. */
record NominationLine(
        long line, Details candidate, @Nullable Details agent) {

    static NominationLine of(long line, Map<Column, String> cells) {
        Details candidate = named(
                cells.getOrDefault(Column.NAME, ""),
                cells.getOrDefault(Column.SURNAME, ""),
                cells.getOrDefault(Column.FORENAMES, ""),
                cells.get(Column.PARTY),
                cells.get(Column.EMAIL),
                cells.get(Column.TELEPHONE),
                cells.get(Column.WEBSITE));
        String agent = cells.getOrDefault(Column.AGENT, "");
        String agentEmail = cells.get(Column.AGENT_EMAIL);
        boolean noAgent = agent.isEmpty() && agentEmail == null;
        return new NominationLine(line, candidate, noAgent ? null : named(agent, "", "", null, agentEmail, null, null));
    }

    List<LineProblem> problems() {
        List<LineProblem> problems = new ArrayList<>();
        DetailsCheck.of(candidate).forEach(found -> problems.add(new LineProblem(line, found.message())));
        if (agent != null) {
            DetailsCheck.of(agent).forEach(found -> problems.add(new LineProblem(line, "Agent: " + found.message())));
        }
        return problems;
    }

    /** A name in one cell has its surname before a comma, as official lists print it, or last. */
    private static Details named(
            String name,
            String surname,
            String forenames,
            @Nullable String party,
            @Nullable String emails,
            @Nullable String telephone,
            @Nullable String website) {
        String last = surname;
        String first = forenames;
        if (last.isEmpty() && !name.isEmpty()) {
            int comma = name.indexOf(',');
            int space = name.lastIndexOf(' ');
            last = comma >= 0 ? name.substring(0, comma) : name.substring(space + 1);
            first = comma >= 0 ? name.substring(comma + 1) : name.substring(0, Math.max(space, 0));
        }
        List<String> addresses = emails == null
                ? List.of()
                : Arrays.stream(emails.split("[\\s,;]+"))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new Details(first.strip(), last.strip(), party, addresses, telephone, website, OfficeHeld.NONE);
    }
}
