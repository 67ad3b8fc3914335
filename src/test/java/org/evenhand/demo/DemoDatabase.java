package org.evenhand.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** A PostgreSQL 17 of our own, set up as an operator would set one up: a database and three roles. */
public final class DemoDatabase {

    private static final String[] ROLES = {"evenhand_owner", "evenhand_app", "evenhand_public"};

    private final EmbeddedPostgres postgres;

    private DemoDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts the server on this data directory, which is made where it is missing and kept.
     *
     * @param durable whether what is committed outlives the machine, and not only the server
     */
    public static DemoDatabase start(Path data, boolean durable) {
        try {
            stopLeftOver(data);
            return new DemoDatabase(EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of this database, which is created with its rights where it is missing. */
    public String url(String name) {
        DataSource server = postgres.getPostgresDatabase();
        if (!exists(server, name)) {
            for (String role : ROLES) {
                execute(
                        server,
                        "do $$ begin if not exists (select from pg_roles where rolname = '" + role
                                + "') then create role " + role + " login; end if; end $$");
            }
            execute(server, "create database " + name + " owner evenhand_owner");
            execute(postgres.getDatabase("postgres", name), "grant create, usage on schema public to evenhand_app");
        }
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }

    /** The database as its superuser sees it, for tests that look behind the application's back. */
    public DataSource asSuperuser(String name) {
        return postgres.getDatabase("postgres", name);
    }

    /** Stops the server; its data stay. */
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(DataSource server, String name) {
        try (Connection connection = server.getConnection();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server outlives a run that was killed; it still holds the directory and is asked to stop. */
    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            Optional<ProcessHandle> server = ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
            server.ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
            Files.deleteIfExists(pidFile);
        }
    }
}
