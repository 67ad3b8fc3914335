package org.evenhand.publicity.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.LastMinute;
import org.evenhand.publicity.Clearances;
import org.evenhand.publicity.ForwardPlan;
import org.springframework.stereotype.Component;

/**
 * Until when something that is to go out has to be settled: the evening before its day, or today where that is past. The
 * models ask it by its name, {@code publicityDue}.
 */
@Component
public class PublicityDue {

    private final Clearances clearances;
    private final ForwardPlan plan;
    private final Restrictions restrictions;

    PublicityDue(Clearances clearances, ForwardPlan plan, Restrictions restrictions) {
        this.clearances = clearances;
        this.plan = plan;
        this.restrictions = restrictions;
    }

    public Date ofItem(String clearanceId) {
        return before(clearances.of(UUID.fromString(clearanceId)).plannedOn());
    }

    public Date ofPlanned(String planItemId) {
        return before(plan.of(UUID.fromString(planItemId)).day());
    }

    private Date before(LocalDate day) {
        LocalDate evening = day.minusDays(1);
        LocalDate today = restrictions.today();
        return LastMinute.of(evening.isBefore(today) ? today : evening);
    }
}
