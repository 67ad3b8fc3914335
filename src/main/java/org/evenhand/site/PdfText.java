package org.evenhand.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Text on the pages of a PDF: lines that wrap, headings, and a number at the foot of each page. */
public final class PdfText {

    public static final float MARGIN = 56;

    private static final float SIZE = 10;
    private static final float LEADING = 1.4f;
    private static final float KEY = 110;

    private final PDDocument document;
    private final PdfFont font;
    private @Nullable PDPageContentStream pen;
    private float y;

    public PdfText(PDDocument document) {
        this.document = document;
        this.font = new PdfFont(document);
    }

    /** Begins a page. */
    public void page() {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try {
            pen = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    public void title(String words) {
        write(words, 20, MARGIN, false);
    }

    public void heading(String words) {
        gap();
        write(words, 14, MARGIN, false);
    }

    public void strong(String words) {
        write(words, SIZE + 1, MARGIN, false);
    }

    public void line(String words) {
        write(words, SIZE, MARGIN, false);
    }

    /** A line with its key before it. */
    public void field(String key, String words) {
        float top = y;
        int page = document.getNumberOfPages();
        write(key, SIZE, MARGIN, true);
        float keyEnd = y;
        if (document.getNumberOfPages() == page) {
            y = top;
        }
        write(words, SIZE, MARGIN + KEY, false);
        y = Math.min(y, document.getNumberOfPages() == page ? keyEnd : y);
    }

    public void gap() {
        y -= SIZE;
    }

    /** The height that is left on the page. */
    public float room() {
        return y - MARGIN - SIZE;
    }

    private void write(String words, float size, float left, boolean narrow) {
        float width = narrow ? KEY - SIZE : PDRectangle.A4.getWidth() - MARGIN - left;
        for (String paragraph : words.split("\n", -1)) {
            for (String line : wrapped(font.shown(paragraph), size, width)) {
                if (y - size * LEADING < MARGIN) {
                    page();
                }
                y -= size * LEADING;
                put(line, size, left);
            }
        }
    }

    private void put(String line, float size, float left) {
        try {
            PDPageContentStream to = Objects.requireNonNull(pen);
            to.beginText();
            to.setFont(font.font(), size);
            to.newLineAtOffset(left, y);
            to.showText(line);
            to.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrapped(String paragraph, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String rest = word;
            while (font.width(rest, size) > width) { // an address without a space
                int fits = font.fitting(rest, size, width);
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (font.width(longer, size) > width) {
                lines.add(line.toString());
                longer = rest;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Ends the page that was begun last. */
    public void close() {
        PDPageContentStream open = pen;
        pen = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers every page, those of enclosed files too. */
    public void number() throws IOException {
        int all = document.getNumberOfPages();
        for (int i = 0; i < all; i++) {
            PDPage page = document.getPage(i);
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginText();
                foot.setFont(font.font(), 8);
                foot.newLineAtOffset(
                        page.getMediaBox().getLowerLeftX() + MARGIN,
                        page.getMediaBox().getLowerLeftY() + MARGIN / 2);
                foot.showText("Page " + (i + 1) + " of " + all);
                foot.endText();
            }
        }
    }
}
