package org.evenhand.register.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/**
 * What the office commits to: how many entries its log has, and the root of their tree. As text it is a checkpoint of the
 * C2SP tlog-checkpoint format, with the time as its one extension line.
 *
 * @param origin names the log: the address of the register without its scheme
 * @param time when it was signed
 */
public record Checkpoint(String origin, long size, byte[] root, Instant time) {

    private static final String TIME = "time ";

    /** The text that is signed, with the line end that belongs to it. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n" + TIME + time + "\n";
    }

    /** @throws MalformedNote if it is no checkpoint of this kind */
    static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 4
                || !lines.get(1).matches("0|[1-9][0-9]{0,17}")
                || !lines.get(3).startsWith(TIME)) {
            throw new MalformedNote("its lines are not origin, size, root and time");
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            Instant time = Instant.parse(lines.get(3).substring(TIME.length()));
            if (root.length != TreeHash.empty().length) {
                throw new MalformedNote("its root is not 32 bytes long");
            }
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root, time);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new MalformedNote("its root or its time cannot be read");
        }
    }
}
