package org.evenhand.publicity.process;

import java.util.Map;
import org.evenhand.engine.Shown;
import org.evenhand.publicity.Account;
import org.evenhand.publicity.Account.Access;

/** The account as the head of a form shows it. */
final class AccountShown {

    private AccountShown() {}

    static Map<String, Object> of(Account account) {
        Access decision = account.decision();
        return new Shown()
                .put("accountShown", account.kind().label() + ": " + account.name())
                .put("ownerShown", account.owner())
                .put("rightsShown", account.rights())
                .put("accessShown", decision == null ? null : decision.label() + ". " + account.reason())
                .put("proofShown", account.proof())
                .values();
    }
}
