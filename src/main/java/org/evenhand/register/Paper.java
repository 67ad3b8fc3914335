package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.evenhand.quarantine.ScanVerdict;

/**
 * A document that was uploaded to be published with an entry, without its content (C07).
 *
 * @param number from 1 within the entry
 * @param title as the public reads it
 * @param text what can be read in it
 * @param removed what was taken out of the uploaded file
 * @param digest of what is published: SHA-256, in hexadecimal
 * @param scan what the virus scanner says of the uploaded file
 */
public record Paper(
        UUID id,
        int number,
        String title,
        String ending,
        String mediaType,
        long size,
        String text,
        String removed,
        String digest,
        String uploadedBy,
        OffsetDateTime uploadedAt,
        ScanVerdict scan) {

    public String label() {
        return "%03d".formatted(number);
    }

    /** Its name for whoever downloads it: the uploaded file's own may tell who made it. */
    public String fileName() {
        return "document-" + label() + "." + ending;
    }

    /** The paper in one line, as forms show it. */
    public String line() {
        String line = label() + "  " + title + "  (" + mediaType + ", " + size + " bytes; uploaded by " + uploadedBy
                + "; removed: " + removed + ")";
        return scan.open() ? line : line + "  – " + scan.words();
    }

    /** As the entry refers to it: the address holds the digest, so that the entry proves the document. */
    PublishedDocument published(String reference) {
        return new PublishedDocument(
                label(), title, "/register/" + reference + "/documents/" + digest + "/" + fileName());
    }
}
