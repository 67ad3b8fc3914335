package org.evenhand.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.engine.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What is wrong with a value that someone wants to put into a field. */
final class AmendmentCheck {

    private final Contact contact;
    private final Clock clock;

    AmendmentCheck(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    Optional<String> problem(AmendableField field, @Nullable String before, @Nullable String after) {
        if (after == null) {
            boolean emptied = before != null && field.type() == AmendableField.Type.CODE;
            return field.required() || emptied
                    ? Optional.of("“" + field.label() + "” cannot be empty.")
                    : Optional.empty();
        }
        if (field == AmendableField.CONTACT_CLASS && before == null) {
            return Optional.of("The class is settled by the task “Triage contact”, which also routes the contact.");
        }
        return switch (field.type()) {
            case LINE, TEXT -> Optional.empty();
            case EMAIL ->
                EmailAddress.is(after)
                        ? Optional.empty()
                        : Optional.of("“" + field.label() + "” must be an e-mail address, like name@example.org.");
            case CODE ->
                codes(field).anyMatch(after::equals)
                        ? Optional.empty()
                        : Optional.of("Choose one of the values of “" + field.label() + "”.");
            case MOMENT -> moment(after);
        };
    }

    private Optional<String> moment(String written) {
        try {
            boolean late = LocalDateTime.parse(written)
                    .atZone(clock.getZone())
                    .toInstant()
                    .isAfter(contact.registeredAt().toInstant());
            return late ? Optional.of("A contact was made before it was entered in the register.") : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("Write day and time of the contact, like 2027-05-06T10:30.");
        }
    }

    private static java.util.stream.Stream<String> codes(AmendableField field) {
        Enum<?>[] codes = switch (field) {
            case METHOD -> ContactMethod.values();
            case REQUESTER_ROLE -> RequesterRole.values();
            default -> ContactClass.values();
        };
        return Arrays.stream(codes).map(Enum::name);
    }
}
