package org.evenhand;

import org.evenhand.demo.DemoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's database as its superuser sees it: what no role of the application may see or do. */
public class BehindTheScenes {

    private final JdbcClient jdbc;

    BehindTheScenes(DemoDatabase database, @Value("${EVENHAND_DB_URL}") String url) {
        jdbc = JdbcClient.create(database.asSuperuser(url.substring(url.lastIndexOf('/') + 1)));
    }

    public JdbcClient sql() {
        return jdbc;
    }

    /** Has the database refuse every new row of this table for which the condition does not hold, during the work. */
    public void whileRefusing(String table, String condition, Runnable work) {
        jdbc.sql("alter table " + table + " add constraint refused_by_test check (" + condition + ") not valid")
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("alter table " + table + " drop constraint refused_by_test")
                    .update();
        }
    }
}
