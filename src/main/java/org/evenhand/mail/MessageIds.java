package org.evenhand.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Message-IDs of our own letters: made from the letter's id, and read back from the replies to them. */
final class MessageIds {

    private static final Pattern OURS =
            Pattern.compile("<evenhand\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>]*>");

    private MessageIds() {}

    static String ofLetter(UUID letter, String spocAddress) {
        return "<evenhand." + letter + spocAddress.substring(spocAddress.indexOf('@')) + ">";
    }

    /** The first letter of ours that a text names. */
    static Optional<UUID> letterIn(String text) {
        Matcher matcher = OURS.matcher(text);
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    static Optional<UUID> letter(String messageId) {
        Matcher matcher = OURS.matcher(messageId);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
