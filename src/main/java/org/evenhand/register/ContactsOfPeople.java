package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.EarlierContacts;
import org.evenhand.election.candidate.Names;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.PersonChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which contacts of the register were made by the people on the list of candidates (P06.2). A likeness only proposes; a
 * contact that nobody confirmed keeps the standing of the public.
 */
@Repository
@Transactional
class ContactsOfPeople implements EarlierContacts {

    private final JdbcClient jdbc;
    private final MasterRegister register;
    private final Candidates candidates;

    ContactsOfPeople(JdbcClient jdbc, MasterRegister register, Candidates candidates) {
        this.jdbc = jdbc;
        this.register = register;
        this.candidates = candidates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EarlierContact> proposed(Person person) {
        return select("election_id = ? and person_id is null", person.electionId()).stream()
                .flatMap(row -> because(person.details(), row).map(row::shown).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EarlierContact> confirmed(UUID personId) {
        return select("person_id = ?", personId).stream()
                .map(row -> row.shown(""))
                .toList();
    }

    @Override
    public void confirm(Person person, String reference, String by) {
        var update =
                "update office.contact set person_id = ? where reference = ? and election_id = ? and person_id is null";
        if (jdbc.sql(update).params(person.id(), reference, person.electionId()).update() > 0) {
            String standing = person.role().label() + ", " + person.status().label();
            record(person, reference, "Made by a person on the list: " + standing, "Compared by hand", by);
        }
    }

    @Override
    public void takeBack(Person person, String reference, String by) {
        var update = "update office.contact set person_id = null where reference = ? and person_id = ?";
        if (jdbc.sql(update).params(reference, person.id()).update() > 0) {
            record(person, reference, "Not made by the person on the list after all", "Confirmed by mistake", by);
        }
    }

    private void record(Person person, String reference, String outcome, String why, String by) {
        UUID contact = register.find(reference).orElseThrow().id();
        register.decide(contact, "List of candidates", outcome, why, by, "P06.2");
        candidates.note(person, PersonChange.Kind.CONTACT, reference + ": " + outcome, by, why);
    }

    private List<Row> select(String condition, UUID parameter) {
        return jdbc.sql("select reference, contacted_at, requester_name, requester_email from office.contact where "
                        + condition + " order by contacted_at, reference")
                .param(parameter)
                .query(Row.class)
                .list();
    }

    private static Optional<String> because(Details person, Row contact) {
        String email = contact.requesterEmail();
        if (email != null && person.emails().stream().anyMatch(email::equalsIgnoreCase)) {
            return Optional.of("same e-mail address");
        }
        String name = contact.requesterName();
        if (name != null && Names.same(person.name(), name)) {
            return Optional.of("same name");
        }
        return name != null && Names.similar(person, name) ? Optional.of("similar name") : Optional.empty();
    }

    private record Row(
            String reference,
            OffsetDateTime contactedAt,
            @Nullable String requesterName,
            @Nullable String requesterEmail) {

        EarlierContact shown(String because) {
            String name = requesterName == null ? "Name not known" : requesterName;
            String requester = requesterEmail == null ? name : name + " <" + requesterEmail + ">";
            return new EarlierContact(reference, contactedAt, requester, because);
        }
    }
}
