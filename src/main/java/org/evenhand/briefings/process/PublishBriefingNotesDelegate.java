package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.briefings.Records;
import org.springframework.stereotype.Component;

@Component
class PublishBriefingNotesDelegate implements JavaDelegate {

    private final Records records;

    PublishBriefingNotesDelegate(Records records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        records.publish(BRIEFING_ID.get(execution));
    }
}
