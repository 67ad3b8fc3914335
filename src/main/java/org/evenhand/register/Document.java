package org.evenhand.register;

import java.util.UUID;
import org.evenhand.quarantine.ScanState;
import org.evenhand.quarantine.ScanVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an entry (C07), without its content; numbered from 1 within the entry.
 *
 * @param messageId of the message that it came with; null for one that the office made or was handed
 * @param size in bytes
 * @param digest its SHA-256, in hexadecimal
 * @param kept false for a paper over the office's limits, which is in the message as it arrived and not here
 */
public record Document(
        UUID id,
        @Nullable UUID messageId,
        int number,
        String fileName,
        String mediaType,
        long size,
        String digest,
        boolean kept,
        ScanVerdict scan) {

    /** The number as the register's sheet writes it: 001, 002, … */
    public String label() {
        return "%03d".formatted(number);
    }

    /** Whether it is handed out. */
    public boolean open() {
        return kept && scan.open();
    }

    /** What keeps it from being handed out, or what is to be known before it is opened; empty where nothing is. */
    public String caution() {
        if (!kept) {
            return "Over the limits for attachments and not kept here; it is in the message as it arrived. SHA-256 "
                    + digest;
        }
        return scan.state() == ScanState.CLEAN ? "" : scan.words();
    }

    /** The paper in one line, as forms show it. */
    public String line() {
        String line = label() + "  " + fileName + "  (" + mediaType + ", " + size + " bytes)";
        return caution().isEmpty() ? line : line + "  – " + caution();
    }
}
