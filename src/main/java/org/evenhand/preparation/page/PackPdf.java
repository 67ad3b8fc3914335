package org.evenhand.preparation.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.evenhand.preparation.page.PackContents.Line;
import org.evenhand.preparation.page.TaggedText.Run;
import org.springframework.context.MessageSource;

/**
 * Writes the pack: cover, contents, one topic after the other, and where the rest is. It is written twice, since only
 * the whole shows on which page each part begins.
 */
final class PackPdf {

    private final PackContents contents;
    private final MessageSource messages;

    PackPdf(PackContents contents, MessageSource messages) {
        this.contents = contents;
        this.messages = messages;
    }

    byte[] make() {
        try (PDDocument draft = new PDDocument();
                PDDocument document = new PDDocument()) {
            List<Integer> pages = new Writing(draft).write(List.of());
            new Writing(document).write(pages);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, with, contents.locale());
    }

    private String version() {
        return words(
                "pack.version",
                String.valueOf(contents.version()),
                DateTimeFormatter.ofPattern("d MMMM yyyy", contents.locale()).format(contents.changedOn()));
    }

    /** One time through. */
    private final class Writing {

        private final PDDocument document;
        private final PdfStructure structure;
        private final TaggedText text;
        private final List<PDAnnotationLink> entries = new ArrayList<>();
        private final List<Integer> begins = new ArrayList<>();
        private final PDDocumentOutline outline = new PDDocumentOutline();

        Writing(PDDocument document) {
            this.document = document;
            this.structure = new PdfStructure(document, contents.locale().toLanguageTag());
            this.text = new TaggedText(document, structure);
        }

        /** @param pages on which each part begins, by the time before; returns what it was this time */
        List<Integer> write(List<Integer> pages) throws IOException {
            describe();
            cover();
            contents(pages);
            for (PublishedTopic topic : contents.topics()) {
                PDStructureElement part = begin(topic.title(contents.locale()));
                part.setLanguage(topic.language(contents.locale()));
                new MarkdownPages(text, structure, contents.site()).write(topic.text(contents.locale()), part);
            }
            more();
            text.close();
            foot();
            structure.finish();
            return begins;
        }

        private void describe() {
            document.getDocumentInformation().setTitle(words("pack.title"));
            document.getDocumentInformation().setAuthor(contents.office());
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }

        private void cover() {
            text.page();
            text.gap(120);
            PDStructureElement whole = structure.whole();
            text.write(structure.child(whole, "P"), Run.plain(contents.office()), 14, TaggedText.MARGIN);
            text.gap(24);
            text.write(structure.child(whole, "H1"), Run.plain(words("pack.title")), 28, TaggedText.MARGIN);
            text.gap(16);
            text.write(structure.child(whole, "P"), Run.plain(version()), 14, TaggedText.MARGIN);
            text.gap(24);
            text.write(
                    structure.child(whole, "P"),
                    Run.plain(words("pack.lead", contents.site() + "/")),
                    TaggedText.SIZE,
                    TaggedText.MARGIN);
        }

        private void contents(List<Integer> pages) {
            text.page();
            text.write(
                    structure.child(structure.whole(), "H1"), Run.plain(words("pack.contents")), 20, TaggedText.MARGIN);
            text.gap(8);
            PDStructureElement table = structure.child(structure.whole(), "TOC");
            List<String> titles = new ArrayList<>();
            contents.topics().forEach(topic -> titles.add(topic.title(contents.locale())));
            titles.add(words("pack.more"));
            for (int i = 0; i < titles.size(); i++) {
                PDStructureElement link = structure.child(structure.child(table, "TOCI"), "Link");
                text.gap(4);
                text.write(link, Run.plain(titles.get(i)), TaggedText.SIZE, TaggedText.MARGIN, 2 * TaggedText.MARGIN);
                text.atTheRight(link, pages.isEmpty() ? "" : String.valueOf(pages.get(i)));
                entries.add(structure.link(
                        link,
                        new PDRectangle(
                                TaggedText.MARGIN,
                                text.height() - 3,
                                PDRectangle.A4.getWidth() - 2 * TaggedText.MARGIN,
                                TaggedText.SIZE + 4)));
            }
        }

        private PDStructureElement begin(String title) {
            text.page();
            PDPage page = structure.page();
            PDPageXYZDestination top = new PDPageXYZDestination();
            top.setPage(page);
            entries.get(begins.size()).setDestination(top);
            entries.get(begins.size()).setContents(title);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            item.setDestination(top);
            outline.addLast(item);
            begins.add(document.getNumberOfPages());
            PDStructureElement part = structure.child(structure.whole(), "Sect");
            text.write(structure.child(part, "H1"), Run.plain(title), 20, TaggedText.MARGIN);
            text.gap(8);
            return part;
        }

        private void more() {
            PDStructureElement part = begin(words("pack.more"));
            for (Line line : contents.more()) {
                text.gap(4);
                boolean known = !line.address().isEmpty();
                List<Run> runs = known
                        ? List.of(
                                new Run(line.words() + ": ", false, null),
                                new Run(line.address(), false, line.address()))
                        : Run.plain(line.words());
                text.write(structure.child(part, "P"), runs, TaggedText.SIZE, TaggedText.MARGIN);
            }
            text.gap(12);
            text.write(structure.child(part, "H2"), Run.plain(words("home.imagery.heading")), 14, TaggedText.MARGIN);
            text.gap(4);
            text.write(
                    structure.child(part, "P"),
                    Run.plain(words("home.imagery.text")),
                    TaggedText.SIZE,
                    TaggedText.MARGIN);
        }

        private void foot() throws IOException {
            int all = document.getNumberOfPages();
            for (int i = 0; i < all; i++) {
                text.foot(
                        document.getPage(i),
                        contents.office() + " · " + version(),
                        words("pack.page", String.valueOf(i + 1), String.valueOf(all)));
            }
        }
    }
}
