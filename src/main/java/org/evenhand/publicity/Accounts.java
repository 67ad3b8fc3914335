package org.evenhand.publicity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.publicity.Account.Access;
import org.evenhand.publicity.Account.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The inventory of accounts and devices, what was decided on each, and the record of its switches (P31). */
@Repository
@Transactional
public class Accounts {

    private static final String SELECT = """
            select a.id, a.name, a.kind, a.owner, a.rights, a.decision, a.reason, a.decided_by, s.switched_at, s.proof
            from office.account a left join office.account_switch s on s.account_id = a.id and s.restored_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql(SELECT + " order by a.kind, a.name")
                .query(Account.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Account of(UUID id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(Account.class)
                .single();
    }

    /** @throws FieldRefused if it is listed already */
    public UUID add(String name, Kind kind, String owner, String rights, String by) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into office.account (id, name, kind, owner, rights, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do nothing""")
                .params(id, name, kind.name(), owner, rights, by, OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw new FieldRefused("name", "this account is on the list already (P31.1).");
        }
        return id;
    }

    /** @throws FieldRefused if the account is not the office's to switch */
    void decide(UUID id, Access access, String reason, String by) {
        if (!of(id).kind().ours() && access != Access.KEEP) {
            throw new FieldRefused(
                    "access", "a personal account is not the office’s to switch; remind its owner (P31.4).");
        }
        jdbc.sql("update office.account set decision = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(access.name(), reason, by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** Opens a switch; false where one is open already. */
    boolean open(UUID id, Access access) {
        return jdbc.sql("""
                insert into office.account_switch (account_id, started_at, decision) values (?, ?, ?)
                on conflict do nothing""")
                        .params(id, OffsetDateTime.now(clock), access.name())
                        .update()
                == 1;
    }

    /** Whether a switch was begun that is not undone yet. */
    @Transactional(readOnly = true)
    boolean isOpen(UUID id) {
        return jdbc.sql(
                        "select exists (select from office.account_switch where account_id = ? and restored_at is null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Forgets a switch that was begun and never made. */
    void callOff(UUID id) {
        jdbc.sql("""
                delete from office.account_switch
                where account_id = ? and switched_at is null and restored_at is null""").param(id).update();
    }

    /** It was limited as is decided now, with the proof of it; what was proved of an earlier limit stays (P31.2). */
    public void switched(UUID id, String proof, String by) {
        jdbc.sql("""
                update office.account_switch s set decision = a.decision, switched_at = coalesce(s.switched_at, ?),
                    switched_by = ?, proof = concat_ws(chr(10), s.proof, ?)
                from office.account a where a.id = s.account_id and s.account_id = ? and s.restored_at is null""").params(OffsetDateTime.now(clock), by, proof, id).update();
    }

    /** It is as it was before the period, with the proof of it (P31.2). */
    public void restored(UUID id, String proof, String by) {
        jdbc.sql("""
                update office.account_switch set restored_at = ?, restored_by = ?, restored_proof = ?
                where account_id = ? and restored_at is null""").params(OffsetDateTime.now(clock), by, proof, id).update();
    }
}
