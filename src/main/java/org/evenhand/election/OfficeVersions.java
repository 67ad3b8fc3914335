package org.evenhand.election;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.election.office.OfficeProfile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the profile and the logos as the database keeps them: added, never changed. */
@Repository
class OfficeVersions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OfficeVersions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    List<OfficeVersion> all() {
        return jdbc.sql("select number, profile, logo, changed_by, changed_at, reason from office.office_version"
                        + " order by number desc")
                .query((row, index) -> version(row))
                .list();
    }

    Optional<OfficeVersion> last() {
        return all().stream().findFirst();
    }

    void add(OfficeVersion version) {
        jdbc.sql("insert into office.office_version (number, profile, logo, changed_by, changed_at, reason)"
                        + " values (?, ?::jsonb, ?, ?, ?, ?)")
                .params(
                        version.number(),
                        written(version.profile().filledIn()),
                        version.logo(),
                        version.changedBy(),
                        version.changedAt(),
                        version.reason())
                .update();
    }

    void addLogo(String fingerprint, byte[] picture) {
        jdbc.sql("insert into office.office_logo (fingerprint, picture) values (?, ?) on conflict do nothing")
                .params(fingerprint, picture)
                .update();
    }

    Optional<byte[]> logo(String fingerprint) {
        return jdbc.sql("select picture from office.office_logo where fingerprint = ?")
                .param(fingerprint)
                .query((row, index) -> row.getBytes("picture"))
                .optional();
    }

    private OfficeVersion version(ResultSet row) throws SQLException {
        return new OfficeVersion(
                row.getInt("number"),
                new OfficeProfile(read(row.getString("profile"))),
                row.getString("logo"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getString("reason"));
    }

    private Map<String, String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version of the office's profile cannot be read", e);
        }
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version of the office's profile cannot be written", e);
        }
    }
}
