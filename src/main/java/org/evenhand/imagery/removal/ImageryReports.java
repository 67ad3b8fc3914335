package org.evenhand.imagery.removal;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imagery that the office itself found: entered in the register as any contact is (P27.3, P26.3). */
@Service
@Transactional
public class ImageryReports {

    private final MasterRegister register;
    private final RemovalProcess process;
    private final Clock clock;

    ImageryReports(MasterRegister register, RemovalProcess process, Clock clock) {
        this.register = register;
        this.process = process;
        this.clock = clock;
    }

    /** Enters what somebody saw; the caller starts its process. @throws FieldRefused if it was seen in the future */
    public Contact enter(String what, String place, String seenBy, OffsetDateTime seenAt, String by) {
        if (seenAt.isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("seenAt", "this lies in the future; enter when it was seen.");
        }
        return enter(what + "\nSeen: " + place + ", " + LondonZone.dayAndTime(seenAt), seenBy, by, null);
    }

    /** What was filmed with our people is now used in a campaign: its removal is looked into (P26.3 · 002:7.4.3). */
    public Contact laterUse(Contact filming, String where, String by) {
        Contact contact = enter(
                "Filmed under " + filming.reference() + " and now used in a campaign.\nSeen: " + where,
                by,
                by,
                filming);
        register.decide(filming.id(), "Later campaign use", contact.reference(), where, by, "P26.3");
        process.reported(contact);
        return contact;
    }

    private Contact enter(String what, String seenBy, String by, @Nullable Contact filming) {
        Contact contact = register.enter(new NewContact(
                clock.instant(),
                ContactMethod.FORWARDED,
                by,
                seenBy,
                null,
                null,
                null,
                null,
                null,
                "Imagery in campaign material",
                what,
                filming == null ? null : filming.id(),
                null));
        register.reclassify(contact.id(), ContactClass.IMAGERY);
        return register.contact(contact.id());
    }
}
