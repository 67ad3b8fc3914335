package org.evenhand.register.publishable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of a file is what a reader sees in it, and nothing of its makers. */
@Rule("C07")
class PublishableFileTest {

    @Test
    void aPdfKeepsItsPagesAndNothingElse() throws Exception {
        byte[] upload = WrittenPdf.saying("Patrols in March");
        assertThat(everythingIn(upload)).contains(WrittenPdf.TELLTALE);

        PublishableFile file = PublishableFile.of(upload, "figures.pdf");

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.text()).isEqualTo("Patrols in March");
        assertThat(everythingIn(file.content())).doesNotContain(WrittenPdf.TELLTALE);
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aProtectedPdfIsRefusedWithWhatToDo() throws IOException {
        byte[] upload = WrittenPdf.locked("Patrols");
        assertThatThrownBy(() -> PublishableFile.of(upload, "figures.pdf"))
                .isInstanceOf(NotPublishable.class)
                .hasMessageContaining("without a password");
    }

    @Test
    void aDamagedPdfIsRefused() {
        byte[] upload = Arrays.copyOf("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII), 300);
        assertThatThrownBy(() -> PublishableFile.of(upload, "figures.pdf"))
                .isInstanceOf(NotPublishable.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aPhotographForgetsWhereItWasTaken() throws Exception {
        byte[] upload = WrittenPdf.photograph();
        assertThat(text(upload)).contains(WrittenPdf.TELLTALE);

        PublishableFile file = PublishableFile.of(upload, "IMG_0042.jpg");

        assertThat(text(file.content())).doesNotContain(WrittenPdf.TELLTALE, "Exif");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(file.content()));
        assertThat(drawn.getWidth()).isEqualTo(40);
        assertThat(drawn.getHeight()).isEqualTo(30);
        assertThat(file.ending()).isEqualTo("jpg");
    }

    @Test
    void whatTheNameSaysDoesNotCount() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB), "png", png);

        assertThat(PublishableFile.of(png.toByteArray(), "figures.pdf").mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void aTableStaysAsItIs() throws Exception {
        byte[] upload = "Month,Patrols\nMarch,14\n".getBytes(StandardCharsets.UTF_8);
        PublishableFile file = PublishableFile.of(upload, "figures.csv");

        assertThat(file.content()).isEqualTo(upload);
        assertThat(file.mediaType()).isEqualTo("text/csv");
        assertThat(file.text()).contains("March,14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 a word processor’s file",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "{\\rtf1 words}",
                "MZ\u0090 a program"
            })
    void whatCannotBeCleanedIsRefusedWithItsReason(String content) {
        assertThatThrownBy(() -> PublishableFile.of(content.getBytes(StandardCharsets.ISO_8859_1), "file.bin"))
                .isInstanceOf(NotPublishable.class)
                .hasMessageContaining("Save it as PDF");
    }

    @Test
    void aSmallFileThatUnfoldsIntoAnEnormousPictureIsRefused() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9_000, 5_000, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        assertThat(png.size()).isLessThan(100_000);

        assertThatThrownBy(() -> PublishableFile.of(png.toByteArray(), "bomb.png"))
                .isInstanceOf(NotPublishable.class)
                .hasMessageContaining("too large");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> PublishableFile.of(new byte[0], "x.pdf")).hasMessageContaining("Choose a file");
    }

    /** Every text and stream of a PDF, unpacked. */
    private static String everythingIn(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(text(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            gather(document.getDocument().getTrailer(), all, new IdentityHashMap<>());
        }
        return all.toString();
    }

    private static void gather(COSBase part, StringBuilder all, Map<COSBase, Boolean> seen) throws IOException {
        COSBase found = part instanceof COSObject reference ? reference.getObject() : part;
        if (found == null || seen.put(found, true) != null) {
            return;
        }
        if (found instanceof COSString words) {
            all.append(words.getString()).append('\n');
        } else if (found instanceof COSArray array) {
            for (COSBase each : array) {
                gather(each, all, seen);
            }
        } else if (found instanceof COSDictionary dictionary) {
            if (dictionary instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream();
                        InputStream content = stream.createInputStream()) {
                    all.append(text(raw.readAllBytes())).append(text(content.readAllBytes()));
                }
            }
            for (COSBase each : dictionary.getValues()) {
                gather(each, all, seen);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
