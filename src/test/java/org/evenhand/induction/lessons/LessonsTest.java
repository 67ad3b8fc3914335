package org.evenhand.induction.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.ModelEngine;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was learnt is logged by anyone, reviewed, taken along, and shown again before the next election. */
@EvenhandTest
class LessonsTest {

    private static final String TASK = "Review lesson";
    private static final String PAGE = "/desk/lessons";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Lessons lessons;

    @Autowired
    Elections elections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfficeClock clock;

    private final String mark = UUID.randomUUID().toString();
    private final UUID past = UUID.randomUUID();

    @AfterEach
    void forget() {
        clock.back();
        jdbc.sql("delete from office.lesson_considered where lesson_id in"
                        + " (select id from office.lesson where change like ?)")
                .param("%" + mark)
                .update();
        jdbc.sql("delete from office.lesson where change like ?")
                .param("%" + mark)
                .update();
        jdbc.sql("delete from office.election where id = ?").param(past).update();
    }

    @Test
    @Rule({"P50", "P50.1", "R8"})
    void aLessonIsKeptAsItIsOrInOtherWordsOrNotWithTheReason() {
        String kept = logged("communications", "DURING");
        assertThat(office.sees("chief-executive", TASK, kept))
                .containsEntry("happenedShown", "Requests came to the wrong mailbox")
                .containsEntry("concernsShown", "P11.1");
        review(kept, Map.of("lessonReview", "KEEP"));
        assertThat(mine(kept).state()).isEqualTo("Kept");

        String reworded = logged("chief-officer", "BEFORE");
        assertThatThrownBy(() -> review(reworded, Map.of("lessonReview", "REWORD", "reworded", "Shorter")))
                .hasMessageContaining("to keep or to change");
        review(
                reworded,
                Map.of("lessonReview", "REWORD", "reworded", "Shorter", "changeReworded", "Differently " + mark));
        assertThat(mine(reworded).happened()).isEqualTo("Shorter");

        String left = logged("spoc", "AFTER");
        assertThatThrownBy(() -> review(left, Map.of("lessonReview", "LEAVE"))).hasMessageContaining("say why");
        review(left, Map.of("lessonReview", "LEAVE", "lessonReason", "It was a single case"));
        assertThat(mine(left).state()).isEqualTo("Not kept");
        assertThat(mine(left).reason()).isEqualTo("It was a single case");
    }

    @Test
    @Rule("P50.1")
    void aLessonNamesNobody() {
        assertThatThrownBy(() ->
                        lessons.log(Lesson.Phase.DURING, "Alder wrote twice", "Say so " + mark, null, null, "spoc"))
                .hasMessageContainingAll("A lesson names nobody", "Alder");
        String reference = logged("spoc", "DURING");
        assertThatThrownBy(() -> review(
                        reference,
                        Map.of("lessonReview", "REWORD", "reworded", "As Alder said", "changeReworded", mark)))
                .hasMessageContaining("A lesson names nobody");
        assertThatThrownBy(() ->
                        review(reference, Map.of("lessonReview", "LEAVE", "lessonReason", "Alder alone was meant")))
                .hasMessageContaining("A lesson names nobody");
        review(reference, Map.of("lessonReview", "KEEP"));
    }

    @Test
    @Rule({"P50", "P50.1"})
    void onTheDeskALessonIsLoggedFromACaseAndTakenAlong() {
        StaffBrowser browser = StaffBrowser.signedIn(port, "communications");
        assertThat(Jsoup.parse(browser.get(PAGE + "/log?about=EC-2026-0007").body())
                        .select("#concerns")
                        .val())
                .isEqualTo("EC-2026-0007");
        HttpResponse<String> refused = post(browser, "/log", Map.of("happened", "x", "change", mark));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Say when it was learnt");
        post(
                browser,
                "/log",
                Map.of(
                        "phase",
                        "DURING",
                        "happened",
                        "=1+1 was asked",
                        "change",
                        "Ask less " + mark,
                        "concerns",
                        "P24.1"));
        Lesson lesson = lessons.of(elections.next().orElseThrow().id()).stream()
                .filter(one -> one.change().equals("Ask less " + mark))
                .findFirst()
                .orElseThrow();
        assertThat(office.openTasks(lesson.reference())).containsExactly(TASK);
        assertThat(Jsoup.parse(browser.get(PAGE).body())
                        .select("article#" + lesson.reference())
                        .text())
                .contains("To be reviewed", "=1+1 was asked", "P24.1");
        assertThat(browser.get(PAGE + "/export.csv").body())
                .contains("\"" + lesson.reference() + "\"", "\"'=1+1 was asked\"");
        assertThat(browser.get(PAGE + "/export.txt").body())
                .contains(lesson.reference() + " (To be reviewed), on P24.1", "To keep or to change: Ask less " + mark);
        review(lesson.reference(), Map.of("lessonReview", "KEEP"));
    }

