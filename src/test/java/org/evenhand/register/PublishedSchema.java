package org.evenhand.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the one table that the public pages read, to be filled by each test. */
public final class PublishedSchema {

    private static final String EMPTY = """
            drop schema if exists published cascade;
            create schema published;
            create table published.entry (
              number bigint primary key, reference text not null, date_of_contact date not null, role text not null,
              method text not null, category text not null, information_sought text not null,
              information_provided text not null, documents jsonb not null default '[]',
              date_added_to_register date not null, date_published date not null,
              supersedes bigint references published.entry(number), canonical text not null, leaf_hash bytea not null)""";

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
        client.sql(EMPTY).update();
        return this;
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
