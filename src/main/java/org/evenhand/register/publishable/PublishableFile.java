package org.evenhand.register.publishable;

import java.util.Locale;
import org.apache.tika.Tika;

/**
 * A file as the public gets it. What it is, its content says and not its name.
 *
 * @param ending of its name, without a full stop
 * @param text what can be read in it, for the check for names; empty for a picture
 * @param removed what was taken out, in words for the person who publishes it
 */
public record PublishableFile(byte[] content, String mediaType, String ending, String text, String removed) {

    /** The most bytes that are looked at. */
    public static final int MAX_BYTES = 20_000_000;

    private static final Tika TYPES = new Tika();

    /** @throws NotPublishable if it is of a kind that cannot be cleaned, or damaged */
    public static PublishableFile of(byte[] upload, String fileName) throws NotPublishable {
        if (upload.length == 0) {
            throw new NotPublishable("Choose a file.");
        }
        if (upload.length > MAX_BYTES) {
            throw new NotPublishable("The file is too large: it must be smaller than 20 MB.");
        }
        String type = TYPES.detect(upload, fileName);
        return switch (type) {
            case "application/pdf" -> PdfStripper.strip(upload);
            case "image/png", "image/jpeg" -> PictureStripper.strip(upload);
            case "text/plain", "text/csv" -> PlainFile.check(upload, isTable(fileName));
            default ->
                throw new NotPublishable(
                        "A file of the type " + type
                                + " cannot be cleaned of what it says about its makers. Save it as PDF, PNG, JPEG, text or CSV.");
        };
    }

    private static boolean isTable(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
