package org.evenhand.election.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a pasted list that is read, by the headings under which returning officers and spreadsheets have it. */
enum Column {
    NAME("name", "candidate", "candidatename", "nameofcandidate", "fullname"),
    SURNAME("surname", "lastname", "familyname"),
    FORENAMES("forenames", "forename", "firstname", "firstnames", "othernames", "givennames"),
    PARTY("party", "description", "descriptionifany", "politicalparty", "partyordescription"),
    EMAIL("email", "emailaddress", "candidateemail", "emails"),
    TELEPHONE("telephone", "phone", "telephonenumber", "phonenumber", "mobile"),
    WEBSITE("website", "site", "webaddress", "url", "websiteaddress"),
    AGENT("agent", "electionagent", "agentname", "nameofagent", "nameofelectionagent"),
    AGENT_EMAIL("agentemail", "agentemailaddress", "electionagentemail");

    private final Set<String> headings;

    Column(String... headings) {
        this.headings = Set.of(headings);
    }

    static Optional<Column> headed(String heading) {
        String letters = heading.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(letters))
                .findFirst();
    }
}
