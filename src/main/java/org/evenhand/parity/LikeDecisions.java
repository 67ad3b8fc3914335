package org.evenhand.parity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Like request, like decision, or a reason on record (Q05). */
@Component
class LikeDecisions implements ParityCheck {

    private final LikeCases likeCases;
    private final MasterRegister register;

    LikeDecisions(LikeCases likeCases, MasterRegister register) {
        this.likeCases = likeCases;
        this.register = register;
    }

    @Override
    public String rule() {
        return "Q05";
    }

    /** Without a refusal there is nothing to compare, and nothing is searched for. */
    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        Optional<Dealing> firstRefused = dealings.stream()
                .filter(dealing -> dealing.outcome() == Outcome.REFUSED)
                .findFirst();
        return firstRefused.stream()
                .flatMap(refused -> dealings.stream()
                        .filter(dealing -> dealing.outcome() == Outcome.REFUSED
                                || !dealing.contactedAt().isBefore(refused.contactedAt())))
                .filter(dealing -> likeCases.of(dealing.contactId()).differFrom(dealing.outcome()))
                .filter(dealing -> !isExplained(dealing))
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "A like request before it went another way than this one ("
                                + dealing.outcome().label().toLowerCase(Locale.UK)
                                + "), and no reason for the difference is on record."))
                .toList();
    }

    private boolean isExplained(Dealing dealing) {
        return register.decisions(dealing.contactId()).stream()
                .anyMatch(decision -> decision.kind().startsWith("Unlike an earlier"));
    }
}
