package org.evenhand.election.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of the office's profile, in the order in which the desk shows them. */
public enum OfficeField {
    KIND(FieldType.KIND, true, "Kind of office", "Named on the public home page."),
    NAME(FieldType.LINE, true, "Name of the office", "On every page and letter; never a commissioner’s own name."),
    NAME_WELSH(
            FieldType.LINE, false, "Name of the office in Welsh", "On the Welsh pages; without one the other stands."),
    WELSH(FieldType.YES_NO, true, "Pages in Welsh", "Whether the public pages are offered in Welsh as well."),
    LETTERS(
            FieldType.LANGUAGES,
            false,
            "Letters to the public",
            "For whoever has chosen no language. A duty to write in Welsh where a wish is not known is met with both."),
    FORCE(FieldType.LINE, true, "Police force", ""),
    FIRE_SERVICE(
            FieldType.LINE, false, "Fire and rescue service", "Whether it is in scope is a setting of the policy."),
    ADDRESS(FieldType.LINES, false, "Postal address", ""),
    TELEPHONE(FieldType.TELEPHONE, false, "Telephone", ""),
    SPOC_ADDRESS(
            FieldType.EMAIL,
            true,
            "Mailbox of the single point of contact",
            "Shown to the public, and the sender of every letter. Which mailbox is read is set at installation."),
    PARO_NAME(FieldType.LINE, false, "Returning officer: office or authority", "Published with the two fields below."),
    PARO_EMAIL(FieldType.EMAIL, false, "Returning officer: e-mail", ""),
    PARO_TELEPHONE(FieldType.TELEPHONE, false, "Returning officer: telephone", ""),
    PARO_PAGE(FieldType.LINK, false, "Returning officer’s page", "Linked from the public pages."),
    NOMINATED_PAGE(
            FieldType.LINK, false, "Statement of persons nominated", "Linked from the public pages once it is out."),
    CONDUCT_PAGE(
            FieldType.LINK,
            false,
            "Conduct policy and complaints procedure",
            "Of those who hold office here; linked from the public home page."),
    DEPUTY_PARO_NAME(FieldType.LINE, false, "Deputy returning officer: name", "For the office only."),
    DEPUTY_PARO_EMAIL(FieldType.EMAIL, false, "Deputy returning officer: e-mail", ""),
    DEPUTY_PARO_TELEPHONE(FieldType.TELEPHONE, false, "Deputy returning officer: telephone", ""),
    ELECTIONS_MANAGER_NAME(FieldType.LINE, false, "Elections manager: name", "For the office only."),
    ELECTIONS_MANAGER_EMAIL(FieldType.EMAIL, false, "Elections manager: e-mail", ""),
    ELECTIONS_MANAGER_TELEPHONE(FieldType.TELEPHONE, false, "Elections manager: telephone", ""),
    FORCE_CONTACT_EMAIL(
            FieldType.EMAIL,
            false,
            "Force’s contact for requests: e-mail",
            "For the office only. Where the policy has the force’s people pass requests on through one contact or unit."),
    COMMISSIONER_NAME(
            FieldType.LINE,
            false,
            "Commissioner: name",
            "For the office only. What the office wants to publish is searched for it."),
    COMMISSIONER_EMAIL(
            FieldType.EMAIL,
            false,
            "Commissioner: personal e-mail",
            "For the office only. Where the policy says so, clearly political requests are forwarded there and deleted."),
    KEEPER_ADDRESS(
            FieldType.EMAIL,
            false,
            "Outside keeper of checkpoints",
            "Somebody outside the office to whom the register’s signed checkpoints may be sent.");

    private final FieldType type;
    private final boolean required;
    private final String label;
    private final String hint;

    OfficeField(FieldType type, boolean required, String label, String hint) {
        this.type = type;
        this.required = required;
        this.label = label;
        this.hint = hint;
    }

    /** Its name in forms and in the database: {@code paro-name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfficeField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    public FieldType type() {
        return type;
    }

    public String label() {
        return label;
    }

    /** One line for the person who fills it in; may be empty. */
    public String hint() {
        return hint;
    }

    /** What is wrong with this value and what to do about it; empty if nothing is. */
    Optional<OfficeProblem> problem(String value) {
        if (value.isEmpty()) {
            return required ? Optional.of(new OfficeProblem(key(), label + " must be given.")) : Optional.empty();
        }
        return type.problem(value).map(remedy -> new OfficeProblem(key(), label + " " + remedy + "."));
    }
}
