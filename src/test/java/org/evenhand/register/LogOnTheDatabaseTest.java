package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.election.OfficeStub;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.log.ProofCheck;
import org.evenhand.register.log.PublicLogKey;
import org.evenhand.register.log.RegisterVerifier;
import org.evenhand.register.log.SignedCheckpoint;
import org.evenhand.register.log.Verification;
import org.evenhand.site.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as the whole application keeps it. */
@EvenhandTest
class LogOnTheDatabaseTest {

    @LocalServerPort
    int port;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    @Autowired
    PublicationChanges changes;

    @Autowired
    PublishedRegister published;

    @Autowired
    PublicLogKey key;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    @Qualifier("published")
    JdbcClient publicRole;

    @Test
    void whatIsPublishedAtTheSameTimeIsOneLogWithoutGaps() throws Exception {
        String kept = note();
        long before = published.size();
        int writers = 6;
        var contacts = new ArrayList<UUID>();
        for (int writer = 0; writer < writers; writer++) {
            contacts.add(approved("Who runs team " + writer + "?"));
        }
        var start = new CyclicBarrier(writers);
        var threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> ended = new ArrayList<>();
            for (UUID contact : contacts) {
                ended.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    publication.publish(contact);
                    return null;
                }));
            }
            for (Future<?> writer : ended) {
                writer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(published.size()).isEqualTo(before + writers);
        for (long size = before; size <= before + writers; size++) {
            String note = new Visitor(port).get("/register/checkpoint/" + size).body();
            assertThat(SignedCheckpoint.open(note, key).checkpoint().size()).isEqualTo(size);
        }
        Verification verification = verify(kept);
        assertThat(verification.holds()).as("%s", verification.findings()).isTrue();
    }

    @Test
    void oneByteChangedInTheDatabaseIsFoundAndItsEntryNamed() throws Exception {
        UUID contact = approved("How many horses are there?");
        publication.publish(contact);
        String reference = register.contact(contact).reference();
        assertThat(verify(null).holds()).isTrue();
        withoutGuard("update published.entry set information_provided = replace(information_provided, '14', '15')"
                + " where reference = '" + reference + "'");
        try {
            Verification verification = verify(null);
            assertThat(verification.holds()).isFalse();
            assertThat(verification.findings())
                    .singleElement()
                    .asString()
                    .contains(reference, "expected the fingerprint");
        } finally {
            withoutGuard("update published.entry set information_provided = replace(information_provided, '15', '14')"
                    + " where reference = '" + reference + "'");
        }
        assertThat(verify(null).holds()).isTrue();
    }

    @Test
    void aCorrectionSaysWhyAndAWithdrawalTakesTheTextAway() throws Exception {
        UUID contact = approved("How many zeppelins are there?");
        publication.publish(contact);
        String reference = register.contact(contact).reference();
        long first = latest(reference);

        changes.proposeCorrection(
                contact, first, "How many zeppelins are there?", "There are 13.", "Miscounted.", "spoc");
        var correction = changes.waiting(contact).orElseThrow();
        assertThat(refusal(() -> changes.approve(correction.id(), "spoc"))).contains("another person");
        assertThat(latest(reference)).isEqualTo(first);
        long corrected = changes.approve(correction.id(), "chief-executive");
        assertThat(new Visitor(port).read("/register/" + reference).text())
                .contains("Corrects entry " + first + ". Miscounted.", "There are 13.", "There are 14.");

        changes.proposeWithdrawal(contact, corrected, "It was not ours to tell.", "spoc");
        assertThat(refusal(() -> changes.proposeWithdrawal(contact, corrected, "Again.", "spoc")))
                .contains("waits for its decision");
        changes.approve(changes.waiting(contact).orElseThrow().id(), "chief-executive");
        for (String path :
                List.of("/register/" + reference, "/register", "/register.json", "/register.csv", "/register.atom")) {
            assertThat(new Visitor(port).get(path).body())
                    .as(path)
                    .doesNotContain("zeppelin")
                    .contains("It was not ours to tell.");
        }
        assertThat(new Visitor(port).read("/register?q=zeppelins").select("article"))
                .isEmpty();
        Verification verification = verify(null);
        assertThat(verification.holds()).as("%s", verification.findings()).isTrue();
        changes.proposeCorrection(contact, corrected, "Any", "Any", "Too late.", "spoc");
        var late = changes.waiting(contact).orElseThrow();
        assertThat(refusal(() -> changes.approve(late.id(), "chief-executive"))).contains("not the latest");
        changes.reject(late.id(), "spoc");
        assertThat(changes.waiting(contact)).isEmpty();
    }

    @Test
    void aChangeMayNameNobody() {
        UUID contact = approved("How many dogs are there?");
        publication.publish(contact);
        long entry = latest(register.contact(contact).reference());
        assertThat(refusal(() -> changes.proposeWithdrawal(contact, entry, "Ms Quarmby objected.", "spoc")))
                .contains("names people", "Quarmby");
        assertThat(refusal(() -> changes.proposeCorrection(contact, entry, "Ask Quarmby", "Any", "Why", "spoc")))
                .contains("Quarmby");
        assertThat(refusal(() -> changes.proposeWithdrawal(contact, entry, " ", "spoc")))
                .contains("give the reason");
    }

    @Test
    void theOutsideKeeperIsSentEachCheckpointOnce() {
        var signed = new CheckpointSigned(SignedCheckpoint.open(note(), key));
        var letter = new KeeperLetter(OfficeStub.keptBy("keeper@outside.example"), outbox, letters);
        letter.on(signed);
        letter.on(signed);
        assertThat(outbox.waiting())
                .filteredOn(waiting -> waiting.recipient().equals("keeper@outside.example"))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.body()).contains(note()));
        new KeeperLetter(new OfficeStub("Office", "Force", "spoc@opcc.example", "http://localhost"), outbox, letters)
                .on(signed);
    }

    @Test
    void theNewestCheckpointContinuesTheFirst() {
        var entries = publicRole
                .sql("select count(*) from published.checkpoint")
                .query(Long.class)
                .single();
        assertThat(entries).isEqualTo(published.size() + 1);
        assertThat(ProofCheck.consistent(0, new byte[32], published.size(), new byte[32], List.of()))
                .isFalse();
    }

    private UUID approved(String question) {
        Contact contact = register.enter(new NewContact(
                Instant.parse("2027-03-29T10:00:00Z"),
                ContactMethod.TELEPHONE,
                "Front desk",
                "Ottoline Quarmby",
                null,
                null,
                RequesterRole.AGENT,
                null,
                null,
                null,
                question,
                null,
                null));
        publication.redact(contact.id(), question, "There are 14.", "spoc");
        publication.approve(contact.id(), "chief-executive");
        return contact.id();
    }

    private long latest(String reference) {
        return published.about(reference).get(0).entry().number();
    }

    private String note() {
        return new Visitor(port).get("/register/checkpoint").body();
    }

    private Verification verify(@Nullable String kept) throws Exception {
        byte[] export = new Visitor(port).get("/register.json").body().getBytes(StandardCharsets.UTF_8);
        return new RegisterVerifier(kept, key).verify(new ByteArrayInputStream(export));
    }

    private void withoutGuard(String change) {
        behind.sql()
                .sql("alter table published.entry disable trigger entry_append_only")
                .update();
        try {
            behind.sql().sql(change).update();
        } finally {
            behind.sql()
                    .sql("alter table published.entry enable trigger entry_append_only")
                    .update();
        }
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
        } catch (PublicationRefused refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("It was not refused");
    }
}
