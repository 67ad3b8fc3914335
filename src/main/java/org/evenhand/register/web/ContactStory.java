package org.evenhand.register.web;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.mail.Deliveries;
import org.evenhand.mail.Delivery;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.ProtocolRule;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Mitigation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that happened with a contact, in order of time: messages, letters, decisions, risks. */
@Component
class ContactStory {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final MasterRegister register;
    private final Messages messages;
    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Protocol protocol;

    ContactStory(MasterRegister register, Messages messages, Outbox outbox, Deliveries deliveries, Protocol protocol) {
        this.register = register;
        this.messages = messages;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.protocol = protocol;
    }

    List<Event> of(Contact contact) {
        List<Event> events = new ArrayList<>();
        events.add(Event.of(contact.registeredAt(), "Entered in the register", contact.reference())
                .by(contact.receivedBy()));
        messages.of(contact.id()).stream().map(ContactStory::message).forEach(events::add);
        List<SentLetter> letters = outbox.of(contact.id());
        Map<UUID, List<Delivery>> known = deliveries.of(letters);
        letters.forEach(letter -> events.add(letter(letter, known.getOrDefault(letter.id(), List.of()))));
        register.decisions(contact.id()).stream()
                .map(decision -> decision(decision, contact))
                .forEach(events::add);
        register.mitigations(contact.id()).stream()
                .map(ContactStory::mitigation)
                .forEach(events::add);
        if (contact.closedAt() != null) {
            events.add(Event.of(contact.closedAt(), "Closed", ""));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private static Event message(Message message) {
        Event event = Event.of(message.at(), what(message), message.reference() + " " + subject(message))
                .by(String.valueOf(message.senderAddress()))
                .text(message.body());
        return message.problem() == null ? event : event.note(message.problem());
    }

    private static String what(Message message) {
        return message.kind().needsNoAnswer() ? message.kind().label() : "Message received";
    }

    private static String subject(Message message) {
        return message.subject() == null ? "" : message.subject();
    }

    private static Event letter(SentLetter letter, List<Delivery> known) {
        OffsetDateTime at = letter.sentAt() == null ? letter.createdAt() : letter.sentAt();
        String state = switch (letter.state()) {
            case "SENT" -> "Letter sent";
            case "BOUNCED" -> "Letter came back";
            case "DEAD" -> "Letter could not be sent";
            default -> "Letter waiting to be sent";
        };
        Event event = Event.of(at, state + " (" + letter.template() + ")", letter.subject())
                .by("to " + letter.recipient())
                .text(letter.body());
        return known.isEmpty() ? event : event.note(delivered(known));
    }

    /** What became of it, an attempt or report a line. */
    private static String delivered(List<Delivery> known) {
        return known.stream()
                .map(delivery -> MOMENT.format(delivery.at()) + "  " + delivery.words())
                .collect(joining("\n"));
    }

    /** A decision under another policy than the one in force when the contact was entered says so. */
    private Event decision(Decision decision, Contact contact) {
        String policy = Objects.equals(decision.policyVersion(), contact.policyVersion())
                ? ""
                : " (policy version " + decision.policyVersion() + ")";
        Event event = Event.of(decision.decidedAt(), decision.kind(), decision.outcome() + policy)
                .by(decision.decidedBy())
                .rules(rules(decision.rules()));
        return decision.reason() == null ? event : event.note(decision.reason());
    }

    private static Event mitigation(Mitigation mitigation) {
        return Event.of(mitigation.notedAt(), "Risk noted", mitigation.risk()).by(mitigation.notedBy());
    }

    private List<ProtocolRule> rules(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> id.isEmpty() ? Stream.empty() : protocol.find(id).stream())
                .toList();
    }

    /** One thing that happened. */
    record Event(
            OffsetDateTime at,
            String what,
            String outcome,
            @Nullable String who,
            @Nullable String note,
            @Nullable String text,
            List<ProtocolRule> rules) {

        static Event of(OffsetDateTime at, String what, String outcome) {
            return new Event(at, what, outcome, null, null, null, List.of());
        }

        Event by(String person) {
            return new Event(at, what, outcome, person, note, text, rules);
        }

        Event note(String words) {
            return new Event(at, what, outcome, who, words, text, rules);
        }

        Event text(String body) {
            return new Event(at, what, outcome, who, note, body, rules);
        }

        Event rules(List<ProtocolRule> applied) {
            return new Event(at, what, outcome, who, note, text, applied);
        }
    }
}
