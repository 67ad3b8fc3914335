package org.evenhand.preparation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in which protocols were issued before the public had a table of its own to read them in. */
@EvenhandTest
class ProtocolCarriedOverTest {

    @Autowired
    DemoDatabase database;

    @Autowired
    Environment environment;

    @Test
    void whatWasIssuedStaysReadableAsItWasSigned() {
        String url = database.url("protocol_carried_over");
        migration(url).target("35.3").load().migrate();
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(url, "evenhand_owner", "demo"));
        owner.sql("""
                insert into office.joint_protocol (edition, with_fire, begun_by, begun_at, issued_at, review_on) values
                    (1, false, 'spoc', now(), '2024-01-10T09:00Z', '2027-01-10'),
                    (2, false, 'spoc', now(), '2025-02-11T09:00Z', '2028-02-11'),
                    (3, false, 'spoc', now(), null, null);
                insert into office.joint_protocol_draft (edition, draft, text, review_on, drafted_by, drafted_at) values
                    (1, 1, 'Returned', '2026-01-10', 'spoc', now()), (1, 2, 'The first', '2026-01-10', 'spoc', now()),
                    (2, 1, 'The second', '2028-02-11', 'spoc', now()), (3, 1, 'Not signed', '2029-01-01', 'spoc', now());
                insert into office.joint_protocol_signature (edition, draft, signatory, name, signed_by, signed_at) values
                    (1, 1, 'CHIEF_EXECUTIVE', 'Too early', 'ce', now()),
                    (1, 2, 'CHIEF_CONSTABLE', 'C. Constable', 'cc', '2024-01-09T09:00Z'),
                    (1, 2, 'CHIEF_EXECUTIVE', 'C. Executive', 'ce', '2024-01-08T09:00Z')""").update();

        migration(url).load().migrate();

        var everyone = new DriverManagerDataSource(url, "evenhand_public", "demo");
        assertThat(new PublishedProtocols(JdbcClient.create(everyone)).all())
                .extracting(PublishedProtocol::edition, PublishedProtocol::text, PublishedProtocol::reviewOn)
                .containsExactly(
                        tuple(2, "The second", LocalDate.of(2028, 2, 11)),
                        tuple(1, "The first", LocalDate.of(2027, 1, 10)));
        assertThat(new PublishedProtocols(JdbcClient.create(everyone))
                        .all()
                        .get(1)
                        .signatures())
                .containsExactly(
                        new PublishedProtocol.Signed(Signatory.CHIEF_EXECUTIVE, "C. Executive"),
                        new PublishedProtocol.Signed(Signatory.CHIEF_CONSTABLE, "C. Constable"));
    }

    private FluentConfiguration migration(String url) {
        String setting = "spring.flyway.placeholders.";
        return Flyway.configure()
                .dataSource(url, "evenhand_owner", "demo")
                .defaultSchema(environment.getRequiredProperty("spring.flyway.default-schema"))
                .placeholders(Map.of(
                        "appRole", environment.getRequiredProperty(setting + "appRole"),
                        "publicRole", environment.getRequiredProperty(setting + "publicRole")));
    }
}
