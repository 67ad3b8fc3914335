package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitched;
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

    /** Decides on an account; in the period it is switched at once. */
    public void decide(UUID id, Access access, String reason, String by) {
        accounts.decide(id, access, reason, by);
        if (restrictions.on(restrictions.today())) {
            begin(accounts.of(id));
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
