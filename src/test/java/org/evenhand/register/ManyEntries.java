package org.evenhand.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.evenhand.register.log.CanonicalJson;
import org.evenhand.register.log.Frontier;
import org.evenhand.register.log.NodeId;
import org.evenhand.register.log.TreeHash;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the register with as many entries as a bench asks for, fast and right: real fingerprints and a whole tree, words
 * by the frequencies of a language (the word of rank n about 1/n as often as the first).
 */
final class ManyEntries {

    private static final int VOCABULARY = 20_000;
    private static final HexFormat HEX = HexFormat.of();

    private final DataSource database;
    private final Random random = new Random(1);
    private final Frontier tree = new Frontier();

    ManyEntries(DataSource database) {
        this.database = database;
    }

    /** A word of this rank. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder("z");
        for (int rest = rank; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrtvwxzk".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word + "x";
    }

    /** Fills the empty register with so many entries and returns the root of their log. */
    byte[] fillTo(long size) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("set synchronous_commit = off").update();
            sql.sql("set maintenance_work_mem = '512MB'").update();
            sql.sql("set work_mem = '512MB'").update();
            sql.sql("alter table published.entry disable trigger entry_indexed").update();
            Path nodes = Files.createTempFile("nodes", ".tsv");
            copy(
                    connection,
                    "published.entry (number, reference, date_of_contact, role, method, category,"
                            + " information_sought, information_provided, date_added_to_register, date_published, canonical,"
                            + " leaf_hash)",
                    rows -> {
                        try (Writer full = Files.newBufferedWriter(nodes)) {
                            for (long number = 1; number <= size; number++) {
                                entry(number, rows, full);
                            }
                        }
                    });
            copy(connection, "published.node (level, index, hash)", rows -> {
                try (Reader full = Files.newBufferedReader(nodes)) {
                    full.transferTo(rows);
                }
            });
            Files.delete(nodes);
            sql.sql("alter table published.entry enable trigger entry_indexed").update();
            sql.sql("alter table published.term drop constraint term_pkey").update();
            sql.sql("insert into published.term select unnest(published.terms(e)), e.number from published.entry e")
                    .update();
            sql.sql("alter table published.term add primary key (term, number)").update();
            sql.sql("vacuum analyze published.entry, published.node, published.term")
                    .update();
        }
        return tree.root();
    }

    private interface Rows {
        void write(Writer rows) throws IOException;
    }

    private static void copy(Connection connection, String table, Rows content) throws SQLException, IOException {
        try (OutputStream out = new BufferedOutputStream(
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + table + " from stdin"),
                        1 << 16);
                Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            content.write(rows);
        }
    }

    private void entry(long number, Writer rows, Writer nodes) throws IOException {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number * 2_000 / 1_000_000);
        String reference = "EC-2027-%07d".formatted(number);
        String sought = words(14);
        String provided = words(40);
        String role = RequesterRole.values()[random.nextInt(6)].name();
        String category = ContactCategory.values()[random.nextInt(13)].name();
        Map<String, @Nullable Object> entry = new TreeMap<>();
        entry.put("number", number);
        entry.put("reference", reference);
        entry.put("dateOfContact", day.toString());
        entry.put("role", role);
        entry.put("method", "EMAIL");
        entry.put("category", category);
        entry.put("informationSought", sought);
        entry.put("informationProvided", provided);
        entry.put("documents", List.of());
        entry.put("dateAddedToRegister", day.toString());
        entry.put("datePublished", day.toString());
        entry.put("supersedes", null);
        byte[] canonical = CanonicalJson.of(entry);
        byte[] leaf = TreeHash.leaf(canonical);
        Map<NodeId, byte[]> full = new LinkedHashMap<>();
        tree.add(leaf, full::put);
        for (Map.Entry<NodeId, byte[]> node : full.entrySet()) {
            nodes.write(node.getKey().level() + "\t" + node.getKey().index() + "\t\\\\x"
                    + HEX.formatHex(node.getValue()) + "\n");
        }
        rows.write(String.join(
                "\t",
                String.valueOf(number),
                reference,
                day.toString(),
                role,
                "EMAIL",
                category,
                sought,
                provided,
                day.toString(),
                day.toString(),
                new String(canonical, StandardCharsets.UTF_8),
                "\\\\x" + HEX.formatHex(leaf) + "\n"));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            // 1/n by rank: the exponent of an even draw
            text.append(word((int) Math.pow(VOCABULARY, random.nextDouble()))).append(' ');
        }
        return text.append('.').toString();
    }
}
