package org.evenhand.information;

import java.util.List;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;

/**
 * Every answer that went out was approved by the author the policy names, who did not draft it (Q13). What is decided
 * otherwise, as a visit is, has deciders of its own.
 */
@Component
class AuthorRule implements ParityCheck {

    private final Answers answers;

    AuthorRule(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String rule() {
        return "Q13";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        return dealings.stream()
                .filter(dealing -> InformationRequests.TEMPLATE.equals(dealing.letter()))
                .filter(dealing -> answers.latest(dealing.contactId())
                        .filter(answer -> answer.approvedBy() != null
                                && !answer.approvedBy().equals(answer.draftedBy()))
                        .isEmpty())
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "An answer went out that nobody but its drafter is known to have approved."))
                .toList();
    }
}
