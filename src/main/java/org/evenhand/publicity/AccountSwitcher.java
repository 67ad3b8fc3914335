package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitched;
import org.evenhand.election.Restrictions;
import org.evenhand.publicity.Account.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has accounts switched when a period begins, and switched back when it is over, by the dates as they stand now (P31.2). */
@Service
@Transactional
public class AccountSwitcher {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSwitcher.class);

    private final Accounts accounts;
    private final Restrictions restrictions;
    private final AccountProcess process;

    AccountSwitcher(Accounts accounts, Restrictions restrictions, AccountProcess process) {
        this.accounts = accounts;
        this.restrictions = restrictions;
        this.process = process;
    }

    /** Decides on an account; in the period it is switched at once, and what was switched as decided before follows. */
    public void decide(UUID id, Access access, String reason, String by) {
        Access before = accounts.of(id).decision();
        accounts.decide(id, access, reason, by);
        if (!restrictions.on(restrictions.today())) {
            return;
        }
        Account account = accounts.of(id);
        if (!accounts.isOpen(id)) {
            begin(account);
        } else if (access != before) {
            follow(account);
        }
    }

    private void follow(Account account) {
        if (account.decision() != Access.KEEP) {
            process.start(account.id(), restrictions.freeFrom(restrictions.today()));
        } else if (account.switchedAt() != null) {
            process.giveBack(account.id());
        } else {
            process.callOff(account.id());
            accounts.callOff(account.id());
        }
    }

    @EventListener
    public void on(PeriodSwitched switched) {
        if (switched.state() == PeriodState.BEGUN) {
            accounts.all().forEach(this::begin);
        }
    }

    @EventListener
    public void on(DatesChanged change) {
        try {
            process.restoreOn(restrictions.freeFrom(restrictions.today()));
        } catch (CalendarUnknown unknown) {
            LOG.warn("Accounts keep their dates: {}", unknown.getMessage());
        }
    }

    private void begin(Account account) {
        Access access = account.decision();
        if (access != null && access != Access.KEEP && accounts.open(account.id(), access)) {
            LocalDate today = restrictions.today();
            process.start(account.id(), restrictions.freeFrom(today));
        }
    }
}
