package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.AccountVariables.ACCOUNT_ID;
import static org.evenhand.publicity.process.AccountVariables.ACCOUNT_KEPT;
import static org.evenhand.publicity.process.AccountVariables.RESTORE_AT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.publicity.AccountProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code account-switch}; its business key is the account's id. */
@Component
class EngineAccountProcess implements AccountProcess {

    private static final String KEY = "account-switch";

    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final AsApplication asApplication;
    private final Clock clock;

    EngineAccountProcess(RuntimeService runtime, ProcessTimers timers, AsApplication asApplication, Clock clock) {
        this.runtime = runtime;
        this.timers = timers;
        this.asApplication = asApplication;
        this.clock = clock;
    }

    @Override
    public void start(UUID accountId, LocalDate restoreOn) {
        replace(accountId, false, LondonZone.startOf(restoreOn));
    }

    @Override
    public void giveBack(UUID accountId) {
        replace(accountId, true, Date.from(clock.instant()));
    }

    private void replace(UUID accountId, boolean kept, Date restoreAt) {
        Map<String, Object> variables = Map.of(
                ACCOUNT_ID.name(), accountId.toString(), ACCOUNT_KEPT.name(), kept, RESTORE_AT.name(), restoreAt);
        callOff(accountId);
        asApplication.run(() -> runtime.startProcessInstanceByKey(KEY, accountId.toString(), variables));
    }

    @Override
    public void callOff(UUID accountId) {
        asApplication.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(accountId.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "Decided otherwise")));
    }

    @Override
    public void restoreOn(LocalDate day) {
        asApplication.run(() -> runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream()
                .map(instance -> instance.getId())
                .forEach(instance -> retime(instance, LondonZone.startOf(day))));
    }

    private void retime(String instance, Date at) {
        timers.retime(instance, Map.of(RESTORE_AT.name(), at));
    }
}
