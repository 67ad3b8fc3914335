package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import org.evenhand.quarantine.ScanState;
import org.evenhand.quarantine.ScanVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, without its content; numbered from 1 within the case.
 *
 * @param link where it was seen; null for a file
 * @param digest SHA-256, in hexadecimal: of the file, or of the link with its note
 * @param scan what the virus scanner says; null for a link
 */
public record Evidence(
        int number,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String link,
        String digest,
        long size,
        String place,
        OffsetDateTime seenAt,
        String seenBy,
        @Nullable String note,
        String addedBy,
        OffsetDateTime addedAt,
        @Nullable ScanVerdict scan) {

    public String label() {
        return "%03d".formatted(number);
    }

    /** Whether its file may be handed out. */
    public boolean open() {
        return scan != null && scan.open();
    }

    /** What keeps the file from being handed out; empty where nothing does. */
    public String caution() {
        return scan == null || scan.state() == ScanState.CLEAN ? "" : scan.words();
    }

    /** The ending of its name, by what it is. */
    public String ending() {
        return mediaType == null ? "" : mediaType.substring(mediaType.indexOf('/') + 1);
    }

    /** What it is, in a word or as the address. */
    public String what() {
        return link != null ? link : String.valueOf(fileName);
    }
}
