package org.evenhand.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.election.Office;
import org.evenhand.election.Policy;
import org.evenhand.election.Policy.SpocHome;
import org.evenhand.mail.Circulars;
import org.evenhand.register.Redirect;
import org.springframework.stereotype.Component;

/**
 * Tells a colleague who passed a request on, or answered one, by which way requests go. Where the policy has the force's
 * people use one contact or unit of the force, whoever writes past it is told so (P10.2, P10.3); who answered by themselves
 * is told in any case (P10.1). The letter says whether fire is in scope (P10.7). Nobody is told more than once a day.
 */
@Component
class PassOnLetter {

    private static final String TEMPLATE = "pass-on";

    private final Policy policy;
    private final Office office;
    private final Circulars circulars;
    private final Clock clock;

    PassOnLetter(Policy policy, Office office, Circulars circulars, Clock clock) {
        this.policy = policy;
        this.office = office;
        this.circulars = circulars;
        this.clock = clock;
    }

    void send(Redirect redirect) {
        SpocHome home = policy.spocHome();
        Optional<String> contact = office.forceContactAddress();
        boolean pastIt =
                home.inForce() && contact.isPresent() && !contact.get().equalsIgnoreCase(redirect.passedOnBy());
        if (!pastIt && redirect.answeredBy() == null) {
            return;
        }
        String way = home.inForce() ? contact.orElse(office.spocAddress()) : office.spocAddress();
        circulars.send(
                TEMPLATE,
                LocalDate.now(clock).toString(),
                null,
                List.of(redirect.passedOnBy()),
                Map.of(
                        "way",
                        way,
                        "force",
                        home == SpocHome.FORCE_SPOC_TO_OFFICE,
                        "unit",
                        home == SpocHome.FORCE_FOI_UNIT,
                        "fire",
                        policy.fireInScope()));
    }
}
