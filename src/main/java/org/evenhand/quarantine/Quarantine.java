package org.evenhand.quarantine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of each file from outside, by its SHA-256 in hexadecimal: the same bytes are the same file, wherever they
 * lie. It fails closed: while a scanner is set up, only what it has found clean is open, and what was never brought here
 * is not.
 */
@Repository
@Transactional
public class Quarantine {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final ScannerSettings settings;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, ScannerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The name under which a file is known here: its SHA-256, in hexadecimal. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a file in; one that is known already keeps its verdict. */
    public void admit(String digest) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.quarantine (digest, admitted_at, next_scan_at) values (?, ?, ?)
                on conflict (digest) do nothing""").params(digest, now, now).update();
    }

    @Transactional(readOnly = true)
    public ScanVerdict of(String digest) {
        return of(List.of(digest)).getOrDefault(digest, verdict(null, null));
    }

    /** The verdict on each of these files. */
    @Transactional(readOnly = true)
    public Map<String, ScanVerdict> of(Collection<String> digests) {
        Map<String, ScanVerdict> verdicts = new HashMap<>();
        digests.forEach(digest -> verdicts.put(digest, verdict(null, null)));
        jdbc.sql("select digest, state, finding from office.quarantine where digest = any(?)")
                .param(digests.toArray(String[]::new))
                .query(row -> {
                    verdicts.put(row.getString("digest"), verdict(row.getString("state"), row.getString("finding")));
                });
        return verdicts;
    }

    private ScanVerdict verdict(@Nullable String state, @Nullable String finding) {
        if (state == null || state.equals(ScanState.PENDING.name())) {
            return settings.present()
                    ? new ScanVerdict(ScanState.PENDING, finding, false)
                    : new ScanVerdict(ScanState.UNSCANNED, null, settings.unscannedDownloads());
        }
        boolean clean = state.equals(ScanState.CLEAN.name());
        return new ScanVerdict(ScanState.valueOf(state), finding, clean);
    }

    /** The file that has waited longest, locked for the caller's transaction. */
    Optional<String> next() {
        return jdbc.sql("""
                select digest from office.quarantine where state = 'PENDING' and next_scan_at <= ?
                order by next_scan_at limit 1 for update skip locked""")
                .param(OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    void settle(String digest, @Nullable String virus) {
        jdbc.sql("update office.quarantine set state = ?, finding = ?, scanned_at = ? where digest = ?")
                .params(
                        virus == null ? ScanState.CLEAN.name() : ScanState.INFECTED.name(),
                        virus,
                        OffsetDateTime.now(clock),
                        digest)
                .update();
    }

    /** Closes a file for good that holds another in which a virus was found, whatever the scanner said of the whole. */
    public void condemn(String digest, String virus) {
        jdbc.sql("update office.quarantine set state = 'INFECTED', finding = ?, scanned_at = ? where digest = ?")
                .params(virus, OffsetDateTime.now(clock), digest)
                .update();
    }

    /** The scanner would not take it: it stays closed, says why, and is tried again later. */
    void postpone(String digest, String why) {
        jdbc.sql("update office.quarantine set finding = ?, next_scan_at = ? where digest = ?")
                .params(why, OffsetDateTime.now(clock).plus(PAUSE), digest)
                .update();
    }

    /** Nobody keeps it any more. */
    void forget(String digest) {
        jdbc.sql("delete from office.quarantine where digest = ?").param(digest).update();
    }
}
