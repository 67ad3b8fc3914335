package org.evenhand.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the amendable fields of an entry hold, written as a form shows them. */
public final class AmendableValues {

    private final Map<AmendableField, @Nullable String> values = new EnumMap<>(AmendableField.class);

    AmendableValues(Contact contact, ZoneId zone) {
        for (AmendableField field : AmendableField.values()) {
            values.put(field, value(field, contact, zone));
        }
    }

    private static @Nullable String value(AmendableField field, Contact contact, ZoneId zone) {
        return switch (field) {
            case CONTACTED_AT ->
                contact.contactedAt()
                        .atZoneSameInstant(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
            case METHOD -> contact.method().name();
            case RECEIVED_BY -> contact.receivedBy();
            case REQUESTER_NAME -> contact.requesterName();
            case REQUESTER_EMAIL -> contact.requesterEmail();
            case REQUESTER_PHONE -> contact.requesterPhone();
            case REQUESTER_ROLE -> name(contact.requesterRole());
            case ON_BEHALF_OF -> contact.onBehalfOf();
            case OFFICE_HELD -> contact.officeHeld();
            case CONTACT_CLASS -> name(contact.contactClass());
            case INFORMATION_SOUGHT -> contact.informationSought();
            case INFORMATION_PROVIDED -> contact.informationProvided();
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    public @Nullable String get(AmendableField field) {
        return values.get(field);
    }

    public Map<AmendableField, @Nullable String> all() {
        return Collections.unmodifiableMap(values);
    }

    /** A mark that is another as soon as any of the fields is. */
    public String mark() {
        try {
            byte[] all = values.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
