package org.evenhand.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an entry that may turn out to be wrong, in the order of the form that amends them. */
public enum AmendableField {
    CONTACTED_AT("Contact made", "contacted_at", Type.MOMENT),
    METHOD("Method", "method", Type.CODE),
    RECEIVED_BY("Taken by", "received_by", Type.LINE),
    REQUESTER_NAME("Name", "requester_name", Type.LINE),
    REQUESTER_EMAIL("E-mail", "requester_email", Type.EMAIL),
    REQUESTER_PHONE("Telephone", "requester_phone", Type.LINE),
    REQUESTER_ROLE("Role", "requester_role", Type.CODE),
    ON_BEHALF_OF("On behalf of", "on_behalf_of", Type.LINE),
    OFFICE_HELD("Office held", "office_held", Type.LINE),
    CONTACT_CLASS("Class", "contact_class", Type.CODE),
    INFORMATION_SOUGHT("Asked", "information_sought", Type.TEXT),
    INFORMATION_PROVIDED("Provided", "information_provided", Type.TEXT);

    private final String label;
    private final String column;
    private final Type type;

    AmendableField(String label, String column, Type type) {
        this.label = label;
        this.column = column;
        this.type = type;
    }

    /** How a value is written; a moment is local time, to the minute. */
    public enum Type {
        LINE,
        EMAIL,
        TEXT,
        CODE,
        MOMENT
    }

    public String label() {
        return label;
    }

    public Type type() {
        return type;
    }

    /** The field's name in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String column() {
        return column;
    }

    /** Whether an entry cannot be without it. */
    public boolean required() {
        return this == CONTACTED_AT || this == METHOD || this == RECEIVED_BY || this == INFORMATION_SOUGHT;
    }

    /** A value in words. */
    public String say(@Nullable String value) {
        if (value == null) {
            return "not known";
        }
        return switch (this) {
            case METHOD ->
                label(ContactMethod.values(), value).map(ContactMethod::label).orElse(value);
            case REQUESTER_ROLE ->
                label(RequesterRole.values(), value).map(RequesterRole::label).orElse(value);
            case CONTACT_CLASS ->
                label(ContactClass.values(), value).map(ContactClass::label).orElse(value);
            default -> type == Type.MOMENT ? value.replace('T', ' ') : value;
        };
    }

    private static <T extends Enum<T>> Optional<T> label(T[] codes, String value) {
        return Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
    }
}
