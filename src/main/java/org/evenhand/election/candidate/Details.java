package org.evenhand.election.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person in an election. Only name, party and website are ever public, and only of those nominated.
 *
 * @param forenames may be empty
 * @param party the description on the ballot paper, "Independent" among them; unknown where none is given
 * @param website the person's own public site, never an election address (P05.6)
 */
public record Details(
        String forenames,
        String surname,
        @Nullable String party,
        List<String> emails,
        @Nullable String telephone,
        @Nullable String website,
        OfficeHeld officeHeld) {

    private static final Set<String> NO_PARTY = Set.of("independent", "annibynnol");

    public Details {
        emails = List.copyOf(emails);
    }

    public String name() {
        return (forenames + " " + surname).strip();
    }

    /** Whether the person stands for no party; a missing description is not one. */
    public boolean independent() {
        return party != null && NO_PARTY.contains(party.toLowerCase(Locale.UK));
    }

    /** These details, with what they leave open taken from those known so far; no e-mail address is lost. */
    Details onTopOf(Details known) {
        return new Details(
                forenames,
                surname,
                party == null ? known.party : party,
                List.copyOf(new LinkedHashSet<>(
                        Stream.concat(known.emails.stream(), emails.stream()).toList())),
                telephone == null ? known.telephone : telephone,
                website == null ? known.website : website,
                officeHeld == OfficeHeld.NONE ? known.officeHeld : officeHeld);
    }

    /** The names of the fields in which these details differ from others; never what stands in them. */
    List<String> differencesFrom(Details other) {
        List<String> fields = new ArrayList<>();
        compare(fields, "name", List.of(forenames, surname), List.of(other.forenames, other.surname));
        compare(fields, "party", party, other.party);
        compare(fields, "e-mail", emails, other.emails);
        compare(fields, "telephone", telephone, other.telephone);
        compare(fields, "website", website, other.website);
        compare(fields, "office held", officeHeld, other.officeHeld);
        return fields;
    }

    private static void compare(List<String> fields, String field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }
}
