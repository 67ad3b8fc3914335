package org.evenhand.briefings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Letters;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to those who ask for or about an event: they are told of everything that is planned (P21.4). */
@Service
@Transactional
public class EventAnswers {

    static final String ANSWER = "T13-answer";

    private final MasterRegister register;
    private final Candidates candidates;
    private final Openings openings;
    private final Letters letters;
    private final Replies replies;

    EventAnswers(MasterRegister register, Candidates candidates, Openings openings, Letters letters, Replies replies) {
        this.register = register;
        this.candidates = candidates;
        this.openings = openings;
        this.letters = letters;
        this.replies = replies;
    }

    /** Whoever of the list asks: confirmed as such, or known by their address. */
    @Transactional(readOnly = true)
    public Optional<Person> requester(UUID contactId) {
        Contact contact = register.contact(contactId);
        return register.personOf(contactId)
                .flatMap(candidates::find)
                .or(() -> register.electionOf(contactId).stream()
                        .flatMap(election -> candidates.of(election).stream())
                        .filter(person -> person.writesFrom(contact.requesterEmail()))
                        .findFirst());
    }

    /** Enters the answer as what was provided, with what was done. */
    public void answer(UUID contactId, String done, String answer, String by) {
        register.provide(contactId, answer);
        register.decide(contactId, "Asked about an event", done, null, by, "P21.4 P21.5");
    }

    /** Sends it; where no address is known it is told by whoever wrote it. */
    public void send(UUID contactId) {
        Contact contact = register.contact(contactId);
        String answer = contact.informationProvided();
        if (answer != null) {
            replies.send(
                    contactId,
                    letters.write(
                            ANSWER,
                            Map.of("contact", contact, "answer", Map.of("text", answer), "events", openings.ahead())));
        }
    }
}
