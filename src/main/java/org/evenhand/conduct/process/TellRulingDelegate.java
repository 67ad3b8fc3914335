package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.RULING_ID;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.User;
import org.evenhand.conduct.RulingLetters;
import org.evenhand.conduct.Rulings;
import org.springframework.stereotype.Component;

@Component
class TellRulingDelegate implements JavaDelegate {

    private final Rulings rulings;
    private final RulingLetters letters;
    private final IdentityService identity;

    TellRulingDelegate(Rulings rulings, RulingLetters letters, IdentityService identity) {
        this.rulings = rulings;
        this.letters = letters;
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = RULING_ID.get(execution);
        User asker =
                identity.createUserQuery().userId(rulings.ruling(id).askedBy()).singleResult();
        letters.tell(id, Optional.ofNullable(asker).map(User::getEmail).orElse(""));
    }
}
