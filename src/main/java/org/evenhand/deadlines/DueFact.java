package org.evenhand.deadlines;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.springframework.stereotype.Component;

/** On a contact's page: when its answer is due and how that was counted, or that its clock stands. */
@Component
class DueFact implements CaseFacts {

    private final Clocks clocks;
    private final Reckonings reckonings;
    private final DateWords words;

    DueFact(Clocks clocks, Reckonings reckonings, DateWords words) {
        this.clocks = clocks;
        this.reckonings = reckonings;
        this.words = words;
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return Stream.of(Purpose.values())
                .flatMap(purpose -> clocks.running(contactId, purpose).stream())
                .map(running -> reckonings
                        .due(running)
                        .map(due -> words.explained(due.how()))
                        .orElse("The clock stands until the requester has said what is meant"))
                .map(value -> new CaseFact("Answer due", value))
                .toList();
    }
}
