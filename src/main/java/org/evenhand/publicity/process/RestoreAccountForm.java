package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.AccountVariables.ACCOUNT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.Accounts;
import org.springframework.stereotype.Component;

/** An account as it was before the period, with the proof of it (P31.2). */
@Component
class RestoreAccountForm implements TaskForm {

    private final Accounts accounts;

    RestoreAccountForm(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "restore-account";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return AccountShown.of(accounts.of(ACCOUNT_ID.get(task)));
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        accounts.restored(ACCOUNT_ID.get(task), form.require("restoreProof"), form.submittedBy());
    }
}
