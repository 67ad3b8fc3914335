package org.evenhand.mail;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came to a case since it was entered, as the forms of its tasks show it. */
@Component
public class Correspondence {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Messages messages;

    Correspondence(Messages messages) {
        this.messages = messages;
    }

    /** The later messages of a contact, oldest first, as one text; empty where there are none. */
    public String since(UUID contactId) {
        return messages.later(contactId).stream().map(Correspondence::written).collect(joining("\n\n----\n\n"));
    }

    /** One message as a text: who, when, what about, what. */
    public static String written(Message message) {
        return message.reference() + ", " + MOMENT.format(message.at().toInstant()) + ", from " + message.sender()
                + "\nSubject: " + (message.subject() == null ? "(none)" : message.subject())
                + (message.problem() == null ? "" : "\nProblem: " + message.problem())
                + "\n\n" + message.body();
    }
}
