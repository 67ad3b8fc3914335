package org.evenhand.imagery.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.FilmingWithdrawals;
import org.springframework.stereotype.Component;

@Component
class WithdrawFilmingDelegate implements JavaDelegate {

    private final FilmingWithdrawals withdrawals;

    WithdrawFilmingDelegate(FilmingWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.callOff(CONTACT_ID.get(execution));
        NEXT_STEP.set(execution, HANDLED);
    }
}
