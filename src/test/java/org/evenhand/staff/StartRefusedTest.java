package org.evenhand.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.evenhand.Evenhand;
import org.evenhand.TestServers;
import org.evenhand.register.log.LogKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A start as an operator makes it: a fresh database, no demo, every setting given. */
class StartRefusedTest {

    private static final String GOOD_PASSWORD = "Brisk-Otter-42-Lantern";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVENHAND_DB_APP_PASSWORD",
                "EVENHAND_DB_OWNER_PASSWORD",
                "EVENHAND_DB_PUBLIC_PASSWORD",
                "EVENHAND_IMAP_PASSWORD",
                "EVENHAND_REGISTER_SIGNING_KEY",
                "EVENHAND_SMTP_PASSWORD"
            })
    void aMissingPasswordIsNamed(String setting) {
        Map<String, Object> settings = settings();
        settings.remove(setting);
        assertThatThrownBy(() -> start(settings).close()).hasStackTraceContaining(setting);
    }

    @Test
    void withoutAnAdministratorNothingStarts() {
        assertThatThrownBy(() -> start(settings()).close())
                .hasStackTraceContaining("EVENHAND_ADMIN_ID and EVENHAND_ADMIN_PASSWORD");
    }

    @Test
    void aRealPasswordIsAcceptedAndExamplesAreNot() {
        Map<String, Object> settings = settings();
        settings.put("EVENHAND_ADMIN_ID", "keeper");
        settings.put("EVENHAND_ADMIN_PASSWORD", GOOD_PASSWORD);
        try (var application = start(settings)) {
            IdentityService identity = application.getBean(IdentityService.class);
            assertThat(identity.createUserQuery()
                            .memberOfGroup(Groups.CAMUNDA_ADMIN)
                            .list())
                    .extracting(user -> user.getId())
                    .containsExactly("keeper");
            assertThat(identity.checkPassword("keeper", GOOD_PASSWORD)).isTrue();
            assertLaterStarts(application);
        }
    }

    /** Later starts, on the same engine: the credentials are asked for only while there is no administrator. */
    private static void assertLaterStarts(ConfigurableApplicationContext application) {
        assertThatCode(() -> administrator(application, "", "").run(new DefaultApplicationArguments()))
                .doesNotThrowAnyException();
        application.getBean(IdentityService.class).deleteUser("keeper");
        for (String weak : new String[] {
            "",
            "Short-1-pass",
            "Evenhand-demo-2026",
            "changeme-Changeme-1",
            "My-Password-is-12345",
            "keeper-Keeper-2026!",
            "allinsmallletters",
            "NO-SMALL-LETTERS-1"
        }) {
            assertThatThrownBy(() -> administrator(application, "keeper", weak).run(new DefaultApplicationArguments()))
                    .as(weak)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("EVENHAND_ADMIN_PASSWORD");
        }
        assertThat(application
                        .getBean(IdentityService.class)
                        .createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isZero();
    }

    private static Administrator administrator(ConfigurableApplicationContext application, String id, String password) {
        return new Administrator(
                application.getBean(IdentityService.class),
                application.getBean(Rights.class),
                application.getEnvironment(),
                id,
                password);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Evenhand.class)
                .initializers(new TestServers())
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        // other tests of the same run go on using the engine called "default"
        settings.put("camunda.bpm.process-engine-name", "start");
        // and its Tasklist and Cockpit, of which there is one in a Java machine
        settings.put("camunda.bpm.webapp.enabled", false);
        settings.put("camunda.bpm.job-execution.enabled", false);
        settings.put("evenhand.mailbox.poll", "1d");
        settings.put("evenhand.mailbox.idle", false);
        settings.put("evenhand.outbox.poll", "1d");
        settings.put("logging.level.root", "ERROR");
        settings.put("EVENHAND_DB_APP_PASSWORD", "a");
        settings.put("EVENHAND_DB_OWNER_PASSWORD", "b");
        settings.put("EVENHAND_DB_PUBLIC_PASSWORD", "c");
        settings.put("EVENHAND_REGISTER_SIGNING_KEY", LogKey.newPem());
        settings.put("EVENHAND_SMTP_HOST", "localhost");
        settings.put("EVENHAND_SMTP_USER", "spoc");
        settings.put("EVENHAND_SMTP_PASSWORD", "d");
        settings.put("EVENHAND_IMAP_HOST", "localhost");
        settings.put("EVENHAND_IMAP_TLS", false);
        settings.put("EVENHAND_IMAP_USER", "spoc@opcc.example");
        settings.put("EVENHAND_IMAP_PASSWORD", "spoc@opcc.example");
        settings.put("EVENHAND_OFFICE_NAME", "Office");
        settings.put("EVENHAND_FORCE_NAME", "Force");
        settings.put("EVENHAND_SPOC_ADDRESS", "spoc@opcc.example");
        settings.put("EVENHAND_PUBLIC_URL", "http://localhost");
        return settings;
    }
}
