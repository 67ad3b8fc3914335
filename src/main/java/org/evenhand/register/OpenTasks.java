package org.evenhand.register;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has the cases of contacts now (C15). */
@Repository
@Transactional
public class OpenTasks {

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a task, or who has it now. */
    public void put(String taskId, UUID contactId, String name, String owner) {
        jdbc.sql("""
            insert into office.open_task (task_id, contact_id, name, owner) values (?, ?, ?, ?)
            on conflict (task_id) do update set owner = excluded.owner\
            """).params(taskId, contactId, name, owner).update();
    }

    public void remove(String taskId) {
        jdbc.sql("delete from office.open_task where task_id = ?").param(taskId).update();
    }
}
