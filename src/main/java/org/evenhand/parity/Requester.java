package org.evenhand.parity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evenhand.register.RequesterRole;

/** How one requester was treated, under a name that says nothing about who it is. */
public record Requester(
        String pseudonym,
        int requests,
        int answered,
        int pointed,
        int referred,
        int refused,
        int open,
        String medianWait) {

    private static final Set<RequesterRole> CAMPAIGNING = EnumSet.of(
            RequesterRole.CANDIDATE, RequesterRole.PROSPECTIVE, RequesterRole.AGENT, RequesterRole.REPRESENTATIVE);

    /** Those who ask as a candidate or for one, in the order in which they first asked. */
    public static List<Requester> among(List<Dealing> dealings) {
        List<Requester> requesters = new ArrayList<>();
        dealings.stream()
                .filter(dealing -> dealing.requester() != null && CAMPAIGNING.contains(dealing.role()))
                .collect(groupingBy(
                        dealing -> Objects.requireNonNull(dealing.requester()), LinkedHashMap::new, toList()))
                .values()
                .forEach(own -> requesters.add(of("Requester " + (requesters.size() + 1), own)));
        return requesters;
    }

    private static Requester of(String pseudonym, List<Dealing> own) {
        Tally tally = Tally.of(own);
        return new Requester(
                pseudonym,
                tally.requests(),
                tally.count(Outcome.ANSWERED),
                tally.count(Outcome.POINTED),
                tally.count(Outcome.REFERRED),
                tally.count(Outcome.REFUSED),
                tally.open(),
                tally.waited());
    }
}
