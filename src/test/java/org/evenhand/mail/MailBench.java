package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoMailServer;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/**
 * {@code mvn -Pbench verify}: how many messages a second go from the mailbox to an open triage task, beside only fetching
 * the same messages; and how much memory a message of 30 MB takes.
 */
@EvenhandTest
class MailBench {

    private static final int MESSAGES = Integer.getInteger("bench.messages", 150);
    private static final int WARM_UP = MESSAGES / 4;
    private static final int WORDS = 300;
    private static final int LARGE = 22 << 20;

    /** Below this, taking in would be what an office waits for: it may be a slow disk that is measured. */
    private static final double SLOWEST = 0.5;

    @Autowired
    DemoMailServer server;

    @Autowired
    MailConnections connections;

    @Autowired
    OneReader reader;

    @Autowired
    MailStore store;

    @Autowired
    OfficeAtWork office;

    @Autowired
    TaskService tasks;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Documents documents;

    private final Random random = new Random(7);

    @Test
    void messagesASecond() throws Exception {
        takeIn(filled(WARM_UP), WARM_UP);
        fetchOnly(filled(WARM_UP));
        String box = filled(MESSAGES);
        double fetched = MESSAGES / fetchOnly(box);
        double taken = MESSAGES / takeIn(box, MESSAGES);

        System.out.printf("""

                | of %,d messages of about 2 kB, one after the other | messages a second |
                |---|---|
                | only fetched | %.0f |
                | fetched, stored, filed, entered, acknowledged, triage task open | %.0f |
                | ratio | %.3f |
                %n""", MESSAGES, fetched, taken, taken / fetched);
        assertThat(taken).isGreaterThan(SLOWEST);
    }

    /** Without the mail server, which would hold the message too. */
    @Test
    void memoryOfALargeMessage() throws IOException {
        String sender = "large@" + UUID.randomUUID() + ".example";
        byte[] raw = large(sender);
        MailCopy copy = new MailCopy("bench@bench.example", 1, random.nextInt(1 << 30));

        long before = quietHeap();
        store.store(copy, raw, false);
        long peak = peakHeap();

        assertThat(documents.of(entered.onlyOneFrom(sender).id()))
                .singleElement()
                .extracting(Document::size)
                .isEqualTo((long) LARGE);
        System.out.printf(
                "%nA message of %.1f MB, once it is fetched: at most %d MB of heap besides, garbage included; the whole"
                        + " application had %d MB before and may have %d MB%n%n",
                raw.length / 1e6,
                (peak - before) >> 20,
                (before - raw.length) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Put together in place: a text of it would be larger than what is measured. */
    private byte[] large(String sender) throws IOException {
        byte[] head = WrittenMail.from("<" + sender + ">")
                .subject("Large")
                .header("Content-Type", "multipart/mixed; boundary=cut")
                .text("--cut\n\nSee the file.\n--cut\nContent-Disposition: attachment; filename=large.bin\n"
                        + "Content-Transfer-Encoding: base64\n")
                .bytes();
        ByteArrayOutputStream mail = new ByteArrayOutputStream(LARGE / 2 * 3);
        mail.write(head);
        mail.write('\r');
        mail.write('\n');
        byte[] piece = new byte[57 * 1024];
        try (OutputStream base64 = Base64.getMimeEncoder().wrap(mail)) {
            for (int left = LARGE; left > 0; left -= piece.length) {
                random.nextBytes(piece);
                base64.write(piece, 0, Math.min(left, piece.length));
            }
        }
        mail.write("\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        return mail.toByteArray();
    }

    /** A mailbox with so many messages of different people. */
    private String filled(int messages) {
        String box = "bench" + UUID.randomUUID() + "@bench.example";
        server.mailbox(box);
        String salt = UUID.randomUUID().toString();
        for (int i = 0; i < messages; i++) {
            StringBuilder words = new StringBuilder("Question " + i + " " + salt + "\n");
            for (int word = 0; word < WORDS; word++) {
                words.append(Long.toString(random.nextInt(1 << 28), 36)).append(word % 12 == 11 ? '\n' : ' ');
            }
            Postman.leave(
                    server,
                    box,
                    WrittenMail.from("<sender" + i + "@" + salt + ".example>")
                            .header("Message-ID", "<" + i + "@" + salt + ">")
                            .subject("Question " + i)
                            .text(words.toString())
                            .bytes());
        }
        return box;
    }

    /** In seconds. */
    private double fetchOnly(String box) throws Exception {
        long start = System.nanoTime();
        int fetched = 0;
        try (Store imap = connections.connect(mailbox(box).accounts().get(0), Duration.ofMinutes(1));
                Folder folder = imap.getFolder("INBOX")) {
            folder.open(Folder.READ_WRITE);
            for (Message message : folder.getMessages()) {
                ((IMAPMessage) message).setPeek(true);
                ByteArrayOutputStream raw = new ByteArrayOutputStream();
                message.writeTo(raw);
                fetched += raw.size() > 0 ? 1 : 0;
            }
        }
        assertThat(fetched).isPositive();
        return (System.nanoTime() - start) / 1e9;
    }

    private double takeIn(String box, int messages) {
        long before = triageTasks();
        long start = System.nanoTime();
        fetcher(box).poll();
        office.runJobs();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(triageTasks() - before).as("triage tasks").isEqualTo(messages);
        return seconds;
    }

    private long triageTasks() {
        return tasks.createTaskQuery().taskName("Triage contact").count();
    }

    private MailFetcher fetcher(String box) {
        return new MailFetcher(mailbox(box), connections, reader, store);
    }

    private Mailbox mailbox(String address) {
        return new Mailbox(
                "localhost",
                server.imapPort(),
                false,
                address,
                address,
                "INBOX",
                Duration.ofDays(1),
                false,
                DataSize.ofMegabytes(40),
                null,
                List.of());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What is used once the garbage is gone; what is counted as the most begins anew. */
    private static long quietHeap() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peakHeap() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
