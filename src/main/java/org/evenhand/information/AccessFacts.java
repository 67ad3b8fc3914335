package org.evenhand.information;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** On a contact's page: which authority answers a request under a right of access, and what became of it. */
@Component
class AccessFacts implements CaseFacts {

    private final AccessRequestRows rows;
    private final MasterRegister register;

    AccessFacts(AccessRequestRows rows, MasterRegister register) {
        this.rows = rows;
        this.register = register;
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return rows.of(contactId).map(this::facts).orElse(List.of());
    }

    private List<CaseFact> facts(AccessRequest request) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact("Answered by", request.authority().label()));
        if (request.splitFrom() != null) {
            facts.add(new CaseFact(
                    "Part of", register.contact(request.splitFrom()).reference()));
        }
        DisclosureOutcome outcome = request.outcome();
        if (outcome != null) {
            facts.add(new CaseFact("Disclosure", outcome.label()));
        }
        if (request.postedAt() != null) {
            facts.add(new CaseFact("Posted at", request.postedAt()));
        }
        return facts;
    }
}
