package org.evenhand.register;

import static java.util.stream.Collectors.joining;
import static org.evenhand.register.AmendableField.INFORMATION_SOUGHT;
import static org.evenhand.register.AmendableField.ON_BEHALF_OF;
import static org.evenhand.register.AmendableField.REQUESTER_EMAIL;
import static org.evenhand.register.AmendableField.REQUESTER_NAME;
import static org.evenhand.register.AmendableField.REQUESTER_PHONE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.election.Office;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an entry to the public: redacted by one person, approved by another, published once (P20.2, C20, C21, U1).
 * Request and response go out together, whichever of them the policy asks for; what stays inside has its reason (U2).
 * What would name a person in the case stops it at each of the three steps (Q15).
 */
@Service
@Transactional(noRollbackFor = PublicationRefused.class)
public class Publication {

    private final MasterRegister register;
    private final Messages messages;
    private final Redactions redactions;
    private final Amendments amendments;
    private final Papers papers;
    private final PublicLog log;
    private final SmallNumbers smallNumbers;
    private final Candidates candidates;
    private final Office office;
    private final Clock clock;

    Publication(
            MasterRegister register,
            Messages messages,
            Redactions redactions,
            Amendments amendments,
            Papers papers,
            PublicLog log,
            SmallNumbers smallNumbers,
            Candidates candidates,
            Office office,
            Clock clock) {
        this.register = register;
        this.messages = messages;
        this.redactions = redactions;
        this.amendments = amendments;
        this.papers = papers;
        this.log = log;
        this.smallNumbers = smallNumbers;
        this.candidates = candidates;
        this.office = office;
        this.clock = clock;
    }

    /** A text to start the redaction from, with what it left out and why. */
    @Transactional(readOnly = true)
    public Proposal propose(UUID contactId) {
        Contact contact = register.contact(contactId);
        CaseIdentifiers identifiers = identifiers(contact);
        String sought = contact.informationSought();
        String provided = Optional.ofNullable(contact.informationProvided()).orElse("");
        List<CaseIdentifiers.Found> removed = new ArrayList<>(identifiers.in(sought));
        removed.addAll(identifiers.in(provided));
        return new Proposal(
                identifiers.removeFrom(sought),
                identifiers.removeFrom(provided),
                removed.stream()
                        .distinct()
                        .map(found -> found.text() + " — " + found.kind() + " of a person in this case or election")
                        .collect(joining("\n")));
    }

    /** Who asked and when, as the public will be told: as it was redacted, or would be now (C20). */
    @Transactional(readOnly = true)
    public PublicFacts facts(UUID contactId) {
        Contact contact = register.contact(contactId);
        Coarsened coarsened = redactions
                .of(contactId)
                .filter(redaction -> redaction.informationSought() != null)
                .map(redaction -> Optional.ofNullable(redaction.coarsened()))
                .orElseGet(() -> smallNumbers.of(contact))
                .orElse(null);
        return PublicFacts.of(contact, coarsened, clock.getZone());
    }

    @Transactional(readOnly = true)
    public Optional<Redaction> redaction(UUID contactId) {
        return redactions.of(contactId);
    }

    /**
     * What in this text would tell who the people in the case are, in words for the person who redacts; empty if nothing
     * would.
     */
    @Transactional(readOnly = true)
    public Optional<String> identifying(UUID contactId, String text) {
        List<CaseIdentifiers.Found> found =
                identifiers(register.contact(contactId)).in(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(identifier -> "“" + identifier.text() + "” (" + identifier.kind() + ")")
                        .collect(joining(", ")));
    }

    /** This text without what would tell who the people in the case are, for readers who need not know. */
    @Transactional(readOnly = true)
    public String withoutNames(UUID contactId, String text) {
        return identifiers(register.contact(contactId)).removeFrom(text);
    }

    /** Proposes this text for publication; it needs a new approval (P20.2). */
    public void redact(UUID contactId, String sought, String provided, String by) {
        refuseIdentifying(contactId, sought, provided, papers.of(contactId));
        Coarsened coarsened = smallNumbers.of(register.contact(contactId)).orElse(null);
        redactions.replace(contactId, sought, provided, null, coarsened, by);
        register.decide(contactId, "Redaction", "Proposed for publication", null, by, "P20.2 C20 Q15");
    }

    /** Keeps the entry internal, with the reason that the rule asks for (C09, E14.1). */
    public void withhold(UUID contactId, String reason, String by) {
        redactions.replace(contactId, null, null, reason, null, by);
        register.decide(contactId, "Redaction", "Not for publication", reason, by, "P20.4 C09");
    }

