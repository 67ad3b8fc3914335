package org.evenhand.election;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.policy.PolicyCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions as the database keeps them: added, never changed. */
@Repository
class PolicyVersions {

    private static final String SELECT = """
            select number, valid_from, preset, overrides, settings, changed_by, changed_at, reason
            from office.policy_version
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final PolicyCatalogue catalogue;

    PolicyVersions(JdbcClient jdbc, ObjectMapper json, PolicyCatalogue catalogue) {
        this.jdbc = jdbc;
        this.json = json;
        this.catalogue = catalogue;
    }

    Optional<PolicyVersion> at(Instant moment) {
        return jdbc.sql(SELECT + "where valid_from <= ? order by number desc limit 1")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, index) -> version(row))
                .optional();
    }

    Optional<PolicyVersion> numbered(int number) {
        return jdbc.sql(SELECT + "where number = ?")
                .param(number)
                .query((row, index) -> version(row))
                .optional();
    }

    List<PolicyVersion> all() {
        return jdbc.sql(SELECT + "order by number desc")
                .query((row, index) -> version(row))
                .list();
    }

    void add(PolicyVersion version) {
        jdbc.sql("""
                insert into office.policy_version
                    (id, number, valid_from, preset, overrides, settings, changed_by, changed_at, reason)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        version.number(),
                        version.validFrom(),
                        version.preset(),
                        written(version.overrides()),
                        written(version.values()),
                        version.changedBy(),
                        version.changedAt(),
                        version.reason())
                .update();
    }

    private PolicyVersion version(ResultSet row) throws SQLException {
        String preset = row.getString("preset");
        Map<String, String> overrides = read(row.getString("overrides"));
        Map<String, String> values = new HashMap<>(settingsSince(preset));
        values.putAll(read(row.getString("settings")));
        return new PolicyVersion(
                row.getInt("number"),
                row.getObject("valid_from", OffsetDateTime.class),
                preset,
                overrides,
                values,
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getString("reason"));
    }

    /** A setting that a later release brought is as the preset has it until the office chooses. */
    private Map<String, String> settingsSince(String preset) {
        return catalogue.preset(preset).isPresent() ? catalogue.values(preset, Map.of()) : Map.of();
    }

    private Map<String, String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A policy version cannot be read", e);
        }
    }

    private String written(Map<String, String> settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A policy version cannot be written", e);
        }
    }
}
