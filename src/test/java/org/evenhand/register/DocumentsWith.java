package org.evenhand.register;

import java.time.Clock;
import org.evenhand.quarantine.Quarantine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers as an office has them whose scanner is another than that of the tests. */
public final class DocumentsWith {

    private DocumentsWith() {}

    public static Documents quarantine(JdbcClient jdbc, Quarantine quarantine, Clock clock) {
        return new Documents(jdbc, quarantine, clock);
    }
}
