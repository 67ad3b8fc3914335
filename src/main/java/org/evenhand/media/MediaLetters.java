package org.evenhand.media;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.site.LondonZone;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an enquiry over to communications (T31), and sends a correction to whoever asked (T32). */
@Service
@Transactional
public class MediaLetters {

    static final String HAND_OVER = "T31";
    static final String CORRECTION = "T32";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(LondonZone.ID);

    private final MediaClaims claims;
    private final MasterRegister register;
    private final Policy policy;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Circulars circulars;
    private final Replies replies;

    MediaLetters(
            MediaClaims claims,
            MasterRegister register,
            Policy policy,
            Colleagues colleagues,
            Letters letters,
            Circulars circulars,
            Replies replies) {
        this.claims = claims;
        this.register = register;
        this.policy = policy;
        this.colleagues = colleagues;
        this.letters = letters;
        this.circulars = circulars;
        this.replies = replies;
    }

    /** To communications, with a copy to the head of policy (P28.1). */
    public void handOver(UUID contactId) {
        claims.begin(contactId);
        Contact contact = register.contact(contactId);
        MediaClaim claim = claims.of(contactId);
        List<String> recipients = new ArrayList<>(colleagues.addressesOf(OfficeGroup.COMMUNICATIONS));
        recipients.addAll(colleagues.addressesOf(OfficeGroup.POLICY_LEAD));
        Map<String, Object> facts = new HashMap<>(Map.of("contact", contact, "outlet", claim.outlet()));
        if (claim.deadline() != null) {
            facts.put("mediaDeadline", MOMENT.format(claim.deadline()));
        }
        circulars.send(HAND_OVER, contact.reference(), contactId, recipients, facts);
    }

    public void sendCorrection(UUID contactId) {
        replies.send(contactId, correction(contactId));
    }

    /** As it will be read, for the person who approves it. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        return replies.preview(contactId, correction(contactId));
    }

    private Letters.Text correction(UUID contactId) {
        MediaClaim claim = claims.of(contactId);
        return letters.write(
                CORRECTION,
                Map.of(
                        "contact", register.contact(contactId),
                        "media", claim,
                        "author", policy.correctionAuthor()));
    }
}
