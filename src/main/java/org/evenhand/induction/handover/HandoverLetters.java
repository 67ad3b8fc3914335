package org.evenhand.induction.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.induction.CommissionerAddresses;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Component;

/** The letters on the handover (T45), to the outgoing and to the incoming commissioner. */
@Component
public class HandoverLetters {

    private static final String TO_INCOMING = "T45";
    private static final String TO_OUTGOING = "T45-outgoing";

    private final Handovers handovers;
    private final TermItems items;
    private final InductionCalendar calendar;
    private final CommissionerAddresses addresses;
    private final Letters letters;
    private final Outbox outbox;

    HandoverLetters(
            Handovers handovers,
            TermItems items,
            InductionCalendar calendar,
            CommissionerAddresses addresses,
            Letters letters,
            Outbox outbox) {
        this.handovers = handovers;
        this.items = items;
        this.calendar = calendar;
        this.addresses = addresses;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** With the plan, and the question whether they would help their successor. */
    public void toOutgoing(Induction induction) {
        send(TO_OUTGOING, induction, addresses.ofOutgoing(induction));
    }

    /** With the plan, the offer of help if there is one, and the first questions. */
    public void toIncoming(Induction induction) {
        send(TO_INCOMING, induction, addresses.ofElected(induction));
    }

    private void send(String template, Induction induction, Optional<String> address) {
        address.ifPresent(known -> outbox.put(letters.write(template, facts(induction))
                .to(known, induction.reference() + " " + induction.electedId())));
    }

    private Map<String, Object> facts(Induction induction) {
        InductionDates dates = calendar.of(induction);
        Map<String, Object> facts = new HashMap<>();
        facts.put("termEnd", dates.termEnd());
        facts.put("termStart", dates.termStart());
        facts.put("plan", items.of(induction.id(), Plan.HANDOVER));
        Optional<Handover> handover = handovers.of(induction.id());
        boolean offered = handover.map(Handover::support).orElse(false);
        facts.put("supportOffered", offered);
        facts.put("noSupport", !offered);
        handover.map(Handover::supportWords).ifPresent(words -> facts.put("support", words));
        return facts;
    }
}
