package org.evenhand.visits;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.offers.Offers;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a visit: the decision, the notice of it, the same offer to others, and that it is called off. */
@Service
@Transactional
public class VisitLetters {

    static final String GRANTED = "T19-granted";
    static final String REFUSED = "T19-refused";
    static final String OFFER = "T19-offer";
    static final String NOTICE = "T20";
    static final String PUBLICITY_PLAN = "T24";
    static final String CALLED_OFF = "visit-called-off";

    private final Visits visits;
    private final Offers offers;
    private final VisitProcess process;
    private final MasterRegister register;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Replies replies;
    private final Circulars circulars;

    VisitLetters(
            Visits visits,
            Offers offers,
            VisitProcess process,
            MasterRegister register,
            Colleagues colleagues,
            Letters letters,
            Replies replies,
            Circulars circulars) {
        this.visits = visits;
        this.offers = offers;
        this.process = process;
        this.register = register;
        this.colleagues = colleagues;
        this.letters = letters;
        this.replies = replies;
        this.circulars = circulars;
    }

    /** The letter that grants the visit, as it would be sent; none where the advice does not allow it. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId, Advice advice) {
        if (!advice.allowsGrant()) {
            return "";
        }
        return replies.preview(contactId, write(GRANTED, contactId, Visits.outcome(advice, Visits.Choice.GRANT)));
    }

    /** Asks for the whole plan of publicity that is linked to the visit; without agreement there is no visit (T24). */
    public void askForPublicityPlan(UUID contactId) {
        replies.send(contactId, write(PUBLICITY_PLAN, contactId, Visit.Outcome.MOVED));
    }

    /** Tells the requester, and the leadership that did not decide; enters the decision as the answer (P24.7). */
    public void sendDecision(UUID contactId, String noticeGroup) {
        Visit visit = visits.of(contactId);
        Visit.Outcome outcome = decided(visit);
        replies.send(contactId, write(outcome.grants() ? GRANTED : REFUSED, contactId, outcome));
        circulars.send(
                write(NOTICE, contactId, outcome), visit.reference(), null, colleagues.addressesOfGroup(noticeGroup));
        register.provide(
                contactId,
                outcome.grants()
                        ? outcome.label() + ": " + visit.site() + ", " + VisitWords.when(visit)
                                + ". The same is offered to every candidate."
                        : "Refused. " + visit.reason());
    }

    /** Offers the same to every other candidate, and has the visit wait for its day (Q02). */
    public void arrange(UUID contactId) {
        offerToOthers(contactId);
        process.granted(visits.of(contactId));
    }

    /**
     * Offers the same to everyone who has not been offered it yet.
     *
     * @return to how many
     */
    public int offerToOthers(UUID contactId) {
        return offers.makeToOthers(contactId, write(OFFER, contactId, decided(visits.of(contactId))));
    }

    /** Tells everyone concerned that there will be no visit, once each. */
    public void callOff(UUID contactId) {
        Visit visit = visits.of(contactId);
        Letters.Text text = write(CALLED_OFF, contactId, Visit.Outcome.REFUSED);
        replies.send(contactId, text);
        Set<String> others = new HashSet<>(offers.acceptedBy(contactId));
        others.addAll(colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE));
        others.addAll(colleagues.addressesOf(OfficeGroup.CHIEF_OFFICER));
        others.addAll(colleagues.addressesOf(OfficeGroup.CHIEF_CONSTABLE));
        circulars.send(text, visit.reference(), null, others);
        if (register.contact(contactId).informationProvided() == null) {
            register.provide(contactId, "Withdrawn by the requester before it was decided.");
        }
    }

    private static Visit.Outcome decided(Visit visit) {
        Visit.Outcome outcome = visit.outcome();
        if (outcome == null || outcome == Visit.Outcome.MOVED) {
            throw new IllegalStateException("Visit " + visit.reference() + " is not decided");
        }
        return outcome;
    }

    private Letters.Text write(String template, UUID contactId, Visit.Outcome outcome) {
        return letters.write(template, visits.facts(visits.of(contactId), outcome));
    }
}
