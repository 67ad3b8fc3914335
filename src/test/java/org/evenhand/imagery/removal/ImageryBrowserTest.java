package org.evenhand.imagery.removal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.election.Policies;
import org.evenhand.protocol.Rule;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole ladder by the people who climb it, each at a screen, to the bundle for the returning officer; pictures of the
 * screens and of the bundle's pages are left in {@code target/journeys} and {@code target/pages}.
 */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageryBrowserTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Removals removals;

    @Autowired
    Policies policies;

    @Autowired
    BehindTheScenes database;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @BeforeEach
    void noCasesBefore() {
        database.sql()
                .sql("update office.imagery set difference_reason = 'Another test' where difference_reason is null")
                .update();
        policies.change(
                PRESET,
                Map.of("imagery-policy", "MERITS", "imagery-request", "NO_PERMISSION"),
                "chief-executive",
                "For the test " + UUID.randomUUID());
    }

    @AfterEach
    void restorePolicy() {
        policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
    }

    @Test
    @Rule({"P27.4", "P27.5", "P27.6", "P27.7", "P27.8", "P27.9", "T28", "T30"})
    void theLadderIsClimbedFromTheReportToTheBundleForTheReturningOfficer() throws Exception {
        String reference = office.starts("spoc", "imagery-report", ImageryCase.report());
        String address = "campaign" + UUID.randomUUID() + "@imagery-browser.example";
        Page desk = signIn("spoc").page();
        look(desk, "/desk/imagery", "imagery-list-unassessed-");
        desk.click("text=" + reference);
        keepEvidence(desk, reference);
        Tasklist spoc = signIn("spoc");

        spoc.claim("Assess imagery", reference);
        spoc.fill("Whose material it is", "The Campaign for Quiet Streets");
        spoc.fill("E-mail address for a letter", address);
        spoc.fill("What it shows", "An officer in uniform beside the candidate");
        spoc.fill("Where it was seen", "A leaflet in Market Street");
        spoc.choose("Was it filmed with staff or officers who agreed to it", "No");
        spoc.choose("Is it a published picture of the commissioner", "No");
        spoc.choose("Does it suggest that police or fire service support or oppose someone", "Yes");
        spoc.choose("Does it tie them to a story that is not accurate", "No");
        spoc.choose("Was consent given before it was used", "No");
        spoc.choose("How serious it is", "Grave: it says or shows that police or fire service take a side");
        assertThat(spoc.refusal()).contains("the policy weighs all four merits");
        spoc.fill("How prominent the image is", "Half of the front page");
        spoc.fill("What the message says", "The police are with us");
        spoc.fill("How far it has spread", "Ten thousand households");
        spoc.fill("Harm to reputation and to confidence in police or fire service", "Officers are asked about it");
        spoc.picture("assess-imagery");
        spoc.complete();

        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Decide imagery", reference);
        assertThat(chiefExecutive.shown("What the policy says")).contains("Its merits are weighed");
        chiefExecutive.choose("Decision", "Challenge it");
        chiefExecutive.fill("Reason", "It says that the force takes a side");
        chiefExecutive.choose("If it is challenged, the first step", "In conversation");
        chiefExecutive.picture("decide-imagery");
        chiefExecutive.complete();
        office.runJobs();

        spoc.claim("Raise imagery in conversation", reference);
        spoc.type("Day of the conversation", "03/03/2026");
        spoc.type("Time of the conversation", "10:00");
        spoc.fill("Whom you reached", "The agent");
        spoc.fill("What you asked for", "To take the officer off the leaflet");
        spoc.fill("What was answered", "It will be thought about");
        spoc.picture("raise-imagery");
        spoc.complete();
        reply(spoc, reference);

        spoc.claim("Draft removal letter", reference);
        spoc.fill("Why the use is contrary to the policy", "It says that the police support you");
        spoc.complete();
        office.runJobs();
        chiefExecutive.claim("Approve removal letter", reference);
        assertThat(chiefExecutive.shown("As it will go out"))
                .contains(address, "We spoke with you", "Please answer by");
        chiefExecutive.choose("Decision", "Approve it");
        chiefExecutive.picture("approve-removal-letter");
        chiefExecutive.complete();
        office.runJobs();
        look(desk, "/desk/imagery/" + reference, "imagery-case-");
        reply(spoc, reference);

        chiefExecutive.claim("Instruct adviser", reference);
        chiefExecutive.fill("E-mail address of the adviser", "law@adviser.example");
        chiefExecutive.fill("What is asked", "Which steps are open to us?");
        chiefExecutive.complete();
        office.runJobs();
        chiefExecutive.claim("Record legal advice", reference);
        chiefExecutive.fill("What the adviser says on the next steps", "Tell the returning officer");
        chiefExecutive.complete();
        office.runJobs();
        chiefExecutive.claim("Inform returning officer", reference);
        chiefExecutive.fill("Another e-mail address", "paro@council.example");
        chiefExecutive.fill("The response so far", "The agent says that it stays");
        chiefExecutive.picture("inform-returning-officer");
        chiefExecutive.complete();
        office.runJobs();

        assertThat(removals.of(register.find(reference).orElseThrow().id()).outcome())
                .isEqualTo(Imagery.Outcome.ESCALATED);
        look(desk, "/desk/imagery", "imagery-list-");
        bundle(desk, reference);
    }

    private void keepEvidence(Page page, String reference) {
        assertThat(page.content()).contains("Imagery " + reference, "None is kept yet");
        seen(page, "file");
        page.setInputFiles("#file", new FilePayload("leaflet.png", "image/png", "This is no picture".getBytes()));
        page.click("text=Keep the file");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("no picture and no PDF");
        seen(page, "file");
        page.setInputFiles("#file", new FilePayload("leaflet.png", "image/png", SamplePictures.png(1600, 900)));
        page.click("text=Keep the file");
        page.click("text=Add evidence");
        seen(page, "link");
        page.fill("#link", "https://campaign.invalid/leaflet");
        page.click("text=Keep the link");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("A dead link proves nothing");
        assertThat(page.inputValue("#shows")).isEqualTo("https://campaign.invalid/leaflet");
        assertThat(page.inputValue("#note-file")).isEqualTo("An officer in uniform beside the candidate");
        PageLook.asItStands(page, "imagery-dead-link");
        page.setInputFiles(
                "#file",
                new FilePayload("page.pdf", "application/pdf", SamplePictures.pdf("The police are with us", 1)));
        page.click("text=Keep the file");
        assertThat(page.locator("tbody tr").last().innerText())
                .contains("Shows https://campaign.invalid/leaflet. Not reachable when it was kept.");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        look(page, "/desk/imagery/" + reference, "imagery-evidence-");
    }

    private static void seen(Page page, String of) {
        page.fill("#place-" + of, "A leaflet in Market Street");
        page.fill("#day-" + of, "2026-03-02");
        page.fill("#time-" + of, "09:30");
        page.fill("#by-" + of, "Reception");
        page.fill("#note-" + of, "An officer in uniform beside the candidate");
    }

    private void reply(Tasklist spoc, String reference) {
        office.runJobs();
        spoc.claim("Note reply", reference);
        spoc.choose("What has come of it", "It stays, or nothing was said");
        spoc.fill("What was said, or where you looked and what you found", "It is still on the leaflet");
        spoc.complete();
        office.runJobs();
    }

    /** What the returning officer gets, as a person would see it. */
    private void bundle(Page page, String reference) throws IOException {
        open(page, "/desk/imagery/" + reference);
        Download file = page.waitForDownload(() -> page.click("text=Download the bundle"));
        Path path = Path.of("target", "journeys", "imagery-bundle.pdf");
        file.saveAs(path);
        try (var pdf = Loader.loadPDF(Files.readAllBytes(path))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Evidence " + reference, "Returning officer told", "SHA-256", "leaflet.png", "Page 1 of");
            var renderer = new PDFRenderer(pdf);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                var picture = renderer.renderImageWithDPI(i, 72);
                assertThat(picture.getWidth()).as("A4").isEqualTo(595);
                ImageIO.write(
                        picture,
                        "png",
                        Path.of("target", "journeys", "imagery-bundle-" + (i + 1) + ".png")
                                .toFile());
            }
        }
    }

    private void look(Page page, String path, String name) {
        PageLook.at(page, "http://localhost:" + port + path, name);
        page.setViewportSize(1400, 2600);
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 2600);
    }
}
