package org.evenhand.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the one schema that the public pages read, as the application makes it, to be filled by each test. */
public final class PublishedSchema {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V5__published.sql");

    private static final DataSource DATABASE = start();

    private final JdbcClient client = JdbcClient.create(DATABASE);

    private static DataSource start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JdbcClient client() {
        return client;
    }

    public PublishedSchema emptied() {
        client.sql("drop schema if exists published cascade").update();
        client.sql(migration()).update();
        return this;
    }

    private static String migration() {
        try {
            return Files.readString(MIGRATION).replaceAll("\\$\\{(appRole|publicRole)}", "public");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes entries of which only the number matters. */
    public PublishedSchema publish(long first, long last) {
        LongStream.rangeClosed(first, last).mapToObj(EntryFixture::entry).forEach(this::publish);
        return this;
    }

    public PublishedSchema publish(EntryFixture entry) {
        client.sql("""
                        insert into published.entry values (:number, :reference, date '2027-03-12', :role, :method,
                          :category, :sought, :provided, :documents::jsonb, date '2027-03-13', date '2027-03-16',
                          :supersedes, '{}', decode(lpad(to_hex(:number), 64, '0'), 'hex'))""").paramSource(entry).update();
        return this;
    }
}
