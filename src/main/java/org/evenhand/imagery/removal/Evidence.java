package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import org.evenhand.links.LinkState;
import org.evenhand.quarantine.ScanState;
import org.evenhand.quarantine.ScanVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, without its content; numbered from 1 within the case.
 *
 * @param link of the page where it was seen, alone or with the file that shows it
 * @param linkState what came of asking for that page when it was kept
 * @param source with which message the file came; null where a person brought it
 * @param digest SHA-256, in hexadecimal: of the file, or of a link alone with its note
 * @param scan what the virus scanner says; null without a file
 */
public record Evidence(
        int number,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String link,
        @Nullable LinkState linkState,
        @Nullable String source,
        String digest,
        long size,
        String place,
        OffsetDateTime seenAt,
        String seenBy,
        @Nullable String note,
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

    public boolean isFile() {
        return mediaType != null;
    }

    /** What it is: the name of the file, or the address alone. */
    public String what() {
        return isFile() ? String.valueOf(fileName) : String.valueOf(link);
    }

    /** Where it comes from besides the place: the page and whether it was there, the message; empty where nothing is. */
    public String origin() {
        String page = link == null || !isFile() ? "" : "Shows " + link + ". ";
        String found = linkState == null ? "" : linkState.label() + " when it was kept. ";
        String message = source == null ? "" : source + ".";
        return (page + found + message).strip();
    }
}
