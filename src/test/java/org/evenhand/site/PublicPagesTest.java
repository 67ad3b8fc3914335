package org.evenhand.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** A test of {@link PublicPages} over HTTP; all such tests share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PublicPages.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.session.cookie.secure=false", "evenhand.readers.requests-per-minute=1000000"})
@ActiveProfiles(PublicPagesTest.PROFILE)
public @interface PublicPagesTest {

    String PROFILE = "public-pages";
}
