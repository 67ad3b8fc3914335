package org.evenhand.election.process;

import static org.evenhand.election.process.PeriodSwitchVariables.ELECTION_ID;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_END_AT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.election.Elections;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitches;
import org.springframework.stereotype.Component;

@Component
class SwitchBackDelegate implements JavaDelegate {

    private final Elections elections;
    private final PeriodSwitches switches;
    private final Clock clock;

    SwitchBackDelegate(Elections elections, PeriodSwitches switches, Clock clock) {
        this.elections = elections;
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dayAfter = LocalDate.ofInstant(PERIOD_END_AT.get(execution).toInstant(), clock.getZone());
        switches.record(elections.election(ELECTION_ID.get(execution)), PeriodState.ENDED, dayAfter.minusDays(1));
    }
}
