package org.evenhand.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of our PDFs, embedded in the document, so that its text can be read, searched and read out anywhere. */
public final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDFont font;

    public PdfFont(PDDocument document) {
        try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
            this.font = PDType0Font.load(document, Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDFont font() {
        return font;
    }

    /** How wide these words are, in points. */
    public float width(String words, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many characters from the beginning fit into this width; at least one. */
    public int fitting(String words, float size, float width) {
        int fits = words.length();
        while (fits > 1 && width(words.substring(0, fits), size) > width) {
            fits--;
        }
        return fits;
    }

    /** The words as the font can show them; what it cannot becomes a question mark. */
    public String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(point -> shown.append(canShow(point) ? Character.toString(point) : "?"));
        return shown.toString();
    }

    private boolean canShow(int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException | IOException unknown) {
            return false;
        }
    }
}
