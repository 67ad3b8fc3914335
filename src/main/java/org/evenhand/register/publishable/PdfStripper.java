package org.evenhand.register.publishable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages of a PDF into a new document. What belongs to the old one stays behind: its information and XMP, files
 * and scripts in it, forms, notes, bookmarks and older versions; what describes single pages and pictures is taken out.
 */
final class PdfStripper {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_PARTS = 2_000_000;

    private static final List<COSName> DESCRIBING = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.AA,
            COSName.AF,
            COSName.EF,
            COSName.JS,
            COSName.getPDFName("Alternates"),
            COSName.getPDFName("OPI"));

    private static final List<COSName> OF_PAGES = List.of(
            COSName.ANNOTS,
            COSName.getPDFName("Thumb"),
            COSName.getPDFName("StructParents"),
            COSName.B,
            COSName.getPDFName("PZ"),
            COSName.getPDFName("SeparationInfo"),
            COSName.getPDFName("PresSteps"));

    private PdfStripper() {}

    static PublishableFile strip(byte[] upload) throws NotPublishable {
        try (PDDocument original = Loader.loadPDF(upload);
                PDDocument stripped = new PDDocument()) {
            if (original.isEncrypted()) {
                throw new NotPublishable("The PDF is protected: save it again without a password or restrictions.");
            }
            if (original.getNumberOfPages() == 0 || original.getNumberOfPages() > MOST_PAGES) {
                throw new NotPublishable("The PDF has no pages, or more than 2,000.");
            }
            for (PDPage page : original.getPages()) {
                OF_PAGES.forEach(stripped.importPage(page).getCOSObject()::removeItem);
            }
            clean(stripped.getDocumentCatalog().getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            stripped.save(out);
            return read(out.toByteArray());
        } catch (IOException | RuntimeException unreadable) {
            throw new NotPublishable(
                    "The PDF is damaged or protected and cannot be read: save or print it again as PDF.");
        }
    }

    /** What a reader will see is read from the very bytes that are published. */
    private static PublishableFile read(byte[] content) throws IOException {
        try (PDDocument published = Loader.loadPDF(content)) {
            String text = new PDFTextStripper().getText(published).strip();
            String removed =
                    "Information about the file and its makers, files and scripts in it, form fields, notes, links"
                            + (text.isEmpty()
                                    ? ". No text can be read in it, so no names were looked for: look yourself"
                                    : "");
            return new PublishableFile(content, "application/pdf", "pdf", text, removed);
        }
    }

    private static void clean(COSBase root) throws IOException, NotPublishable {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            COSBase part = waiting.pop();
            if (part instanceof COSObject reference) {
                part = reference.getObject();
            }
            if (part == null || !seen.add(part)) {
                continue;
            }
            if (seen.size() > MOST_PARTS) {
                throw new NotPublishable("The PDF is put together of too many parts: print it anew as PDF.");
            }
            if (part instanceof COSArray array) {
                array.forEach(each -> push(waiting, each));
            } else if (part instanceof COSDictionary dictionary) {
                DESCRIBING.stream()
                        .filter(name -> !isDrawn(dictionary.getDictionaryObject(name)))
                        .toList()
                        .forEach(dictionary::removeItem);
                dictionary.getValues().forEach(each -> push(waiting, each));
                if (dictionary instanceof COSStream stream) {
                    cleanPicture(stream);
                }
            }
        }
    }

    /** A font or picture may go by any name. */
    private static boolean isDrawn(@Nullable COSBase value) {
        return value instanceof COSDictionary part
                && (part.containsKey(COSName.SUBTYPE) && !part.containsKey(COSName.S)
                        || COSName.getPDFName("ExtGState").equals(part.getCOSName(COSName.TYPE)))
                && !COSName.METADATA.equals(part.getCOSName(COSName.TYPE));
    }

    private static void push(Deque<COSBase> waiting, COSBase part) {
        if (part instanceof COSArray || part instanceof COSDictionary || part instanceof COSObject) {
            waiting.push(part);
        }
    }

    /** A photograph in a PDF is a JPEG file as the camera wrote it. */
    private static void cleanPicture(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] jpeg;
        try (InputStream raw = stream.createRawInputStream()) {
            jpeg = raw.readAllBytes();
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(JpegSegments.strip(jpeg));
        }
    }
}
