package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.PeriodProcess;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the outgoing commissioner was advised reaches the new one nowhere: in no item, no pack and no brief (P45.4). */
@EvenhandTest
class OutgoingAdviceTest {

    private static final String WORDING =
            "Our advice to you is to freeze the precept this year because reserves are low, and to wait for the grant.";

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    OutgoingAdvice advice;

    @Autowired
    Brief brief;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString();
    private final String title = "Precept options " + mark;
    private final String link = "/desk/contacts/EC-2027-" + mark + "/documents/1";
    private NewCommissioner commissioner;

    @BeforeEach
    void elected() {
        commissioner = new NewCommissioner(office, runtime, behind, periods)
                .electedOn(LocalDate.now(clock).minusDays(2));
        commissioner.chooses(TopicList.ANNEX_B, false);
    }

    @AfterEach
    void forget() {
        commissioner.forget();
        behind.sql()
                .sql("delete from office.outgoing_advice where title like ?")
                .param("%" + mark)
                .update();
    }

    @Test
    @Rule("P45.4")
    void markedAdviceEntersNeitherItemNorBrief() {
        advice.mark(title, link, WORDING, "chief-executive");
        for (String material : new String[] {
            "See " + title.toUpperCase(java.util.Locale.UK) + " for more",
            "It lies at " + link,
            "To freeze the precept this year, because reserves are low."
        }) {
            assertThatThrownBy(() -> items.material(item().id(), material, "chief-executive"))
                    .as(material)
                    .hasMessageContaining("advice given to the outgoing commissioner")
                    .hasMessageContaining("P45.4");
        }
        assertThatThrownBy(() -> items.addOwn(programme().id(), title, "chief-executive"))
                .hasMessageContaining("P45.4");
        items.material(item().id(), "Another paper: " + link + "2", "chief-executive");
        items.material(item().id(), "The precept is set each February; the accounts are on the website.", "spoc");
        assertThat(item().material()).startsWith("The precept is set");

        commissioner.discusses(false);
        plan();
        commissioner.tailors();
        assertThatThrownBy(() -> commissioner.does("Make pack", Map.of("opening", "As in " + link)))
                .hasMessageContaining("P45.4");
        assertThat(programme().handedOut()).isFalse();
    }

    @Test
    @Rule({"P45.4", "P47.2"})
    void whatIsMarkedLaterStopsThePackAndIsHeldBackFromTheBrief() throws IOException {
        commissioner.discusses(false);
        plan();
        items.material(item().id(), WORDING, "spoc");
        Item own = items.addOwn(programme().id(), title, "chief-executive");
        LocalDate third = programmes.days(programme()).first().plusDays(2);
        tailoring.plan(own.id(), "policy-lead", third, null, "chief-executive");
        commissioner.tailors();
        advice.mark(title, null, WORDING, "chief-executive");
        assertThatThrownBy(commissioner::makesPack).hasMessageContaining(title);
        assertThat(text(brief.dayOne(programme())))
                .contains("Held back")
                .doesNotContain("freeze the precept", "Precept options");
        assertThat(text(brief.pack(programme())))
                .contains("Held back")
                .doesNotContain("freeze the precept", "Precept options");
    }

    @Test
    @Rule("P47.2")
    void theBriefSaysWhatTheFirstDayBrings() throws IOException {
        commissioner.discusses(false);
        plan();
        items.material(item().id(), "The duties in four pages: https://office.example/duties", "spoc");
        commissioner.tailors();
        assertThat(text(brief.dayOne(programme()))).contains("Draft");
        commissioner.makesPack();
        byte[] pdf = brief.dayOne(programme());
        Files.createDirectories(Path.of("target", "pages"));
        draw(pdf, "brief");
        draw(brief.pack(programme()), "pack");
        assertThat(text(pdf))
                .contains(
                        "Day-one brief",
                        "Your first day begins with the oath",
                        "night bus",
                        "I01 The commissioner",
                        "https://office.example/duties",
                        "with: Policy and research lead",
                        "The first week",
                        "Oath by",
                        "Day 100")
                .doesNotContain("Draft");
        assertThat(text(brief.pack(programme()))).contains("I35 ", "https://office.example/duties");
    }

    @Test
    void adviceWithoutATitleIsNotMarked() {
        assertThatThrownBy(() -> advice.mark(" ", link, null, "chief-executive"))
                .hasMessageContaining("which advice it is");
        assertThatThrownBy(() -> advice.mark("Plan", link, null, "chief-executive"))
                .hasMessageContaining("two words or more");
        assertThatThrownBy(() -> advice.mark(title, link, "The plan", "chief-executive"))
                .hasMessageContaining("eight words");
    }

    private void plan() {
        LocalDate first = programmes.days(programme()).first();
        int day = 0;
        for (Item one : items.of(programme().id())) {
            tailoring.plan(one.id(), "policy-lead", first.plusDays(day++ / 2), null, "chief-executive");
        }
    }

    private Item item() {
        return items.of(programme().id()).get(0);
    }

    private Programme programme() {
        return programmes.find(commissioner.reference()).orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void draw(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            javax.imageio.ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 100),
                    "png",
                    Path.of("target", "pages", "programme-" + name + ".png").toFile());
        }
    }
}
