package org.evenhand.induction.lessons;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.SampleCall;
import org.evenhand.Tasklist;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the task that is open in Tasklist a lesson is logged with the keyboard alone, and what is half filled in stays. */
@EvenhandTest
class LessonBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @AfterEach
    void forget() {
        jdbc.sql("select reference from office.lesson where change = ?").param(mark).query(String.class).list().stream()
                .map(lesson -> office.open("Review lesson", lesson).getProcessInstanceId())
                .forEach(instance -> runtime.deleteProcessInstance(instance, "The test is over"));
        jdbc.sql("delete from office.lesson where change = ?").param(mark).update();
    }

    @Test
    @Rule("P50.1")
    void aLessonIsLoggedFromTheTaskThatIsOpen() {
        String reference = office.logs("spoc", SampleCall.from(mark + "@candidate.example"));
        String other = office.logs("spoc", SampleCall.from("other-" + mark + "@candidate.example"));
        Tasklist spoc = Tasklist.signIn(chromium, site(), "spoc", 1200);
        Locator link = spoc.page().locator(".evenhand-log-lesson");
        assertThat(link).isHidden();

        spoc.claim("Triage contact", other);
        spoc.claim("Triage contact", reference);
        assertThat(link).isVisible();
        assertThat(link).hasText("Log a lesson");
        spoc.fill("Name", "Half a name");
        link.focus();
        spoc.picture("task-with-lesson");
        Page lesson = spoc.page().waitForPopup(() -> link.press("Enter"));
        assertThat(lesson.locator("dd")).hasText("Contact intake: Triage contact");
        assertThat(lesson.locator("#concerns")).hasValue(reference);
        lesson.getByLabel("In the period, up to the poll").check();
        lesson.getByLabel("What happened").fill("It was asked twice");
        lesson.getByLabel("What to keep or to change").fill(mark);
        PageLook.asFilledIn(lesson, "log-lesson-from-task");
        lesson.getByText("Log it").click();
        assertThat(lesson.locator("[role=status]")).containsText("is logged");
        Locator logged = lesson.locator("article").filter(new Locator.FilterOptions().setHasText(mark));
        assertThat(logged).containsText("Contact intake: Triage contact");
        PageLook.asItStands(lesson, "lessons-with-step");
        org.assertj.core.api.Assertions.assertThat(spoc.shown("Name")).isEqualTo("Half a name");
    }

    @Test
    void whoMayNotLogALessonIsNotOfferedIt() {
        Tasklist commissioner = Tasklist.signIn(chromium, site(), "commissioner", 900);
        assertThat(commissioner.page().locator(".evenhand-log-lesson")).hasCount(0);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
