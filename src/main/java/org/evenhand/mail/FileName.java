package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;

/** The name of a file that came with a message, made harmless: no folders, no control characters, no endless length. */
final class FileName {

    private static final int MAX_LENGTH = 150;
    private static final int MAX_ENDING = 12;

    private FileName() {}

    /** The name the sender gave, or null where this part has none. */
    static @Nullable String of(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return null;
        }
        try {
            return safe(MimeUtility.decodeText(name));
        } catch (UnsupportedEncodingException e) {
            return safe(name);
        }
    }

    static String safe(String name) {
        String base = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .replaceAll(".*[/\\\\]", "")
                .strip();
        if (base.replace(".", "").isEmpty()) {
            return "attachment";
        }
        return base.length() <= MAX_LENGTH ? base : base.substring(0, MAX_LENGTH - MAX_ENDING) + ending(base);
    }

    /** What follows the last full stop tells people and programs what to open the file with. */
    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.length() < MAX_ENDING ? "." + ending : "";
    }
}
