package org.evenhand.parity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.evenhand.register.ContactOutcomes;
import org.springframework.stereotype.Component;

/** Tells the master register what became of contacts, in the words in which they are compared. */
@Component
class ContactOutcomesByLetter implements ContactOutcomes {

    private final Dealings dealings;

    ContactOutcomesByLetter(Dealings dealings) {
        this.dealings = dealings;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> contacts) {
        return dealings.of(contacts).stream()
                .filter(dealing -> dealing.outcome() != Outcome.OPEN)
                .collect(toMap(Dealing::contactId, dealing -> dealing.outcome().label()));
    }
}
