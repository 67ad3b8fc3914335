package org.evenhand.offers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<UUID, Dealing> known = dealings.stream().collect(Collectors.toMap(Dealing::contactId, Function.identity()));
        return offers.made().stream()
                .filter(known::containsKey)
                .flatMap(contact ->
                        offers.missing(contact).stream().map(person -> suspicion(known.get(contact), person)))
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