    @Test
    @Rule("P50")
    void whatWasKeptIsShownBeforeTheNextElectionUntilItIsConsidered() {
        jdbc.sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'PCC', ?)")
                .params(past, "The last election " + mark, LocalDate.now().minusDays(1600))
                .update();
        String reference = logged("spoc", "AFTER");
        review(reference, Map.of("lessonReview", "KEEP"));
        Lesson lesson = jdbc.sql("update office.lesson set election_id = ? where reference = ? returning *")
                .params(past, reference)
                .query(Lesson.class)
                .single();

        StaffBrowser reader = StaffBrowser.signedIn(port, "communications");
        assertThat(lastTime(reader)).contains(reference, "Requests came to the wrong mailbox");
        assertThat(Jsoup.parse(reader.get(PAGE).body()).select("#before-" + reference + " form"))
                .as("who does not prepare it cannot tick it")
                .isEmpty();
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        UUID next = elections.next().orElseThrow().id();
        post(spoc, "/" + lesson.id() + "/considered", Map.of("election", next.toString()));
        assertThat(lastTime(spoc)).doesNotContain(reference);
        assertThat(jdbc.sql("select considered_by from office.lesson_considered where lesson_id = ?")
                        .param(lesson.id())
                        .query(String.class)
                        .single())
                .isEqualTo("spoc");
        assertThat(spoc.get(PAGE + "?election=" + past).body()).contains(reference);
    }

    @Test
    @Rule("P50")
    void whatWasLearntWhileNoElectionWasKnownStaysInTheLog() {
        String reference = logged("spoc", "DURING");
        jdbc.sql("update office.lesson set election_id = null where reference = ?")
                .param(reference)
                .update();
        StaffBrowser browser = StaffBrowser.signedIn(port, "communications");
        assertThat(browser.get(PAGE).body()).contains(reference);
        assertThat(browser.get(PAGE + "/export.csv").body()).contains(reference);
        review(reference, Map.of("lessonReview", "KEEP"));
    }

    @Test
    @Rule("P50")
    void afterThePollTheLogIsThatOfTheElectionHeld() {
        Election last = elections.all().get(0);
        clock.set(last.pollDate().plusDays(1).atTime(12, 0));
        String before = logged("spoc", "BEFORE");
        String after = logged("spoc", "AFTER");
        Document page = Jsoup.parse(
                StaffBrowser.signedIn(port, "communications").get(PAGE).body());
        assertThat(page.text()).contains("Shown: " + last.name());
        assertThat(page.select("h3").eachText()).containsSubsequence(before, after);
        review(before, Map.of("lessonReview", "KEEP"));
        review(after, Map.of("lessonReview", "KEEP"));
    }

    @Test
    @Rule("P50")
    void theChiefExecutiveReviews() {
        ModelEngine engine = ModelEngine.fresh();
        engine.start("lesson-learnt", Map.of("lessonId", "l1"));
        assertThat(engine.groupsOf("userTask_reviewLesson")).containsExactly("chief-executive");
        engine.complete("userTask_reviewLesson", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_lessonReviewed");
    }

    /** Nothing follows by itself; on a day after the last poll, what other tests left waiting would. */
    private String logged(String by, String phase) {
        return office.startsOnly(
                by,
                "lesson-learnt",
                Map.of(
                        "phase",
                        phase,
                        "happened",
                        "Requests came to the wrong mailbox",
                        "change",
                        "Say it earlier " + mark,
                        "concerns",
                        "P11.1"));
    }

    private void review(String reference, Map<String, Object> form) {
        office.completesOnly("chief-executive", TASK, reference, form);
    }

    private Lesson mine(String reference) {
        return jdbc.sql("select * from office.lesson where reference = ?")
                .param(reference)
                .query(Lesson.class)
                .single();
    }

    private static String lastTime(StaffBrowser browser) {
        return Jsoup.parse(browser.get(PAGE).body())
                .select("section[aria-labelledby=last-time]")
                .text();
    }

    private static HttpResponse<String> post(StaffBrowser browser, String path, Map<String, String> fields) {
        return browser.post(PAGE + path, fields);
    }
}
