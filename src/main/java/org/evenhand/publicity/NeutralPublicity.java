package org.evenhand.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenhand.election.Restrictions;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;

/**
 * What was cleared and is still to go out is searched again with today's lists, and weighed by today's dates: whoever
 * joined since was not looked for then (Q18).
 */
@Component
class NeutralPublicity implements ParityCheck {

    private final Clearances clearances;
    private final Restrictions restrictions;

    NeutralPublicity(Clearances clearances, Restrictions restrictions) {
        this.clearances = clearances;
        this.restrictions = restrictions;
    }

    @Override
    public String rule() {
        return "Q18";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        List<Suspicion> found = new ArrayList<>();
        for (Clearance item : clearances.toGoOut()) {
            if (clearances.namesOthersNow(item)) {
                found.add(new Suspicion(
                        item.reference() + " names",
                        null,
                        item.reference() + " was cleared and has, by today’s lists, other names than were found then."
                                + " Stop it, and have it cleared again."));
            }
            if (!Objects.equals(restrictions.on(item.plannedOn()), item.restricted())) {
                found.add(new Suspicion(
                        item.reference() + " period",
                        null,
                        item.reference() + " was cleared, and by changed dates other rules hold on the day for which it"
                                + " was. Stop it, and have it cleared again."));
            }
        }
        return found;
    }
}
