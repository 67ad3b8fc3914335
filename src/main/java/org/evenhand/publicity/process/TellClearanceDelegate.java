package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.publicity.ClearanceLetters;
import org.springframework.stereotype.Component;

@Component
class TellClearanceDelegate implements JavaDelegate {

    private final ClearanceLetters letters;

    TellClearanceDelegate(ClearanceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.send(CLEARANCE_ID.get(execution));
    }
}
