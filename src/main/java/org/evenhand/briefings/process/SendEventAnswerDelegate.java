package org.evenhand.briefings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.briefings.EventAnswers;
import org.springframework.stereotype.Component;

@Component
class SendEventAnswerDelegate implements JavaDelegate {

    private final EventAnswers answers;

    SendEventAnswerDelegate(EventAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.send(CONTACT_ID.get(execution));
    }
}
