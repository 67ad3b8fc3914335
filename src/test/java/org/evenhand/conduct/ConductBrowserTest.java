package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.conduct.posting.Hit;
import org.evenhand.conduct.posting.Postings;
import org.evenhand.election.Elections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conduct and lessons by the people concerned, each at a screen; pictures are left in {@code target/pages}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConductBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postings postings;

    @Autowired
    Elections elections;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private final String mark = UUID.randomUUID().toString().replace("-", "");

    @Test
    void aRosterIsComparedWithTheListAndAPostingIsDecided() {
        UUID poll = elections.next().orElseThrow().id();
        Tasklist officer = signIn("chief-officer");
        Page page = officer.page();
        page.navigate(site("/desk/postings"));
        page.click("text=Enter somebody who is active");
        page.fill("#active-personName", "Fern " + mark);
        page.fill("#active-area", "North");
        page.fill("#active-activity", "Hands out leaflets");
        page.click("form[action*='activities?'] button");
        page.click("text=Paste the whole roster");
        page.fill("#roster", "Name,Area,Station\nFERN " + mark + ",North,Library\nAnother,South,School");
        page.click("form[action*='roster?'] button");
        page.click("text=Close the roster");
        assertThat(page.textContent(".govuk-error-summary")).contains("each is decided first");
        look(page, "/desk/postings");

        Hit hit = postings.hits(poll).stream()
                .filter(one -> one.outcome() == null)
                .findFirst()
                .orElseThrow();
        String decider = hit.decider();
        Tasklist deciding = decider.equals("chief-officer") ? officer : signIn(decider);
        deciding.claim(office.open("Decide posting", hit.reference()).getId());
        deciding.choose("What is decided", "The person is posted elsewhere");
        deciding.fill("New duty on polling day", "Reserve at headquarters");
        deciding.fill("Line manager who decided", "Head of custody");
        deciding.fill("Reason", "Known there");
        deciding.fill("How the person’s rights were weighed", "Same hours, same pay");
        deciding.picture("decide-posting");
        deciding.complete();
        office.runJobs();
        deciding.claim(office.open("Hand over posting", hit.reference()).getId());
        deciding.fill("How and when it was given", "By hand");
        deciding.picture("hand-over-posting");
        deciding.complete();
        assertThat(office.openTasks(hit.reference())).isEmpty();
        postings.activities(poll).forEach(one -> postings.strikeActivity(poll, one.number(), "end of the test"));
        postings.duties(poll).forEach(one -> postings.strikeDuty(poll, one.number(), "end of the test"));
    }

    @Test
    void aLessonIsLoggedOnTheDeskAndReviewed() {
        Tasklist spoc = signIn("spoc");
        Page page = spoc.page();
        page.navigate(site("/desk/lessons/log?about=P24.1"));
        page.check("#phase-DURING");
        page.fill("#happened", "Visits were asked for late");
        page.fill("#change", "Say earlier until when " + mark);
        picture(page, "-desk-lessons-log");
        page.click("text=Log it");
        assertThat(page.textContent("[role=status]")).contains("is logged; the Chief Executive reviews it");
        look(page, "/desk/lessons");
        String reference = jdbc.sql("select reference from office.lesson where change like ?")
                .param("%" + mark)
                .query(String.class)
                .single();
        Tasklist chief = signIn("chief-executive");
        chief.claim(office.open("Review lesson", reference).getId());
        chief.choose("What becomes of it", "Keep it as it is");
        chief.picture("review-lesson");
        chief.complete();
        assertThat(office.openTasks(reference)).isEmpty();
        look(chief.page(), "/desk/diary");
        look(chief.page(), "/desk/resources");
        look(chief.page(), "/desk/nominations");
        jdbc.sql("delete from office.lesson where reference = ?")
                .param(reference)
                .update();
    }

    private void look(Page page, String path) {
        page.navigate(site(path));
        picture(page, path.replace('/', '-'));
    }

    private void picture(Page page, String name) {
        PageLook.asFilledIn(page, name + "-");
        page.setViewportSize(1400, 2600);
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, site(""), person, 2600);
    }
}
