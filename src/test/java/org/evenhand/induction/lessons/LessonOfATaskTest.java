package org.evenhand.induction.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lesson that is logged from a task says where it was learnt; whoever may not see the task learns nothing of it. */
@EvenhandTest
class LessonOfATaskTest {

    private static final String PAGE = "/desk/lessons/log";
    private static final String TRIAGE = "Contact intake: Triage contact";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();
    private final String address = mark + "@candidate.example";

    @AfterEach
    void forget() {
        jdbc.sql("select reference from office.lesson where change like ?")
                .param("%" + mark)
                .query(String.class)
                .list()
                .forEach(this::end);
        jdbc.sql("delete from office.lesson where change like ?")
                .param("%" + mark)
                .update();
    }

    @Test
    @Rule("P50.1")
    void fromATaskOnesOwnTheLessonSaysItsStepAndItsCase() {
        String reference = office.logs("spoc", SampleCall.from(address));
        String task = office.open("Triage contact", reference).getId();
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        Document form = page(spoc, task, 200);
        assertThat(form.select("dd").text()).isEqualTo(TRIAGE);
        assertThat(form.select("#concerns").val()).isEqualTo(reference);
        assertThat(post(spoc, task, "").statusCode()).isEqualTo(400);
        assertThat(logged()).as("nothing is logged without its phase").isNull();

        assertThat(post(spoc, task, "DURING").statusCode()).isEqualTo(302);
        String lesson = jdbc.sql("select reference from office.lesson where change = ? and step = ?")
                .params(mark, TRIAGE)
                .query(String.class)
                .single();
        assertThat(Jsoup.parse(spoc.get("/desk/lessons").body())
                        .select("article#" + lesson)
                        .text())
                .contains("Learnt at the step " + TRIAGE);
        assertThat(office.sees("chief-executive", "Review lesson", lesson)).containsEntry("stepShown", TRIAGE);
        assertThat(spoc.get("/desk/lessons/export.csv").body()).contains("\"" + TRIAGE + "\"");
        assertThat(spoc.get("/desk/lessons/export.txt").body()).contains("At the step " + TRIAGE);
    }

    @Test
    @Rule("P50.1")
    void aTaskOfOthersIsAnsweredLikeOneThatIsNotThere() {
        String reference = office.logs("spoc", SampleCall.from(address));
        String task = office.open("Triage contact", reference).getId();
        StaffBrowser other = StaffBrowser.signedIn(port, "communications");
        String foreign = page(other, task, 404).select("main").text();
        assertThat(foreign).contains("no such task among yours").doesNotContain("Triage", reference);
        for (String unknown : new String[] {UUID.randomUUID().toString(), "%00", "x'%20or%201=1", "a".repeat(300)}) {
            assertThat(page(other, unknown, 404).select("main").text()).isEqualTo(foreign);
        }
        HttpResponse<String> refused = post(other, task, "DURING");
        assertThat(refused.statusCode()).isEqualTo(400);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select("[role=alert]").text()).contains("no such task among yours");
        assertThat(again.select("#change").text()).as("what was typed is kept").isEqualTo(mark);
        assertThat(again.select("input[name=task]"))
                .as("it can be logged without")
                .isEmpty();
        assertThat(logged()).isNull();
    }

    @Test
    @Rule("P50.1")
    void whoDoesATaskWithoutSeeingItsCaseSeesItsStepAlone() {
        String reference = office.logs("spoc", SampleCall.from(address));
        String task = office.open("Triage contact", reference).getId();
        tasks.setAssignee(task, "communications");
        Document form = page(StaffBrowser.signedIn(port, "communications"), task, 200);
        assertThat(form.select("dd").text()).isEqualTo(TRIAGE);
        assertThat(form.select("#concerns").val()).isEmpty();
    }

    @Test
    @Rule("P50.1")
    void theStepIsKnownWhenTheTaskIsDoneBeforeTheLessonIsLogged() {
        String reference = office.logs("spoc", SampleCall.from(address));
        String task = office.open("Triage contact", reference).getId();
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.INFORMATION, address));
        assertThat(post(StaffBrowser.signedIn(port, "communications"), task, "DURING")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(StaffBrowser.signedIn(port, "spoc"), task, "DURING").statusCode())
                .isEqualTo(302);
        assertThat(logged()).isEqualTo(TRIAGE);
    }

    @Test
    @Rule("P50.1")
    void aLessonFromATaskInConfidenceDoesNotSayThatThereIsOne() {
        String reference = office.starts(
                "chief-executive",
                "staff-candidacy",
                Map.of(
                        "personName", "Jo " + mark,
                        "post", "OFFICE_STAFF",
                        "postListed", "no",
                        "wish", "STAND",
                        "intention", "Means to declare in spring"));
        String task = office.open("Advise on candidacy", reference).getId();
        StaffBrowser adviser = StaffBrowser.signedIn(port, "chief-executive");
        Document form = page(adviser, task, 200);
        assertThat(form.select("main").text()).contains("done in confidence").doesNotContain("Advise", reference);
        assertThat(post(adviser, task, "BEFORE").statusCode()).isEqualTo(302);
        assertThat(logged()).isEqualTo("none");
        end(reference);
    }

    private Document page(StaffBrowser browser, String task, int status) {
        HttpResponse<String> answer = browser.get(PAGE + "?task=" + task);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> post(StaffBrowser browser, String task, String phase) {
        return browser.post(
                PAGE, Map.of("task", task, "phase", phase, "happened", "It was asked twice", "change", mark));
    }

    /** The step of the lesson of this test: “none” where it has none, null where there is no lesson. */
    private @Nullable String logged() {
        return jdbc.sql("select coalesce(step, 'none') from office.lesson where change = ?")
                .param(mark)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void end(String reference) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "The test is over"));
    }
}
