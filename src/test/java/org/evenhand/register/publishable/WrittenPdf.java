package org.evenhand.register.publishable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A PDF as an office program makes it, with everything in it that nobody should publish: each piece says "Telltale". */
public final class WrittenPdf {

    static final String TELLTALE = "Telltale";

    private WrittenPdf() {}

    /** One page with this text, and much else. */
    public static byte[] saying(String text) {
        try (PDDocument document = page(text)) {
            document.getDocumentInformation().setAuthor(TELLTALE + " author");
            document.getDocumentInformation().setTitle(TELLTALE + " title");
            PDMetadata xmp = new PDMetadata(document, stream("<x:xmpmeta>" + TELLTALE + "</x:xmpmeta>"));
            document.getDocumentCatalog().setMetadata(xmp);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + TELLTALE + "')"));
            embed(document);
            PDPage page = document.getPage(0);
            page.setMetadata(new PDMetadata(document, stream(TELLTALE + " page")));
            COSDictionary made = new COSDictionary();
            made.setString(COSName.getPDFName("Private"), TELLTALE + " piece");
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), made);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(TELLTALE + " note");
            page.getAnnotations().add(note);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(String text) throws IOException {
        try (PDDocument document = page(text)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        }
    }

    private static PDDocument page(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
            content.drawImage(JPEGFactory.createFromStream(document, new ByteArrayInputStream(photograph())), 72, 400);
        }
        return document;
    }

    private static void embed(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("draft.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, stream(TELLTALE + " draft")));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("draft.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** A JPEG file whose camera says where it was taken. */
    static byte[] photograph() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] picture = plain.toByteArray();
        byte[] exif = bytes("Exif\0\0" + TELLTALE + " place");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(picture, 0, 2);
        told.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        told.write(exif);
        told.write(picture, 2, picture.length - 2);
        return told.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(bytes(words));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
