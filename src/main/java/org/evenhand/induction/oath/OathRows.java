package org.evenhand.induction.oath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of arrangements and of oaths. */
@Repository
class OathRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    OathRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A later arrangement takes the place of an earlier one, and asks anew about a recording. */
    void put(UUID induction, OathArrangement plan, String by) {
        jdbc.sql("""
                insert into office.oath_arrangement (induction_id, witness_class, witness_name, witness_address, planned_on,
                    place, language, welsh_ready, arranged_by, arranged_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (induction_id) do update set witness_class = excluded.witness_class,
                    witness_name = excluded.witness_name, witness_address = excluded.witness_address,
                    planned_on = excluded.planned_on, place = excluded.place, language = excluded.language,
                    welsh_ready = excluded.welsh_ready, arranged_by = excluded.arranged_by,
                    arranged_at = excluded.arranged_at, recording_wished = null, recording_by = null,
                    recording_at = null""")
                .params(Arrays.asList(
                        induction,
                        plan.witnessClass().name(),
                        plan.witnessName(),
                        plan.witnessAddress(),
                        plan.plannedOn(),
                        plan.place(),
                        plan.language().name(),
                        plan.welshReady(),
                        by,
                        OffsetDateTime.now(clock)))
                .update();
    }

    Optional<OathArrangement> arrangement(UUID induction) {
        return jdbc.sql("select * from office.oath_arrangement where induction_id = ?")
                .param(induction)
                .query(OathArrangement.class)
                .optional();
    }

    void wish(UUID induction, boolean wished, String by) {
        jdbc.sql("""
                update office.oath_arrangement set recording_wished = ?, recording_by = ?, recording_at = ?
                where induction_id = ?""").params(wished, by, OffsetDateTime.now(clock), induction).update();
    }

    Optional<Boolean> wished(UUID induction) {
        return jdbc.sql("""
                select recording_wished from office.oath_arrangement
                where induction_id = ? and recording_wished is not null""").param(induction).query(Boolean.class).optional();
    }

    void put(UUID induction, Oath oath, boolean late, String by) {
        jdbc.sql("""
                insert into office.oath (induction_id, made_on, witness_class, witness_name, place, language, recorded, late,
                    entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(induction, oath.madeOn(), oath.witnessClass().name(), oath.witnessName(), oath.place())
                .params(oath.language().name(), oath.recorded(), late, by, OffsetDateTime.now(clock))
                .update();
    }

    Optional<MadeOath> oath(UUID induction) {
        return jdbc.sql("select * from office.oath where induction_id = ?")
                .param(induction)
                .query(OathRows::made)
                .optional();
    }

    private static MadeOath made(ResultSet row, int number) throws SQLException {
        return new MadeOath(
                new Oath(
                        row.getObject("made_on", LocalDate.class),
                        WitnessClass.valueOf(row.getString("witness_class")),
                        row.getString("witness_name"),
                        row.getString("place"),
                        OathLanguage.valueOf(row.getString("language")),
                        row.getBoolean("recorded")),
                row.getBoolean("late"));
    }
}
