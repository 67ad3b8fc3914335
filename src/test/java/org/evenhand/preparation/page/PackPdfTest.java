package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.preparation.page.PackContents.Line;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pack as a document: what it says, on which page, and how a screen reader finds its way; pictures in {@code target/pages}. */
@Rule({"P05", "P05.5", "P05.7"})
class PackPdfTest {

    private static final String TEXT = """
            Crime recorded in the area is published **every quarter** by the Office for National Statistics, and set out by
            community safety partnership. See [the figures](https://statistics.example/crime) or [our register](/register).

            ## What is recorded
            - Offences that come to the notice of the police, as the counting rules have them, which means that a change of
              the rules changes the figures as well
            - Incidents that are not crimes
              - of anti-social behaviour

            ## How to read the figures
            1. Compare like with like.
            2. Look at the rate for each thousand of the population.

            > A quotation of the statistics authority.
            """;

    @Test
    void coverContentsTopicsAndWhereTheRestIs() throws IOException {
        try (PDDocument pdf = make(Locale.UK, "en")) {
            show(pdf, "pack");
            assertThat(page(pdf, 1))
                    .contains(
                            "Office of the Police and Crime Commissioner for Westmere",
                            "Information for candidates and the public",
                            "Version 7, 1 March 2027",
                            "https://opcc.example/");
            assertThat(page(pdf, 2)).contains("Contents", "Police and crime", "3", "How policing is governed");
            assertThat(page(pdf, 3))
                    .startsWith("Police and crime")
                    .contains(
                            "the figures (https://statistics.example/crime)",
                            "our register (https://opcc.example/register)")
                    .contains("• Incidents that are not crimes", "1. Compare like with like.", "Page 3 of");
            assertThat(page(pdf, pdf.getNumberOfPages()))
                    .contains("More, and where", "https://choosemypcc.example", "Police and fire imagery in campaigns");
        }
    }

    @Test
    void theContentsLeadToThePagesTheyName() throws IOException {
        try (PDDocument pdf = make(Locale.UK, "en")) {
            List<String> lines = page(pdf, 2)
                    .lines()
                    .filter(line -> line.matches(".* \\d+") && !line.contains("Version"))
                    .toList();
            List<Integer> aims = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(1).getAnnotations()) {
                var aim = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                aims.add(pdf.getPages().indexOf(aim.getPage()) + 1);
            }
            assertThat(lines).hasSize(3);
            assertThat(IntStream.range(0, 3).mapToObj(i -> lines.get(i).endsWith(" " + aims.get(i))))
                    .doesNotContain(false);
            assertThat(aims.get(1)).as("the first topic fills more than a page").isGreaterThan(4);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void itIsTaggedForReadingAloud() throws IOException {
        try (PDDocument pdf = make(Locale.UK, "en")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            List<String> kinds = new ArrayList<>();
            kinds(catalog.getStructureTreeRoot(), kinds);
            assertThat(kinds)
                    .contains("Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Link", "TOC", "BlockQuote");
            assertThat(catalog.getStructureTreeRoot()
                            .getCOSObject()
                            .getCOSDictionary(COSName.PARENT_TREE)
                            .getCOSArray(COSName.NUMS)
                            .size())
                    .isGreaterThan(2 * pdf.getNumberOfPages());
        }
    }

    @Test
    void inWelshWithWhatThereIsInWelsh() throws IOException {
        try (PDDocument pdf = make(Locale.forLanguageTag("cy-GB"), "cy")) {
            show(pdf, "pack-cy");
            assertThat(page(pdf, 1)).contains("Gwybodaeth i ymgeiswyr a’r cyhoedd", "Fersiwn 7, 1 Mawrth 2027");
            assertThat(page(pdf, 2)).contains("Cynnwys", "Yr heddlu a throseddu", "How policing is governed");
            assertThat(page(pdf, 3)).contains("Tŷ’r cyffredin a’r sŵn", "Tudalen 3 o");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
        }
    }

    private static void kinds(PDStructureNode node, List<String> kinds) {
        if (node instanceof PDStructureElement element) {
            kinds.add(element.getStructureType());
        }
        node.getKids().forEach(kid -> {
            if (kid instanceof PDStructureNode below) {
                kinds(below, kinds);
            }
        });
    }

    private static PDDocument make(Locale locale, String language) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        String first = IntStream.range(0, 5).mapToObj(i -> TEXT).collect(Collectors.joining("\n"));
        OffsetDateTime at = OffsetDateTime.parse("2027-03-01T10:00:00Z");
        var contents = new PackContents(
                locale,
                "Office of the Police and Crime Commissioner for Westmere",
                "https://opcc.example",
                7,
                LocalDate.of(2027, 3, 1),
                List.of(
                        new PublishedTopic(
                                Topic.CRIME_LANDSCAPE,
                                "Police and crime",
                                first,
                                language.equals("cy") ? "Yr heddlu a throseddu" : null,
                                language.equals("cy") ? "Tŷ’r cyffredin a’r sŵn." : null,
                                at),
                        new PublishedTopic(Topic.GOVERNANCE, "How policing is governed", TEXT, null, null, at)),
                List.of(
                        new Line("Key dates", "https://opcc.example/timetable"),
                        new Line("Election addresses", "https://choosemypcc.example"),
                        new Line("Who runs the election: Westmere Council", "")));
        return Loader.loadPDF(new PackPdf(contents, messages).make());
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).replaceAll("(?<=[a-z]) *\\R(?=[a-z])", " ");
    }

    private static void show(PDDocument pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        var renderer = new PDFRenderer(pdf);
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            ImageIO.write(
                    renderer.renderImageWithDPI(i, 90),
                    "png",
                    folder.resolve(name + "-" + (i + 1) + ".png").toFile());
        }
    }
}
