package org.evenhand.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.SettableClock;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Decision;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.DocumentsWith;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files from outside stay closed until a scanner has let them through: found, clean, away, back, too large, none. */
@EvenhandTest
class ScanningTest {

    /** Long before anything else was brought in, so that nothing else is due. */
    private final SettableClock clock = new SettableClock(Instant.parse("1990-01-01T00:00:00Z"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<QuarantinedContent> keepers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MasterRegister register;

    private FakeClamd clamd = new FakeClamd();
    private Documents documents;
    private Scanning scanning;
    private Contact contact;

    @BeforeEach
    void aCaseAndAScanner() {
        arrange(settings(clamd.port(), false));
        contact = register.enter(new NewContact(
                Instant.parse("2026-03-02T10:00:00Z"),
                ContactMethod.EMAIL,
                "spoc@opcc.example",
                "Jo Sender",
                "sender" + UUID.randomUUID() + "@scanning.example",
                null,
                null,
                null,
                null,
                "Files",
                "See the files.",
                null,
                null));
    }

    @AfterEach
    void nothingIsDue() {
        clamd.close();
        jdbc.sql("update office.quarantine set next_scan_at = now() where next_scan_at < '1991-01-01'")
                .update();
    }

    private void arrange(ScannerSettings settings) {
        Quarantine quarantine = new Quarantine(jdbc, settings, clock);
        documents = DocumentsWith.quarantine(jdbc, quarantine, clock);
        scanning = new Scanning(settings, quarantine, keepers, events, transaction);
    }

    private static ScannerSettings settings(int port, boolean unscannedDownloads) {
        return new ScannerSettings(
                port == 0 ? "" : "127.0.0.1", port, Duration.ofMillis(500), Duration.ofDays(1), unscannedDownloads);
    }

    @Test
    void nothingIsHandedOutBeforeItIsScanned() {
        add("waits.txt", "words");

        assertThat(paper().scan().state()).isEqualTo(ScanState.PENDING);
        assertThat(paper().caution()).contains("Waits for the virus scanner");
        assertThat(documents.content(contact.id(), 1)).isEmpty();

        scanning.scanWaiting();
        assertThat(paper().scan().state()).isEqualTo(ScanState.CLEAN);
        assertThat(paper().caution()).isEmpty();
        assertThat(documents.content(contact.id(), 1)).hasValue(salted("words".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aVirusIsNeverHandedOutAndStandsInTheRecordOfTheCase() {
        documents.add(contact.id(), "report.doc", "application/msword", salted(FakeClamd.EICAR));
        scanning.scanWaiting();

        assertThat(paper().scan().state()).isEqualTo(ScanState.INFECTED);
        assertThat(paper().caution()).contains("A virus was found", "Eicar-Test-Signature");
        assertThat(documents.content(contact.id(), 1)).isEmpty();
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Virus found"))
                .singleElement()
                .extracting(Decision::outcome)
                .asString()
                .contains("001 report.doc", "Eicar-Test-Signature", "cannot be downloaded");

        arrange(settings(0, true));
        assertThat(documents.content(contact.id(), 1))
                .as("not even where no scanner is asked any more")
                .isEmpty();
    }

    @Test
    void whileTheScannerIsAwayEverythingStaysClosedAndOpensWhenItIsBack() {
        add("one.txt", "one");
        add("two.txt", "two");
        int port = clamd.port();
        clamd.close();

        scanning.scanWaiting();
        assertThat(documents.of(contact.id()))
                .extracting(paper -> paper.scan().state())
                .containsOnly(ScanState.PENDING);
        assertThat(documents.content(contact.id(), 2)).isEmpty();
        assertThat(health()).isEqualTo(new Status("ATTENTION"));

        clamd = new FakeClamd(port);
        scanning.scanWaiting();
        assertThat(documents.of(contact.id())).allMatch(Document::open);
        assertThat(documents.content(contact.id(), 2)).hasValue(salted("two".getBytes(StandardCharsets.UTF_8)));
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void aScannerThatSaysNothingCountsAsAway() {
        add("silence.txt", "words");
        clamd.silent = true;
        scanning.scanWaiting();
        assertThat(paper().open()).isFalse();
        assertThat(health()).isEqualTo(new Status("ATTENTION"));

        clamd.silent = false;
        clamd.hangsUp = true;
        scanning.scanWaiting();
        assertThat(paper().open()).isFalse();

        clamd.hangsUp = false;
        scanning.scanWaiting();
        assertThat(paper().open()).isTrue();
    }

    @Test
    void whatTheScannerWillNotTakeStaysClosedSaysSoAndHoldsUpNothing() {
        byte[] large = new byte[FakeClamd.LARGEST * 3];
        Arrays.fill(large, (byte) contact.reference().hashCode());
        documents.add(contact.id(), "large.bin", "application/octet-stream", large);
        clock.advance(Duration.ofSeconds(1));
        add("small.txt", "small");

        scanning.scanWaiting();

        assertThat(documents.of(contact.id())).extracting(Document::open).containsExactly(false, true);
        assertThat(documents.of(contact.id()).get(0).caution()).contains("size limit exceeded");
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void aFileIsSentWholeInChunks() {
        byte[] content = salted(new byte[200_001]);
        documents.add(contact.id(), "chunks.bin", "application/octet-stream", content);
        scanning.scanWaiting();

        assertThat(clamd.streams).singleElement().isEqualTo(content);
        assertThat(clamd.chunks).hasSize(4).allMatch(length -> length <= 1 << 16);
        assertThat(paper().open()).isTrue();
    }

    @Test
    void theSameFileIsScannedOnce() {
        add("first.txt", "same");
        add("second.txt", "same");
        scanning.scanWaiting();

        assertThat(clamd.streams).hasSize(1);
        assertThat(documents.of(contact.id())).allMatch(Document::open);
    }

    @Test
    void withoutAScannerFilesAreClosedUnlessTheOperatorOpensThem() {
        arrange(settings(0, false));
        add("nobody-looks.txt", "words");
        scanning.scanWaiting();
        assertThat(paper().scan().state()).isEqualTo(ScanState.UNSCANNED);
        assertThat(documents.content(contact.id(), 1)).isEmpty();

        arrange(settings(0, true));
        assertThat(documents.content(contact.id(), 1)).isPresent();
        assertThat(paper().caution()).contains("Not scanned");

        arrange(settings(clamd.port(), true));
        assertThat(documents.content(contact.id(), 1))
                .as("a scanner that is set up later has to see it first")
                .isEmpty();
    }

    private Status health() {
        return new ScannerHealth(scanning).health().getStatus();
    }

    private Document paper() {
        return documents.of(contact.id()).get(0);
    }

    private void add(String name, String words) {
        documents.add(contact.id(), name, "text/plain", salted(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Content that no other test brings in, so that it is not known yet. */
    private byte[] salted(byte[] content) {
        byte[] salt = contact.reference().getBytes(StandardCharsets.UTF_8);
        byte[] salted = Arrays.copyOf(content, content.length + salt.length);
        System.arraycopy(salt, 0, salted, content.length, salt.length);
        return salted;
    }
}
