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

/** The whole application as it runs for people: mail comes and goes and jobs run by themselves. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = Evenhand.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"evenhand.mailbox.poll=500ms", "evenhand.outbox.poll=500ms"})
@Import({Postman.class, OfficeAtWork.class})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestServers.class)
public @interface LiveEvenhandTest {}
