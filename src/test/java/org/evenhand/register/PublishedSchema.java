package org.evenhand.register;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.evenhand.register.log.CanonicalJson;
import org.evenhand.register.log.LogKey;
import org.evenhand.register.log.TreeHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the one schema that the public pages read, as the application makes it, to be filled by each test. */
public final class PublishedSchema {

    private static final List<Path> MIGRATIONS = List.of(
            Path.of("src/main/resources/db/migration/V5__published.sql"),
            Path.of("src/main/resources/db/migration/V11__checkpoint.sql"),
            Path.of("src/main/resources/db/migration/V16_2__coarsened.sql"));

    private static final LogKey KEY = LogKey.read("opcc.example/register", LogKey.newPem());

    private static final DataSource DATABASE = start();

    private static final HikariDataSource CONNECTIONS = pooled();

    private final JdbcClient client = JdbcClient.create(CONNECTIONS);
    private final LogNodes nodes = new LogNodes(client);

    /** As the application has it: what a page costs does not include a new connection for each of its queries. */
    private static HikariDataSource pooled() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(DATABASE);
        pool.setMaximumPoolSize(5);
        return pool;
    }

    private static DataSource start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "on")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource database() {
        return DATABASE;
    }

    public JdbcClient client() {
        return client;
    }

    public PublishedSchema emptied() {
        client.sql("drop schema if exists published cascade").update();
        MIGRATIONS.forEach(migration -> client.sql(text(migration)).update());
        sign();
        return this;
    }

    /** A register of so many entries from before there was a tree, brought to what it is today. */
    PublishedSchema upgradedWith(int entries) {
        client.sql("drop schema if exists published cascade").update();
        client.sql(text(MIGRATIONS.get(0))).update();
        client.sql("""
            insert into published.entry select n, 'EH-' || n, date '2027-03-12', 'PUBLIC', 'EMAIL', 'OTHER', 'Question',
              'Answer', '[]', date '2027-03-13', date '2027-03-16', null, '{"n":' || n || '}',
              sha256('\\x00'::bytea || convert_to('{"n":' || n || '}', 'UTF8')) from generate_series(1, ?) n\
            """).param(entries).update();
        MIGRATIONS.stream()
                .skip(1)
                .forEach(migration -> client.sql(text(migration)).update());
        return this;
    }

    /** The key that signs what these tests publish. */
    public LogKey key() {
        return KEY;
    }

    private static String text(Path migration) {
        try {
            return Files.readString(migration).replaceAll("\\$\\{(appRole|publicRole)}", "public");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes entries of which only the number matters. */
    public PublishedSchema publish(long first, long last) {
        LongStream.rangeClosed(first, last).mapToObj(EntryFixture::entry).forEach(this::insert);
        sign();
        return this;
    }

    public PublishedSchema publish(EntryFixture entry) {
        insert(entry);
        sign();
        return this;
    }

    /** Publishes an entry that is signed only together with the next one. */
    public PublishedSchema add(EntryFixture entry) {
        insert(entry);
        return this;
    }

    private void insert(EntryFixture entry) {
        byte[] canonical = CanonicalJson.of(entry.values());
        byte[] leaf = TreeHash.leaf(canonical);
        PublishedRow.insert(client, entry.values(), new String(canonical, StandardCharsets.UTF_8), leaf);
        nodes.append(entry.getNumber(), leaf);
    }

    private void sign() {
        long size = client.sql("select coalesce(max(number), 0) from published.entry")
                .query(Long.class)
                .single();
        new CheckpointSigner(client, KEY, event -> {}, Clock.systemUTC()).sign(size, nodes.root(size));
    }
}
