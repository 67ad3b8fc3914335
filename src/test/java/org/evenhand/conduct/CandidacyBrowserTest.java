package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.demo.DemoPeople;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A colleague who wishes to stand, from the first word to the note in their hand, as the adviser does it. */
@EvenhandTest
class CandidacyBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    StaffCandidacies candidacies;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    @Rule({"P35.4", "P35.8"})
    void aColleagueIsAdvisedAndHandedTheNote() {
        String name = "Colleague " + UUID.randomUUID();
        Tasklist adviser =
                Tasklist.signIn(chromium.person(), "http://localhost:" + port, "chief-executive", DemoPeople.PASSWORD);
        Page page = adviser.page();
        page.setViewportSize(1400, 2000);
        adviser.start("Staff candidacy");
        adviser.fill("Name", name);
        adviser.choose("Post", "Staff of the office");
        adviser.choose("Is it on the office’s list of restricted posts", "Yes");
        adviser.choose("Wish", "To stand");
        adviser.fill("What they said", "They mean to declare after the summer, for the next election.");
        adviser.picture("declare-intention");
        adviser.complete();
        String reference = candidacies.advisedBy(List.of("chief-executive")).stream()
                .filter(one -> one.personName().equals(name))
                .map(StaffCandidacy::reference)
                .findFirst()
                .orElseThrow();

        adviser.claim(office.open("Advise on candidacy", reference).getId());
        assertThat(adviser.shown("Who")).isEqualTo(name);
        adviser.fill("Whether post and wish conflict", "They do: staff of the office cannot be both.");
        adviser.fill("Rationale", "The office serves every candidate alike, and must be seen to.");
        adviser.picture("advise-candidacy");
        adviser.complete();
        adviser.claim(office.open("Hand over advice", reference).getId());
        assertThat(adviser.shown("To be printed and handed over")).contains("resign", "talk this over");
        adviser.fill("How and when it was handed over", "In my room; they wished to talk about it again.");
        adviser.picture("hand-over-advice");
        adviser.complete();

        for (String path : List.of("/desk/candidacies", "/desk/deputy-time")) {
            look(page, path);
        }
    }

    private void look(Page page, String path) {
        PageLook.at(page, "http://localhost:" + port + path, path.substring(6) + "-");
    }
}
