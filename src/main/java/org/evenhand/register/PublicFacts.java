package org.evenhand.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.site.DayWords;
import org.jspecify.annotations.Nullable;

/**
 * Who asked and when, as the public is told: exactly, or coarsened.
 *
 * @param coarsened null where role and days are exact
 */
public record PublicFacts(
        RequesterRole role,
        LocalDate dateOfContact,
        LocalDate dateAddedToRegister,
        @Nullable Coarsened coarsened) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static PublicFacts of(Contact contact, @Nullable Coarsened coarsened, ZoneId zone) {
        RequesterRole role = Optional.ofNullable(contact.requesterRole()).orElse(RequesterRole.PUBLIC);
        LocalDate made = day(contact.contactedAt(), zone);
        LocalDate added = day(contact.registeredAt(), zone);
        return coarsened == null
                ? new PublicFacts(role, made, added, null)
                : new PublicFacts(role.wider(), coarsened.first(made), coarsened.first(added), coarsened);
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }

    /** The role as staff read it. */
    public String roleWords() {
        return coarsened == null ? role.label() : role.widerLabel();
    }

    /** When contact was made, as staff read it. */
    public String dayWords() {
        if (coarsened == null) {
            return DayWords.of(dateOfContact);
        }
        return coarsened == Coarsened.WEEK ? "Week of " + DayWords.of(dateOfContact) : MONTH.format(dateOfContact);
    }

    /** Both, and why they are no more exact. */
    public String words() {
        return roleWords() + ", " + dayWords()
                + (coarsened == null
                        ? ""
                        : " (fewer than " + SmallNumbers.ENOUGH + " people in this role wrote in that time)");
    }
}
