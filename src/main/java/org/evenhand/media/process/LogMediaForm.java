package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.media.MediaClaim;
import org.evenhand.media.MediaClaims;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.NewContact;
import org.evenhand.register.RequesterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An enquiry, a claim or a comment that somebody of the office took or saw (P28). */
@Component
class LogMediaForm implements StartForm {

    private final MediaClaims claims;
    private final Clock clock;

    LogMediaForm(MediaClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "log-media";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Contact contact = claims.log(
                new NewContact(
                        seenAt(form),
                        ContactMethod.valueOf(form.require("contactMethod")),
                        form.submittedBy(),
                        form.require("mediaOutlet"),
                        form.email("requesterEmail"),
                        null,
                        RequesterRole.PUBLIC,
                        null,
                        null,
                        null,
                        form.require("informationSought"),
                        null,
                        null),
                MediaClaim.Kind.valueOf(form.require("mediaKind")),
                deadline(form));
        return new Start(
                contact.reference(),
                Map.of(
                        CONTACT_ID.name(), contact.id().toString(),
                        CONTACT_REFERENCE.name(), contact.reference(),
                        CONTACT_CLASS.name(), ContactClass.MEDIA.name(),
                        MediaVariables.ENTERED_ALONE.name(), true));
    }

    private Instant seenAt(Submission form) {
        Instant seenAt = form.dateTime("contactedAt").toInstant();
        if (seenAt.isAfter(clock.instant())) {
            throw form.reject("contactedAt", "this lies in the future; enter when it was asked or seen.");
        }
        return seenAt;
    }

    private @Nullable OffsetDateTime deadline(Submission form) {
        if (form.text("mediaDeadline") == null) {
            return null;
        }
        OffsetDateTime deadline = form.dateTime("mediaDeadline").toOffsetDateTime();
        if (deadline.toInstant().isBefore(clock.instant())) {
            throw form.reject("mediaDeadline", "this is past; enter by when an answer is wanted, or leave it empty.");
        }
        return deadline;
    }
}
