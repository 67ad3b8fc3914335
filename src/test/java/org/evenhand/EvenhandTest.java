package org.evenhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.evenhand.mail.Postman;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real PostgreSQL and a real mail server. Nothing happens by itself: mail is fetched and
 * sent, and jobs are run, when the test says so (see {@link OfficeAtWork}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = Evenhand.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "evenhand.mailbox.poll=1d",
            "evenhand.mailbox.idle=false",
            "evenhand.outbox.poll=1d",
            "evenhand.readers.requests-per-minute=1000000",
            "evenhand.ask.requests-per-hour=1000000",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Postman.class, OfficeAtWork.class, EnteredContacts.class, BehindTheScenes.class, OfficeClock.class})
@ActiveProfiles("demo")
@TestExecutionListeners(listeners = NoStepWithoutItsRow.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestServers.class)
public @interface EvenhandTest {}
