package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.EvenhandTest;
import org.evenhand.mail.Postman;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;

@EvenhandTest
class FailedStepTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HealthEndpoint health;

    @Autowired
    Postman postman;

    @Test
    void aStepThatFailsForTheLastTimeIsAnIncidentOnTheHealthPageAndIsMailedToTheOperatorOnce() {
        String instance = startForAContactThatIsNotThere();
        executeUntilGivenUp(instance);

        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                .isEqualTo(1);
        assertThat(health.health().getStatus()).isEqualTo(new Status("ATTENTION"));
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        postman.sendWaiting();
        assertThat(postman.mailboxOf("operator@opcc.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("serviceTask_acknowledgeContact"));

        runtime.deleteProcessInstance(instance, "end of test");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private String startForAContactThatIsNotThere() {
        return runtime.createMessageCorrelation("contact.received")
                .processInstanceBusinessKey("EC-0000-0000")
                .setVariable("contactId", UUID.randomUUID().toString())
                .setVariable("contactReference", "EC-0000-0000")
                .correlateStartMessage()
                .getId();
    }

    private void executeUntilGivenUp(String instance) {
        for (Job job = next(instance); job != null && job.getRetries() > 0; job = next(instance)) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException failed) {
                // as meant: it is tried again until no attempt is left
            }
        }
    }

    private @Nullable Job next(String instance) {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }
}
