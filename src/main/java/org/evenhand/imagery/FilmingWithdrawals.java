package org.evenhand.imagery;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request to film that its requester withdraws: what was allowed and the consents given for it end, and everyone
 * concerned is told (P26.1).
 */
@Service
@Transactional
public class FilmingWithdrawals {

    static final String CALLED_OFF = "filming-called-off";

    private final Filmings filmings;
    private final FilmingRows rows;
    private final FilmingProcess process;
    private final MasterRegister register;
    private final Policy policy;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Replies replies;
    private final Circulars circulars;

    FilmingWithdrawals(
            Filmings filmings,
            FilmingRows rows,
            FilmingProcess process,
            MasterRegister register,
            Policy policy,
            Colleagues colleagues,
            Letters letters,
            Replies replies,
            Circulars circulars) {
        this.filmings = filmings;
        this.rows = rows;
        this.process = process;
        this.register = register;
        this.policy = policy;
        this.colleagues = colleagues;
        this.letters = letters;
        this.replies = replies;
        this.circulars = circulars;
    }

    /**
     * Withdraws it.
     *
     * @throws FieldRefused where it is withdrawn or was refused already
     */
    public void withdraw(UUID contactId, String reason, String by) {
        Filming filming = filmings.of(contactId);
        if (!filming.canBeWithdrawn()) {
            throw new FieldRefused("reason", "the request was refused or is withdrawn already.");
        }
        rows.withdrawn(contactId, reason, by);
        register.decide(contactId, "Filming withdrawn", "By the requester", reason, by, "P25.1");
        if (filming.asked() != null) {
            register.decide(contactId, "Consent to be filmed", "Ended with the request", null, by, "P26.1");
        }
        if (!process.withdrawn(filming.reference())) {
            callOff(contactId);
        }
    }

    /** Tells everyone concerned that nothing is filmed, once each; who was asked for consent hears it from the office. */
    public void callOff(UUID contactId) {
        Filming filming = filmings.of(contactId);
        Letters.Text text =
                letters.write(CALLED_OFF, Map.of("filming", filming, "contact", register.contact(contactId)));
        replies.send(contactId, text);
        Set<String> others = new HashSet<>(colleagues.addressesOf(OfficeGroup.SPOC));
        for (String group : policy.photoInPeriod().deciders().split(",")) {
            others.addAll(colleagues.addressesOfGroup(group));
        }
        circulars.send(text, filming.reference(), null, others);
        register.provide(
                contactId,
                filming.outcome() == null
                        ? "Withdrawn by the requester before it was decided."
                        : "Allowed, and withdrawn by the requester.");
    }
}