    /**
     * Approves what another person redacted (P20.2).
     *
     * @throws PublicationRefused if the approver is the redactor
     */
    public void approve(UUID contactId, String by) {
        Redaction redaction = proposed(contactId);
        if (redaction.redactedBy().equals(by)) {
            throw new PublicationRefused("you redacted this entry, so another person must approve its publication"
                    + " (P20.2). Unclaim the task for them.");
        }
        for (Paper paper : papers.of(contactId)) {
            if (paper.uploadedBy().equals(by)) {
                throw new PublicationRefused("you uploaded document " + paper.label()
                        + ", so another person must approve its publication (P20.2). Unclaim the task for them.");
            }
            refuseUnsafe(paper);
        }
        redactions.approve(contactId, by);
        register.decide(contactId, "Publication", "Approved", null, by, "P20.2");
    }

    public void sendBack(UUID contactId, String reason, String by) {
        redactions.sendBack(contactId, reason);
        register.decide(contactId, "Publication", "Returned to the redactor", reason, by, "P20.2");
    }

    /** Sends an entry back that could not be published after all. */
    public void refused(UUID contactId, PublicationRefused why) {
        sendBack(contactId, String.valueOf(why.getMessage()), "the register");
    }

    /**
     * Publishes the approved entry; a second call finds it published and does nothing.
     *
     * @throws PublicationRefused if it is not approved or names a person
     */
    public void publish(UUID contactId) {
        Redaction redaction = proposed(contactId);
        if (redaction.approvedBy() == null) {
            throw new PublicationRefused("the redacted text is not approved");
        }
        String sought = String.valueOf(redaction.informationSought());
        String provided = String.valueOf(redaction.informationProvided());
        List<Paper> documents = papers.of(contactId);
        documents.forEach(Publication::refuseUnsafe);
        refuseIdentifying(contactId, sought, provided, documents);
        log.append(register.contact(contactId), redaction.coarsened(), sought, provided, documents)
                .ifPresent(number -> register.decide(
                        contactId, "Publication", "Published as entry " + number, null, "the register", "P20.2 C09"));
    }

    private Redaction proposed(UUID contactId) {
        return redactions
                .of(contactId)
                .filter(redaction -> redaction.informationSought() != null)
                .orElseThrow(() -> new PublicationRefused("no redacted text is proposed"));
    }

    private static void refuseUnsafe(Paper paper) {
        if (!paper.scan().open()) {
            throw new PublicationRefused("document " + paper.label() + " cannot be published: "
                    + paper.scan().words());
        }
    }

    private void refuseIdentifying(UUID contactId, String sought, String provided, List<Paper> documents) {
        String all = Stream.concat(
                        Stream.of(sought, provided),
                        documents.stream().map(paper -> paper.title() + "\n" + paper.text()))
                .collect(joining("\n"));
        identifying(contactId, all).ifPresent(found -> {
            throw new PublicationRefused("the text names people in this case or candidates: " + found);
        });
    }

    private CaseIdentifiers identifiers(Contact contact) {
        CaseIdentifiers identifiers = new CaseIdentifiers()
                .except(office.name(), office.force())
                .email(contact.requesterEmail())
                .name(contact.requesterName())
                .name(contact.onBehalfOf())
                .telephone(contact.requesterPhone())
                .writtenIn(contact.subject(), office.spocAddress())
                .writtenIn(contact.informationSought(), office.spocAddress());
        amendments.earlier(contact.id(), REQUESTER_NAME, ON_BEHALF_OF).forEach(identifiers::name);
        amendments.earlier(contact.id(), REQUESTER_EMAIL).forEach(identifiers::email);
        amendments.earlier(contact.id(), REQUESTER_PHONE).forEach(identifiers::telephone);
        amendments
                .earlier(contact.id(), INFORMATION_SOUGHT)
                .forEach(text -> identifiers.writtenIn(text, office.spocAddress()));
        for (Message message : messages.of(contact.id())) {
            identifiers
                    .email(message.senderAddress())
                    .name(message.senderName())
                    .writtenIn(message.subject(), office.spocAddress())
                    .writtenIn(message.body(), office.spocAddress());
        }
        register.electionOf(contact.id())
                .ifPresent(election ->
                        candidates.of(election).forEach(person -> addEverythingOf(person.details(), identifiers)));
        return identifiers;
    }

    /** Everyone on the list of candidates, in this case or not: what is published must not say who is meant (Q15). */
    static void addEverythingOf(Details person, CaseIdentifiers identifiers) {
        identifiers.name(person.name()).telephone(person.telephone());
        person.emails().forEach(identifiers::email);
        if (!person.independent()) {
            identifiers.party(person.party());
        }
    }

    /** A text proposed for publication, and what it left out and why, one line each. */
    public record Proposal(String informationSought, String informationProvided, String removed) {}
}
