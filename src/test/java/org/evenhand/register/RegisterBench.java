package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.evenhand.register.log.RegisterVerifier;
import org.evenhand.site.PublicPagesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code mvn -Pbench verify}: what the size of the register costs. Each figure at a million entries is set against the same
 * figure at a thousand, measured in the same run.
 */
@PublicPagesTest
class RegisterBench {

    private static final long SMALL = Long.getLong("bench.small", 1_000);
    private static final long LARGE = Long.getLong("bench.large", 1_000_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 1_000);
    private static final int WARM_UP = REQUESTS / 3;

    @Autowired
    private PublishedSchema schema;

    @LocalServerPort
    private int port;

    private final Random random = new Random(2);

    @Test
    void theSizeOfTheRegisterDoesNotMatter() throws Exception {
        fill(SMALL);
        measure(SMALL);
        Map<String, Double> small = measure(SMALL);
        fill(LARGE);
        Map<String, Double> large = measure(LARGE);

        StringBuilder table = new StringBuilder(
                "\n| p99 of | at %,d entries | at %,d entries | ratio |\n|---|---|---|---|\n".formatted(SMALL, LARGE));
        Map<String, Double> ratios = new LinkedHashMap<>();
        large.forEach((what, time) -> {
            double before = small.getOrDefault(what, Double.NaN);
            ratios.put(what, time / before);
            table.append("| %s | %.2f ms | %.2f ms | %.2f |%n".formatted(what, before, time, time / before));
        });
        System.out.println(table);
        export();
        assertThat(ratios)
                .allSatisfy((what, ratio) -> assertThat(ratio).as(what).isLessThan(1.5));
    }

    private void fill(long size) throws Exception {
        long start = System.nanoTime();
        sign(size, new ManyEntries(schema.emptied().database()).fillTo(size));
        System.out.printf("Filled with %,d entries in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
    }

    private Map<String, Double> measure(long size) throws Exception {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("first page", page(() -> "/register"));
        times.put("page somewhere within", page(() -> "/register?older=" + number(size)));
        times.put(
                "filtered page",
                page(() -> "/register?category="
                        + ContactCategory.values()[random.nextInt(13)] + "&role="
                        + RequesterRole.values()[random.nextInt(6)]));
        times.put("page of a month", page(() -> "/register?from=2020-01-01&to=2020-01-31"));
        times.put("search, a common word", page(() -> "/register?q=" + ManyEntries.word(1 + random.nextInt(20))));
        times.put("search, a rare word", page(() -> "/register?q=" + ManyEntries.word(5_000 + random.nextInt(9_000))));
        times.put(
                "search, two words",
                page(() -> "/register?q=" + ManyEntries.word(1 + random.nextInt(50)) + "+"
                        + ManyEntries.word(100 + random.nextInt(900))));
        times.put("search, unknown word", page(() -> "/register?q=unheard" + random.nextInt(9_000)));
        times.put("entry page", page(() -> "/register/EC-2027-%07d".formatted(number(size))));
        times.put("proof", page(() -> "/register/proof?entry=" + number(size)));
        times.put("adding an entry with its checkpoint", append());
        return times;
    }

    private interface Address {
        String next();
    }

    private long number(long size) {
        return 1 + (long) (random.nextDouble() * (size - 30));
    }

    private double page(Address address) throws Exception {
        double[] times = new double[REQUESTS];
        for (int request = -WARM_UP; request < REQUESTS; request++) {
            URI page = URI.create("http://localhost:" + port + address.next());
            long start = System.nanoTime();
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
            if (request >= 0) {
                times[request] = (System.nanoTime() - start) / 1e6;
            }
        }
        return p99(times);
    }

    private double append() throws SQLException {
        try (var connection = schema.database().getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            PublicLog log = new PublicLog(
                    sql, new CheckpointSigner(sql, schema.key(), event -> {}, Clock.systemUTC()), Clock.systemUTC());
            double[] times = new double[600];
            for (int entry = -300; entry < times.length; entry++) {
                Contact contact = contact();
                long start = System.nanoTime();
                connection.setAutoCommit(false);
                log.append(
                        contact,
                        null,
                        "Which papers are there?",
                        "Those in the list, " + ManyEntries.word(7) + ".",
                        List.of());
                connection.commit();
                connection.setAutoCommit(true);
                if (entry >= 0) {
                    times[entry] = (System.nanoTime() - start) / 1e6;
                }
            }
            return p99(times);
        }
    }

    private static Contact contact() {
        OffsetDateTime now = OffsetDateTime.parse("2027-03-01T10:00:00Z");
        return new Contact(
                UUID.randomUUID(),
                "EC-" + UUID.randomUUID(),
                now,
                ContactMethod.EMAIL,
                "spoc",
                null,
                null,
                null,
                RequesterRole.PUBLIC,
                null,
                null,
                null,
                "Question",
                null,
                ContactClass.INFORMATION,
                null,
                now,
                null,
                null,
                null,
                null);
    }

    private void sign(long size, byte[] root) {
        JdbcClient sql = schema.client();
        new CheckpointSigner(sql, schema.key(), event -> {}, Clock.systemUTC()).sign(size, root);
    }

    /** Takes the whole register as a reader does, and checks it, on one core. */
    private void export() throws Exception {
        Path file = Path.of("target", "bench-register.json");
        for (String path : new String[] {"/register.csv", "/register.json"}) {
            long start = System.nanoTime();
            try (InputStream body =
                    URI.create("http://localhost:" + port + path).toURL().openStream()) {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            }
            System.out.printf(
                    "%s: %,d bytes in %.1f s, with at most %d MB of memory for the whole application%n",
                    path,
                    Files.size(file),
                    (System.nanoTime() - start) / 1e9,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            try (InputStream export = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                var verification = new RegisterVerifier(null, null).verify(export);
                assertThat(verification.holds())
                        .as("%s", verification.findings())
                        .isTrue();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "Verification of the export: %.1f s, %,.0f entries a second%n",
                    seconds, new PublishedRegister(schema.client(), new ObjectMapper()).size() / seconds);
        }
        Files.delete(file);
    }

    private static double p99(double[] times) {
        Arrays.sort(times);
        return times[times.length * 99 / 100];
    }
}
