package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A topic from its draft to the public, each person at a screen; pictures are left in {@code target}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElectionPageBrowserTest {

    private static final String ENGLISH = """
            Crime recorded in the area is published **every quarter** by the Office for National Statistics.

            # What is recorded
            - Offences that come to the notice of the police, as the counting rules have them
            - Incidents that are not crimes, such as anti-social behaviour

            # Where to read the figures
            The figures are on [the statistics office’s pages](https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice);
            what we were asked is on [our register](/register).

            > A rate is counted for each thousand of the population.
            """;

    @Autowired
    OfficeAtWork office;

    @Autowired
    PageItems items;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    @Rule({"P05", "P05.1", "P04.3", "P04.4"})
    void aTopicGoesFromItsDraftToThePublic() {
        PageWork work = new PageWork(office, items);
        work.clear();
        try {
            work.publishes(Topic.BUDGET, "Budget, finances and commissioning", "The budget is [public](/register).");
            work.publishes(Topic.NATIONAL_BODIES, "National bodies", "Each has pages of its own.");
            String reference = write();
            approve(reference);
            publish(reference);
            for (String path : List.of(
                    "/",
                    "/?lang=cy",
                    "/topics/crime-landscape",
                    "/topics/crime-landscape?lang=cy",
                    "/topics/budget?lang=cy")) {
                look(path);
            }
        } finally {
            work.clear();
        }
    }

    private String write() {
        Tasklist spoc = signIn("spoc");
        spoc.start("Page item");
        spoc.choose("Topic", "Police and crime: national, regional and local");
        spoc.picture("begin-page-item");
        spoc.complete();
        String reference = items.inWork(Topic.CRIME_LANDSCAPE).orElseThrow().reference();
        spoc.claim("Write page item", reference);
        assertThat(spoc.shown("Title in English")).isEqualTo("Police and crime: national, regional and local");
        spoc.choose("What becomes of it", "It goes to approval");
        spoc.fill("Text in English", "Alder has cut crime. <script>alert(1)</script>");
        assertThat(spoc.refusal()).contains("without HTML");
        spoc.fill("Text in English", "Alder has cut crime.");
        assertThat(spoc.refusal()).contains("say why it names nobody");
        spoc.fill("Text in English", ENGLISH);
        spoc.fill("Title in Welsh", spoc.shown("The topic’s usual title in Welsh"));
        spoc.fill(
                "Text in Welsh",
                "Cyhoeddir ffigurau troseddu **bob chwarter**.\n\n# Beth a gofnodir\n- Troseddau\n- Digwyddiadau");
        spoc.picture("write-page-item");
        spoc.complete();
        look(spoc.page(), "/desk/page");
        look(spoc.page(), "/desk/page/" + reference);
        look(spoc.page(), "/desk/page/" + reference + "/preview");
        return reference;
    }

    private void approve(String reference) {
        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Approve page item", reference);
        chiefExecutive.choose("Decision", "Approve it");
        chiefExecutive.choose("Is it neutral, without the commissioner, a candidate or a party", "Yes");
        chiefExecutive.choose("Does it rest only on what is public already", "Yes");
        chiefExecutive.choose("Does it give a candidate’s election address, whole or in part", "Yes");
        assertThat(chiefExecutive.refusal()).contains("no candidate’s election address");
        chiefExecutive.choose("Does it give a candidate’s election address, whole or in part", "No");
        chiefExecutive.picture("approve-page-item");
        chiefExecutive.complete();
    }

    private void publish(String reference) {
        Tasklist communications = signIn("communications");
        communications.claim("Publish page item", reference);
        communications.choose("What becomes of it", "Publish it now");
        communications.picture("publish-page-item");
        communications.complete();
        assertThat(items.find(reference).orElseThrow().state()).isEqualTo(PageItem.State.PUBLISHED);
    }

    private void look(String path) {
        try (Page page = chromium.browser().newPage()) {
            look(page, path);
        }
    }

    private void look(Page page, String path) {
        PageLook.at(page, "http://localhost:" + port + path, "page" + path.replaceAll("[^a-z]+", "-"));
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 2600);
    }
}
