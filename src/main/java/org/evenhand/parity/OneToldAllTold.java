package org.evenhand.parity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.election.Calendars;
import org.evenhand.election.Policies;
import org.evenhand.election.TimeAllowed;
import org.evenhand.election.WorkingDays;
import org.springframework.stereotype.Component;

/** What one was told is published within the time the policy allows, or a person says why not (Q03, Q04). */
@Component
class OneToldAllTold implements ParityCheck {

    private final Calendars calendars;
    private final Policies policies;
    private final Clock clock;

    OneToldAllTold(Calendars calendars, Policies policies, Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Q04";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        TimeAllowed allowed = policies.inForce().time("publish-lag");
        int days = allowed.unit() == TimeAllowed.Unit.HOURS ? 1 : allowed.amount();
        WorkingDays calendar = calendars.information();
        LocalDate today = LocalDate.now(clock);
        return dealings.stream()
                .filter(dealing -> dealing.outcome() == Outcome.ANSWERED || dealing.outcome() == Outcome.REFUSED)
                .filter(dealing -> !dealing.published() && !dealing.withheld())
                .filter(dealing -> isOver(dealing, days, calendar, today))
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "One person has the answer for more than " + days
                                + " working days, and it is neither published nor marked as not for publication."))
                .toList();
    }

    private boolean isOver(Dealing dealing, int days, WorkingDays calendar, LocalDate today) {
        var answered = dealing.answeredAt();
        return answered != null
                && calendar.after(answered.atZoneSameInstant(clock.getZone()).toLocalDate(), days)
                        .day()
                        .isBefore(today);
    }
}
