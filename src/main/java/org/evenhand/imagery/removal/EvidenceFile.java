package org.evenhand.imagery.removal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.evenhand.engine.FieldRefused;

/** A file that may be evidence: a picture or a PDF that can be opened. What it is, its content says and not its name. */
public record EvidenceFile(String mediaType, byte[] content) {

    /** The most bytes that are looked at. */
    public static final int MAX_BYTES = 20_000_000;

    private static final String FIELD = "file";
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_PAGES = 200;
    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");
    private static final Tika TYPES = new Tika();

    static EvidenceFile of(byte[] upload) {
        if (upload.length == 0) {
            throw new FieldRefused(FIELD, "Choose a file.");
        }
        if (upload.length > MAX_BYTES) {
            throw new FieldRefused(FIELD, "The file is too large: it must be smaller than 20 MB.");
        }
        String type = TYPES.detect(upload);
        boolean opens = PICTURES.contains(type) ? isPicture(upload) : type.equals(PDF) && isPdf(upload);
        if (!opens) {
            throw new FieldRefused(
                    FIELD,
                    "This is no picture and no PDF that can be opened, so it proves nothing (P27.4). Save a screenshot or"
                            + " photograph as PNG, JPEG or GIF, or print the page as PDF.");
        }
        return new EvidenceFile(type, upload);
    }

    /** Decoded to the end, but for what would unfold into an enormous picture. */
    private static boolean isPicture(byte[] upload) {
        try (var file = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(file, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new FieldRefused(FIELD, "The picture is too large: make it smaller than 60 million pixels.");
                }
                reader.read(0);
                return true;
            } finally {
                reader.dispose();
            }
        } catch (FieldRefused tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean isPdf(byte[] upload) {
        try (PDDocument document = Loader.loadPDF(upload)) {
            return !document.isEncrypted()
                    && document.getNumberOfPages() > 0
                    && document.getNumberOfPages() <= MOST_PAGES;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }
}
