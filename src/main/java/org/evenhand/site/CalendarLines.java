package org.evenhand.site;

import java.nio.charset.StandardCharsets;

/** Content lines of an iCalendar file: ended by CR LF and folded so that none is longer than 75 octets (RFC 5545, 3.1). */
public final class CalendarLines {

    private static final int OCTETS = 75;

    private final StringBuilder file = new StringBuilder();

    /** A value that is written as it is. */
    public void add(String name, String value) {
        var length = 0;
        for (var character : (name + ":" + value).codePoints().toArray()) {
            var written = Character.toString(character);
            var octets = written.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > OCTETS) {
                file.append("\r\n ");
                length = 1;
            }
            file.append(written);
            length += octets;
        }
        file.append("\r\n");
    }

    /** A text, in which some characters must be escaped (3.3.11). */
    public void text(String name, String text) {
        add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
