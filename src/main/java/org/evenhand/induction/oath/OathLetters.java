package org.evenhand.induction.oath;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.induction.CommissionerAddresses;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** What is written about the oath: the invitation (T44), and the alerts while it is missing (P46.5). */
@Component
public class OathLetters {

    private static final String INVITATION = "T44";
    private static final String AWAITED = "oath-awaited";
    private static final String OVERDUE = "oath-overdue";

    private final Oaths oaths;
    private final InductionCalendar calendar;
    private final CommissionerAddresses addresses;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Outbox outbox;
    private final Circulars circulars;

    OathLetters(
            Oaths oaths,
            InductionCalendar calendar,
            CommissionerAddresses addresses,
            Colleagues colleagues,
            Letters letters,
            Outbox outbox,
            Circulars circulars) {
        this.oaths = oaths;
        this.calendar = calendar;
        this.addresses = addresses;
        this.colleagues = colleagues;
        this.letters = letters;
        this.outbox = outbox;
        this.circulars = circulars;
    }

    /** Invites the commissioner and the witness; whoever has no address is invited by hand. */
    public void invite(Induction induction) {
        OathArrangement plan = oaths.arrangement(induction.id()).orElseThrow();
        String effect = induction.reference() + " " + plan.plannedOn() + " " + induction.electedId();
        Letters.Text text = letters.write(INVITATION, facts(induction, plan));
        addresses.ofElected(induction).ifPresent(address -> outbox.put(text.to(address, effect)));
        String witness = plan.witnessAddress();
        if (witness != null) {
            outbox.put(text.to(witness, effect + " witness"));
        }
    }

    /** Warns that the oath is missing; once a day at most. */
    public void warn(Induction induction) {
        circulars.send(
                AWAITED,
                induction.reference() + " " + calendar.today(),
                null,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                deadline(induction));
    }

    /** Says that the last day has passed without an oath on record. */
    public void escalate(Induction induction) {
        circulars.send(
                OVERDUE,
                induction.reference() + " " + induction.electedId(),
                null,
                Stream.of(OfficeGroup.CHIEF_EXECUTIVE, OfficeGroup.MANAGER)
                        .flatMap(group -> colleagues.addressesOf(group).stream())
                        .toList(),
                deadline(induction));
    }

    private Map<String, Object> facts(Induction induction, OathArrangement plan) {
        Map<String, Object> facts = new HashMap<>(deadline(induction));
        facts.put("oath", plan);
        facts.put("induction", induction);
        return facts;
    }

    private Map<String, Object> deadline(Induction induction) {
        return Map.of(
                "reference",
                induction.reference(),
                "oathLimit",
                calendar.of(induction).oathLimit());
    }
}
