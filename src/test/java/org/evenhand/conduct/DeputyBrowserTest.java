package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.conduct.deputy.DeputyIntentions;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deputy is asked, asked again and advised, as the Chief Executive does it. */
@EvenhandTest
class DeputyBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    DeputyIntentions intentions;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @BeforeEach
    @AfterEach
    void notAskedYet() {
        jdbc.sql("delete from office.deputy_intention").update();
        office.endsAll("deputy-intentions");
    }

    @Test
    @Rule({"P36.1", "T38"})
    void theDeputyIsAskedUntilTheyHaveDecidedAndThenAdvised() {
        intentions.askWhereDue();
        String key = key();
        Tasklist chief = Tasklist.signIn(chromium, site(""), "chief-executive", 1500);
        chief.claim(office.open("Ask deputy", key).getId());
        assertThat(chief.shown("Election")).matches(".+, \\w+day \\d+ \\w+ \\d{4}");
        chief.choose("What does the deputy intend", "They have not decided yet");
        chief.fill("In their words", "They will say so after the summer.");
        chief.picture("ask-deputy");
        chief.complete();
        office.runFailedJobs(key);

        chief.claim(office.open("Ask deputy", key).getId());
        assertThat(chief.shown("Said before")).isEqualTo("They will say so after the summer.");
        chief.choose("What does the deputy intend", "To help a campaign");
        chief.fill("In their words", "At weekends, with leaflets.");
        assertThat(chief.refusal()).contains("name the deputy");
        chief.fill("The deputy’s name", "The deputy");
        chief.picture("ask-deputy-again");
        chief.complete();
        office.runJobs();

        chief.claim(office.open("Advise on candidacy", key).getId());
        chief.fill("Whether post and wish conflict", "Not outside paid time.");
        chief.fill("Rationale", "A deputy may help a campaign.");
        chief.fill("Conditions of staying in post", "Not in paid time.");
        chief.picture("advise-deputy");
        chief.complete();
        chief.claim(office.open("Hand over advice", key).getId());
        assertThat(chief.shown("To be printed and handed over")).contains("At weekends, with leaflets.");
        chief.fill("How and when it was handed over", "In my room.");
        chief.picture("hand-over-advice-to-deputy");
        chief.complete();
        assertThat(office.openTasks(key)).isEmpty();
        PageLook.at(chief.page(), site("/desk/deputy-time"), "deputy-intentions-");
    }

    private String key() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(tasks.createTaskQuery()
                        .taskName("Ask deputy")
                        .singleResult()
                        .getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
