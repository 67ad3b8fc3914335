package org.evenhand.publicity.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code account-switch} carries. */
final class AccountVariables {

    static final IdVariable ACCOUNT_ID = new IdVariable("accountId");

    /** Whether it was decided to keep the account as it is after all, so that it is given back at once. */
    static final ProcessVariable<Boolean> ACCOUNT_KEPT = new ProcessVariable<>("accountKept", Boolean.class);

    static final ProcessVariable<Date> RESTORE_AT = new ProcessVariable<>("restoreAt", Date.class);

    private AccountVariables() {}
}
