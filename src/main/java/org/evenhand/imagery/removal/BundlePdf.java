package org.evenhand.imagery.removal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.evenhand.site.LondonZone;
import org.evenhand.site.PdfText;

/** Writes the bundle page by page: index, steps, and each piece of evidence behind a heading with its digest. */
final class BundlePdf implements AutoCloseable {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonZone.ID);

    private final String office;
    private final PDDocument document = new PDDocument();
    private final List<PDDocument> enclosed = new ArrayList<>();
    private final PdfText text;

    BundlePdf(String office) {
        this.office = office;
        this.text = new PdfText(document);
    }

    /** The first pages. */
    void begin(Imagery imagery, List<Evidence> evidence, List<Step> steps) {
        document.getDocumentInformation().setTitle("Evidence " + imagery.reference());
        document.getDocumentInformation().setAuthor(office);
        text.page();
        text.title("Evidence " + imagery.reference());
        text.line(office);
        text.gap();
        text.field("Whose material", imagery.sighting().campaign());
        text.field("What it shows", imagery.sighting().image());
        text.field("Where", imagery.sighting().place());
        text.field("How serious", imagery.severity().label());
        text.field("Policy", imagery.policy().label());
        text.field("Tests", imagery.sighting().inWords());
        if (!imagery.merits().describe().isEmpty()) {
            text.field("Merits", imagery.merits().describe());
        }
        text.heading("Steps");
        steps.forEach(step -> text.field(moment(step.takenAt()), step.rung().label() + ". " + step.outcome()));
        if (steps.isEmpty()) {
            text.line("None yet.");
        }
        text.heading("Index");
        evidence.forEach(this::index);
    }

    private void index(Evidence one) {
        text.strong(one.label() + "  " + one.what());
        text.line("Seen " + moment(one.seenAt()) + " by " + one.seenBy() + ", " + one.place());
        if (one.note() != null) {
            text.line(one.note());
        }
        text.line("SHA-256 " + one.digest());
        if (!one.origin().isEmpty()) {
            text.line(one.origin());
        }
        if (one.isFile() && !one.open()) {
            text.line("Not enclosed: " + one.caution());
        }
        text.gap();
    }

    /** A picture on a page of its own, or the pages of a PDF, behind a line that says which it is. */
    void enclose(Evidence one, byte[] content) {
        text.page();
        text.strong(one.label() + "  " + one.what());
        text.line("SHA-256 " + one.digest());
        try {
            if ("application/pdf".equals(one.mediaType())) {
                append(content);
            } else {
                draw(one, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Evidence one, byte[] content) throws IOException {
        PDImageXObject picture = PDImageXObject.createFromByteArray(document, content, one.label());
        PDRectangle paper = PDRectangle.A4;
        float width = paper.getWidth() - 2 * PdfText.MARGIN;
        float height = text.room();
        float scale = Math.min(1, Math.min(width / picture.getWidth(), height / picture.getHeight()));
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        text.close();
        try (PDPageContentStream pen =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.drawImage(
                    picture,
                    PdfText.MARGIN,
                    PdfText.MARGIN + height - picture.getHeight() * scale,
                    picture.getWidth() * scale,
                    picture.getHeight() * scale);
        }
    }

    /**
     * The pages alone, without what a stranger's file would do when it is opened. Their parts are read until the whole is
     * saved, so the file stays open.
     */
    private void append(byte[] content) throws IOException {
        text.close();
        PDDocument other = Loader.loadPDF(content);
        enclosed.add(other);
        for (PDPage page : other.getPages()) {
            COSDictionary copy = document.importPage(page).getCOSObject();
            copy.removeItem(COSName.ANNOTS);
            copy.removeItem(COSName.AA);
        }
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.toInstant());
    }

    byte[] finish() {
        try {
            text.close();
            text.number();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (PDDocument other : enclosed) {
                other.close();
            }
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
