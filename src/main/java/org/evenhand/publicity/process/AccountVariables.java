package org.evenhand.publicity.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code account-switch} carries. */
final class AccountVariables {

    static final IdVariable ACCOUNT_ID = new IdVariable("accountId");
    static final ProcessVariable<Date> RESTORE_AT = new ProcessVariable<>("restoreAt", Date.class);

    private AccountVariables() {}
}
