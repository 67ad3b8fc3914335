package org.evenhand.parity;

import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision that goes another way than a like one says why, before the person who decides (Q05). */
@Service
@Transactional
public class UnlikeDecisions {

    private final LikeCases likeCases;
    private final MasterRegister register;

    UnlikeDecisions(LikeCases likeCases, MasterRegister register) {
        this.likeCases = likeCases;
        this.register = register;
    }

    /**
     * Notes why this decision differs from a like one, if it does.
     *
     * @param reason what the form's field {@code differenceReason} says
     * @throws FieldRefused if it differs and nothing says why
     */
    public void explain(UUID contactId, Outcome outcome, @Nullable String reason, String by) {
        if (!likeCases.of(contactId).differFrom(outcome)) {
            return;
        }
        if (reason == null) {
            throw new FieldRefused(
                    "differenceReason", "a like request went the other way: say why this one does not (Q05).");
        }
        register.decide(contactId, "Unlike an earlier decision", "Reason given", reason, by, "Q05");
    }
}
