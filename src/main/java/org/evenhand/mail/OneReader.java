package org.evenhand.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one node of a cluster read the mailboxes at a time. The lock belongs to a connection to the database and falls
 * with it, so a node that dies holds up none; that none doubles a message does not depend on it.
 */
@Component
class OneReader {

    /** Any number that nothing else in this database locks: "evenhand" in letters of a telephone. */
    private static final long LOCK = 38364263L;

    private final DataSource database;

    OneReader(DataSource database) {
        this.database = database;
    }

    /** Does the work unless another node is at it; says whether it was done. */
    boolean whileAlone(Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked whether another node reads the mail", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
