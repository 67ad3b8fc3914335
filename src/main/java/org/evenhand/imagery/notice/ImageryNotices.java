package org.evenhand.imagery.notice;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.election.Policy;
import org.evenhand.election.candidate.CandidateListChanged;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.EmailAddress;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice of what is restricted (T26), to every candidate, agent and party beforehand (P27.1): who has it, and who has
 * not. Whoever joins the list after it went out has it at once; whoever cannot be written to is told otherwise.
 */
@Service
@Transactional
public class ImageryNotices {

    static final String TEMPLATE = "T26";

    /** Under this name later recipients have it. */
    private static final String BY_LIST = "the list of candidates";

    private final NoticeRows rows;
    private final Candidates candidates;
    private final Policy policy;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    ImageryNotices(NoticeRows rows, Candidates candidates, Policy policy, Letters letters, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.policy = policy;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The notice as it would go out now. */
    @Transactional(readOnly = true)
    public String preview() {
        return write().body();
    }

    @Transactional(readOnly = true)
    public List<Told> told(UUID election) {
        return rows.of(election);
    }

    /** Everyone who must be told and has not been, whether they can be written to or not. */
    @Transactional(readOnly = true)
    public List<Person> missing(UUID election) {
        Set<UUID> told = told(election).stream()
                .flatMap(one -> Stream.ofNullable(one.personId()))
                .collect(toSet());
        return candidates.toBeTold(election).stream()
                .filter(person -> !told.contains(person.id()))
                .toList();
    }

    /** The parties of the candidates that have not been told. */
    @Transactional(readOnly = true)
    public List<String> partiesMissing(UUID election) {
        Set<String> told = told(election).stream()
                .flatMap(one -> Stream.ofNullable(one.party()))
                .collect(toSet());
        return candidates.toBeTold(election).stream()
                .filter(Person::isCandidate)
                .filter(person -> !person.details().independent())
                .flatMap(person -> Stream.ofNullable(person.details().party()))
                .distinct()
                .filter(party -> !told.contains(party))
                .sorted()
                .toList();
    }

    /** Sends it to everyone who has not had it and has an address; returns to how many. */
    public int send(UUID election, String by) {
        Letters.Text notice = write();
        int sent = 0;
        for (Person person : missing(election)) {
            for (String address : person.address().stream().toList()) {
                rows.add(election, new Told(person.id(), null, address, null, OffsetDateTime.now(clock), by));
                outbox.put(notice.to(address, election + " " + person.id()));
                sent++;
            }
        }
        return sent;
    }

    /** Sends it to a party. @throws FieldRefused if no candidate stands for it, or it has it already */
    public void sendToParty(UUID election, String party, String address, String by) {
        requireMissing(election, party);
        if (!EmailAddress.is(address)) {
            throw new FieldRefused("address", "Enter one e-mail address, for example name@example.org.");
        }
        rows.add(election, new Told(null, party, address, null, OffsetDateTime.now(clock), by));
        outbox.put(write().to(address, election + " " + party));
    }

    /**
     * Records that somebody of the list was told without a letter.
     *
     * @param day on which they were told
     * @param how and by whom, such as handed over on paper
     * @throws FieldRefused if they are not missing, or it is not said when and how
     */
    public void toldOtherwise(UUID election, UUID person, LocalDate day, String how, String by) {
        if (missing(election).stream().noneMatch(one -> one.id().equals(person))) {
            throw new FieldRefused("who", "Choose somebody who has not been told.");
        }
        rows.add(election, new Told(person, null, null, required(how), moment(day), by));
    }

    /** Records the same of a party. @throws FieldRefused if it is not missing, or it is not said when and how */
    public void partyToldOtherwise(UUID election, String party, LocalDate day, String how, String by) {
        requireMissing(election, party);
        rows.add(election, new Told(null, party, null, required(how), moment(day), by));
    }

    /** Who joins the list after the notice went out, or can be written to only now, has it at once. */
    @EventListener
    void on(CandidateListChanged changed) {
        if (told(changed.electionId()).stream().anyMatch(Told::byLetterToAPerson)) {
            send(changed.electionId(), BY_LIST);
        }
    }

    private void requireMissing(UUID election, String party) {
        if (!partiesMissing(election).contains(party)) {
            throw new FieldRefused("party", "Choose a party of the list that has not been told.");
        }
    }

    private static String required(String how) {
        if (how.isBlank()) {
            throw new FieldRefused("how", "Say how they were told, and by whom (P27.1).");
        }
        return how.strip();
    }

    private OffsetDateTime moment(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("day", "This lies in the future; enter the day on which they were told.");
        }
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Letters.Text write() {
        return letters.write(
                TEMPLATE, Map.of("limits", policy.imageryPolicy(), "considered", policy.considersImageryRequests()));
    }
}
