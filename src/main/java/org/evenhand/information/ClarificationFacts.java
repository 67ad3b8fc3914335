package org.evenhand.information;

import java.util.List;
import java.util.UUID;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.springframework.stereotype.Component;

/** On a contact's page: what the requester was asked, and what they replied. */
@Component
class ClarificationFacts implements CaseFacts {

    private final Clarifications clarifications;

    ClarificationFacts(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return clarifications.of(contactId).stream()
                .map(one -> new CaseFact("Clarification", one.words()))
                .toList();
    }
}
