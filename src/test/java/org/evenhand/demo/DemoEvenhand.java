package org.evenhand.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.Evenhand;
import org.evenhand.register.log.LogKey;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** {@code mvn spring-boot:test-run}: everything on one machine, kept in {@code .evenhand/} between runs. */
@Configuration
@ComponentScan
public class DemoEvenhand {

    static final int SMTP_PORT = 3025;
    static final int IMAP_PORT = 3143;

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Evenhand.class, DemoEvenhand.class);
        application.setAdditionalProfiles("demo");
        application.addInitializers(DemoEvenhand::startServers);
        application.run(args);
    }

    private static void startServers(ConfigurableApplicationContext context) {
        DemoDatabase database = DemoDatabase.start(Path.of(".evenhand", "postgresql"), true);
        DemoMailServer mail = DemoMailServer.start(SMTP_PORT, IMAP_PORT);
        // only when the application has closed: it still has work to finish
        SpringApplication.getShutdownHandlers().add(database::stop);
        tell(context, database.url("evenhand"), mail);
        tell(context, "signing key", Map.of("EVENHAND_REGISTER_SIGNING_KEY", signingKey()));
    }

    /** Made once and kept beside the register that it signs. */
    private static String signingKey() {
        try {
            Path file = Path.of(".evenhand", "signing-key.pem");
            if (Files.notExists(file)) {
                Files.writeString(file, LogKey.newPem());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the application what an operator would otherwise set. */
    public static void tell(ConfigurableApplicationContext context, String databaseUrl, DemoMailServer mail) {
        mail.mailbox("spoc@opcc.example");
        mail.mailbox("election@exampleshire.police.example");
        tell(
                context,
                "demo servers",
                Map.of(
                        "EVENHAND_DB_URL",
                        databaseUrl,
                        "EVENHAND_SMTP_PORT",
                        mail.smtpPort(),
                        "EVENHAND_IMAP_PORT",
                        mail.imapPort()));
    }

    /** The same for settings under a name of their own. */
    public static void tell(ConfigurableApplicationContext context, String name, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(name, settings));
    }

    private final Environment environment;

    public DemoEvenhand(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printWhereEverythingIs() {
        String here = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.println("""

                Evenhand is ready.

                  Public pages      %1$s/            register: %1$s/register
                  Tasklist          %1$s/camunda/app/tasklist/
                  Cockpit           %1$s/camunda/app/cockpit/
                  Desk              %1$s/desk
                  Sign in as        spoc, policy-lead, chief-executive, chief-constable, chief-officer, foi-officer,
                                    communications, manager, commissioner or admin, password %2$s
                  Send mail to      spoc@opcc.example by SMTP on localhost:%3$s
                  Read mail by      IMAP on localhost:%4$s; login and password are the address itself
                """.formatted(
                        here,
                        DemoPeople.PASSWORD,
                        environment.getProperty("EVENHAND_SMTP_PORT"),
                        environment.getProperty("EVENHAND_IMAP_PORT")));
    }
}
