package org.evenhand.preparation.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.evenhand.site.PdfFont;
import org.jspecify.annotations.Nullable;

/** Text on the pages of the pack, each piece tagged with what it is, so that it is read out in order and as what it is. */
final class TaggedText {

    static final float MARGIN = 64;
    static final float SIZE = 11;

    private static final float LEADING = 1.45f;
    private static final float BOTTOM = MARGIN;

    private final PDDocument document;
    private final PdfFont font;
    private final PdfStructure structure;
    private @Nullable PDPageContentStream pen;
    private @Nullable PDStructureElement open;
    private float y;

    TaggedText(PDDocument document, PdfStructure structure) {
        this.document = document;
        this.font = new PdfFont(document);
        this.structure = structure;
    }

    /** Words of one kind. @param address where they lead, null for plain words */
    record Run(String words, boolean strong, @Nullable String address) {

        static List<Run> plain(String words) {
            return List.of(new Run(words, false, null));
        }
    }

    /** A word, and whether a space stands before it. */
    private record Word(String letters, boolean spaced, Run run) {}

    void page() {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        structure.page(page);
        try {
            pen = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    void gap(float points) {
        y -= points;
    }

    /** How far up the page the last line stands, in points. */
    float height() {
        return y;
    }

    /** Begins a page unless there is room for this height. */
    void room(float points) {
        if (y - points < BOTTOM) {
            page();
        }
    }

    /** A line at the height of the one before, such as the mark of a point in a list. */
    void mark(PDStructureElement element, String words, float left) {
        room(SIZE * LEADING);
        float before = y;
        write(element, Run.plain(words), SIZE, left);
        y = before;
    }

    /** The number of a page at the end of the line that was just written. */
    void atTheRight(PDStructureElement element, String words) {
        tag(element);
        put(words, SIZE, PDRectangle.A4.getWidth() - MARGIN - font.width(words, SIZE), false);
    }

    void write(PDStructureElement element, List<Run> runs, float size, float left) {
        write(element, runs, size, left, MARGIN);
    }

    /** The same, with this much room at the right, in points. */
    void write(PDStructureElement element, List<Run> runs, float size, float left, float right) {
        float width = PDRectangle.A4.getWidth() - right - left;
        Map<Run, PDStructureElement> linked = new IdentityHashMap<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words(runs, size, width)) {
            if (!line.isEmpty() && word.spaced() && width(line, size) + width(List.of(word), size) > width) {
                draw(element, line, size, left, linked);
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            draw(element, line, size, left, linked);
        }
    }

    private List<Word> words(List<Run> runs, float size, float width) {
        List<Word> words = new ArrayList<>();
        boolean spaced = false;
        for (Run run : runs) {
            for (String part : font.shown(run.words()).split("(?<= )|(?= )")) {
                String rest = part.strip();
                spaced = spaced || rest.isEmpty();
                while (!rest.isEmpty()) {
                    int fits = font.fitting(rest, size, width);
                    words.add(new Word(rest.substring(0, fits), spaced || fits < rest.length(), run));
                    rest = rest.substring(fits);
                    spaced = !rest.isEmpty();
                }
            }
        }
        return words;
    }

    private float width(List<Word> line, float size) {
        float space = font.width(" ", size);
        return (float) line.stream()
                .mapToDouble(word -> font.width(word.letters(), size) + (word.spaced() ? space : 0))
                .sum();
    }

    private void draw(
            PDStructureElement element, List<Word> line, float size, float left, Map<Run, PDStructureElement> linked) {
        room(size * LEADING);
        y -= size * LEADING;
        float x = left;
        for (int from = 0; from < line.size(); ) {
            Run run = line.get(from).run();
            StringBuilder words = new StringBuilder();
            int to = from;
            for (; to < line.size() && line.get(to).run() == run; to++) {
                words.append(to > 0 && line.get(to).spaced() ? " " : "")
                        .append(line.get(to).letters());
            }
            if (words.charAt(0) == ' ') {
                x += font.width(" ", size);
            }
            String text = words.toString().strip();
            if (run.address() == null) {
                tag(element);
            } else {
                PDStructureElement link = linked.computeIfAbsent(run, one -> structure.child(element, "Link"));
                tag(link);
                structure.link(link, run.address(), new PDRectangle(x, y - 2, font.width(text, size), size + 2));
            }
            put(text, size, x, run.strong());
            if (run.address() != null) {
                underline(x, x + font.width(text, size));
            }
            x += font.width(text, size);
            from = to;
        }
    }

    private void tag(PDStructureElement element) {
        if (open != element) {
            endTag();
            int number = structure.mark(element);
            try {
                pen().beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = element;
        }
    }

    private void endTag() {
        if (open != null) {
            try {
                pen().endMarkedContent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = null;
        }
    }

    /** There is one weight of the font; strong words are drawn with an outline. */
    private void put(String words, float size, float x, boolean strong) {
        try {
            PDPageContentStream to = pen();
            to.beginText();
            to.setFont(font.font(), size);
            to.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            to.setLineWidth(size / 45);
            to.newLineAtOffset(x, y);
            to.showText(words);
            to.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void underline(float from, float to) {
        try {
            pen().setLineWidth(0.6f);
            pen().moveTo(from, y - 2);
            pen().lineTo(to, y - 2);
            pen().stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream pen() {
        return Objects.requireNonNull(pen);
    }

    void close() {
        endTag();
        PDPageContentStream used = pen;
        pen = null;
        try {
            if (used != null) {
                used.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words at the foot of a page, which are not part of what is read out. */
    void foot(PDPage page, String left, String right) throws IOException {
        try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.beginText();
            foot.setFont(font.font(), 8);
            foot.newLineAtOffset(MARGIN, MARGIN / 2);
            foot.showText(font.shown(left));
            foot.endText();
            foot.beginText();
            foot.newLineAtOffset(PDRectangle.A4.getWidth() - MARGIN - font.width(right, 8), MARGIN / 2);
            foot.showText(right);
            foot.endText();
            foot.endMarkedContent();
        }
    }
}
