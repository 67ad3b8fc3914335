package org.evenhand.offers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.candidate.Person;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;

/** What was granted to one is offered to everyone who has joined since, too (Q02, Q08). */
@Component
class OfferedToAll implements ParityCheck {

    private final Offers offers;

    OfferedToAll(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String rule() {
        return "Q02";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        Set<UUID> made = Set.copyOf(offers.made());
        return dealings.stream()
                .filter(dealing -> made.contains(dealing.contactId()))
                .flatMap(dealing ->
                        offers.missing(dealing.contactId()).stream().map(person -> suspicion(dealing, person)))
                .toList();
    }

    private static Suspicion suspicion(Dealing granted, Person person) {
        return new Suspicion(
                granted.reference() + " " + person.id(),
                granted.contactId(),
                "Someone on the list of candidates has not been offered what was granted in " + granted.reference()
                        + ". Make the offer from its page on the desk.");
    }
}
