package org.evenhand.information;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * On a contact's page, once it is answered: who has the answer and since when (Q03, P09.12). It is sent to whoever asked;
 * everyone else can read it from its publication, and whoever joins the list of candidates later from then.
 */
@Component
class AnswerReach implements CaseFacts {

    private static final List<String> ANSWERS =
            List.of(InformationRequests.TEMPLATE, DisclosureLetter.REPLY, DisclosureLetter.WITHHELD, Refusals.TEMPLATE);

    private final Outbox outbox;
    private final MasterRegister register;
    private final Candidates candidates;
    private final PublishedRegister published;
    private final AccessRequestRows access;
    private final SharedAnswers shared;
    private final DateWords words;

    AnswerReach(
            Outbox outbox,
            MasterRegister register,
            Candidates candidates,
            PublishedRegister published,
            AccessRequestRows access,
            SharedAnswers shared,
            DateWords words) {
        this.outbox = outbox;
        this.register = register;
        this.candidates = candidates;
        this.published = published;
        this.access = access;
        this.shared = shared;
        this.words = words;
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return outbox.of(contactId).stream()
                .filter(letter -> ANSWERS.contains(letter.template()))
                .findFirst()
                .map(letter -> List.of(new CaseFact("Who has the answer", reach(contactId, letter))))
                .orElse(List.of());
    }

    private String reach(UUID contactId, SentLetter letter) {
        Optional<LocalDate> open = openSince(contactId);
        Map<UUID, OffsetDateTime> sent = shared.sent(contactId);
        List<String> lines = new ArrayList<>();
        lines.add("Whoever asked: sent on " + words.day(letter.createdAt().toInstant()));
        lines.add(open.map(day -> "Everyone: published on " + words.day(day))
                .orElse("Everyone else: not yet, as it is not published"));
        register.electionOf(contactId).stream()
                .flatMap(election -> candidates.toBeTold(election).stream())
                .map(person -> person.name() + ": " + since(person, open) + sentTo(sent.get(person.id())))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    /** The day on which it was published first: in the register, or a reply under the Act on the website. */
    private Optional<LocalDate> openSince(UUID contactId) {
        Stream<LocalDate> entries = published.about(register.contact(contactId).reference()).stream()
                .map(listed -> listed.entry().datePublished());
        Stream<LocalDate> posted =
                access.of(contactId).map(AccessRequest::postedOn).stream().map(OffsetDateTime::toLocalDate);
        return Stream.concat(entries, posted).min(Comparator.naturalOrder());
    }

    private String sentTo(@Nullable OffsetDateTime sentAt) {
        return sentAt == null ? "" : ", and was sent it on " + words.day(sentAt.toInstant());
    }

    private String since(Person person, Optional<LocalDate> open) {
        LocalDate joined = person.enteredAt().toLocalDate();
        return open.map(day -> day.isBefore(joined)
                        ? "could read it when they joined the list on " + words.day(joined)
                        : "could read it from " + words.day(day))
                .orElse("not yet");
    }
}
