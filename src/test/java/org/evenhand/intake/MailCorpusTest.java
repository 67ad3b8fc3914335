package org.evenhand.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.SentLetter;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every message of the corpus through the mailbox, and again: what must become of each stands in {@code expected.csv}.
 * Words in double braces stand for what belongs to a case that is open before the message comes.
 *
 * <p>What {@code filed} means: {@code new} a contact with a triage task; {@code case} part of the open case, whose task
 * shows it; {@code late} part of a closed case, read by a person; {@code ask} a person is asked where it belongs;
 * {@code quiet} no contact and no task; {@code quiet-case} the same, with the case; {@code bounce} with the case, the
 * letter marked and a task made.
 */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Rule("P09.1")
class MailCorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "mail", "corpus");
    private static final int FEWEST = 120;

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    private Set<String> runningBefore = Set.of();
    private int lost;
    private int doubled;
    private int misfiled;
    private int passed;

    static List<Row> rows() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.csv")).stream()
                .skip(1)
                .map(Row::read)
                .toList();
    }

    @BeforeAll
    void nothingIsLeftInTheMailbox() {
        postman.fetch();
        office.runJobs();
        runningBefore = running();
    }

    /** The task lists of the tests that come after show what is theirs. */
    @AfterAll
    void noTaskIsLeft() {
        Set<String> own = running();
        own.removeAll(runningBefore);
        own.forEach(instance -> runtime.deleteProcessInstanceIfExists(instance, "corpus", true, true, true, true));
    }

    private Set<String> running() {
        return runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .collect(toCollection(HashSet::new));
    }

    @Test
    void theTableNamesEveryMessageOfTheCorpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".eml"))
                            .map(file -> file.replace(".eml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            rows().stream().map(Row::message).toList())
                    .hasSizeGreaterThanOrEqualTo(FEWEST);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachMessageIsTakenInOnceAndFiledAsItMustBe(Row row) throws IOException {
        byte[] raw = Files.readAllBytes(CORPUS.resolve(row.message + ".eml"));
        Standing standing = contains(raw, "{{") ? standing(row) : null;
        byte[] mail = standing == null ? raw : standing.fill(raw);
        long before = count();
        int contacts = entered.count();
        postman.leave(mail);
        postman.fetch();
        office.runJobs();
        if (count() != before + 1) {
            lost++;
        }
        assertThat(count()).as("messages stored").isEqualTo(before + 1);
        Message message = latest();

        misfiled++;
        String requester = standing == null ? row.requester : row.requester.replace("{{known}}", standing.address);
        assertThat(describe(message, standing, contacts))
                .isEqualTo(new Outcome(row.kind, row.filed, requester, row.files, row.acknowledged));
        misfiled--;

        long once = count();
        String everything = everything();
        postman.leave(mail);
        postman.fetch();
        office.runJobs();
        if (count() != once || !everything.equals(everything())) {
            doubled++;
        }
        assertThat(count()).as("messages after a second delivery").isEqualTo(once);
        assertThat(everything()).isEqualTo(everything);
        passed++;
    }

    @AfterAll
    void tally() throws IOException {
        String words = "%d lost, %d doubled, %d silently misfiled of %d messages"
                .formatted(lost, doubled, misfiled, rows().size());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "mail-corpus.txt"), words + "\n");
        if (passed == rows().size()) {
            assertThat(words).startsWith("0 lost, 0 doubled, 0 silently misfiled");
        }
    }

    private Outcome describe(Message message, @Nullable Standing standing, int contactsBefore) {
        UUID contactId = message.contactId();
        boolean fresh = entered.count() > contactsBefore;
        Contact contact = contactId == null ? null : register.contact(contactId);
        List<String> tasks = office.openTasks(contact == null ? message.reference() : contact.reference());
        String filed;
        if (contact == null) {
            filed = tasks.equals(List.of("File message")) ? "ask" : tasks.isEmpty() ? "quiet" : tasks.toString();
        } else if (fresh) {
            filed = tasks.equals(List.of("Triage contact")) ? "new" : tasks.toString();
        } else if (standing == null || !contact.reference().equals(standing.reference)) {
            filed = "with another case";
        } else {
            filed = ofCase(message, contact, tasks);
        }
        if (contact == null || !fresh) {
            return new Outcome(message.kind().name(), filed, "-", papersOf(message), "no");
        }
        return new Outcome(
                message.kind().name(),
                filed,
                Objects.requireNonNullElse(contact.requesterEmail(), "-"),
                papersOf(message),
                outbox.of(contact.id()).size() == 1 ? "yes" : "no");
    }

    private String ofCase(Message message, Contact contact, List<String> tasks) {
        boolean shown = messages.later(contact.id()).contains(message);
        if (tasks.contains("Deal with undelivered mail")) {
            return outbox.of(contact.id()).stream()
                            .map(SentLetter::state)
                            .toList()
                            .contains("BOUNCED")
                    ? "bounce"
                    : "bounce without its letter";
        }
        if (tasks.contains("Read late reply")) {
            return contact.closedAt() == null ? "late though open" : "late";
        }
        assertThat(tasks).containsExactly("Triage contact");
        assertThat(outbox.of(contact.id())).as("letters of the case").hasSize(1);
        return shown ? "case" : "quiet-case";
    }

    private int papersOf(Message message) {
        return jdbc.sql("select count(*) from office.document where message_id = ?")
                .param(message.id())
                .query(Integer.class)
                .single();
    }

    /** Someone has asked and has been sent our letter, before the message of this row comes. */
    private Standing standing(Row row) {
        String address = "known@" + row.message + ".example";
        Contact contact = asks(address, "Standing question", "<first@" + row.message + ".example>");
        postman.sendWaiting();
        SentLetter letter = outbox.of(contact.id()).get(0);
        String other = row.message.equals("reply-two-cases")
                ? asks("other@" + row.message + ".example", "Other", "<other@" + row.message + ".example>")
                        .reference()
                : "";
        if (row.filed.equals("late")) {
            register.close(contact.id());
        }
        return new Standing(
                address,
                contact.reference(),
                "<evenhand." + letter.id() + "@opcc.example>",
                "<first@" + row.message + ".example>",
                other);
    }

    private Contact asks(String address, String subject, String messageId) {
        postman.leave(WrittenMail.from("<" + address + ">")
                .subject(subject)
                .header("Message-ID", messageId)
                .bytes());
        postman.fetch();
        office.runJobs();
        return entered.onlyOneFrom(address);
    }

    private Message latest() {
        return messages.find(jdbc.sql("select max(number) from office.message")
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private long count() {
        return jdbc.sql("select count(*) from office.message").query(Long.class).single();
    }

    private String everything() {
        return jdbc.sql("""
                        select (select count(*) from office.contact) || ' contacts, '
                            || (select count(*) from office.document) || ' papers, '
                            || (select count(*) from office.outbox) || ' letters, '
                            || (select count(*) from office.filing) || ' filings, '
                            || (select count(*) from act_ru_task) || ' tasks'""").query(String.class).single();
    }

    private static boolean contains(byte[] raw, String words) {
        return new String(raw, StandardCharsets.ISO_8859_1).contains(words);
    }

    /** What must become of a message, and what has. */
    record Outcome(String kind, String filed, String requester, int files, String acknowledged) {}

    /** The case before the message. */
    record Standing(String address, String reference, String letter, String first, String other) {

        byte[] fill(byte[] raw) {
            return new String(raw, StandardCharsets.ISO_8859_1)
                    .replace("{{known}}", address)
                    .replace("{{KNOWN}}", address.toUpperCase(Locale.ROOT))
                    .replace("{{reference}}", reference)
                    .replace("{{ref}}", reference.toLowerCase(Locale.ROOT))
                    .replace("{{letter}}", letter)
                    .replace("{{first}}", first)
                    .replace("{{other}}", other)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** One line of the table. */
    record Row(String message, String kind, String filed, String requester, int files, String acknowledged) {

        static Row read(String line) {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", 7)));
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    Integer.parseInt(cells.get(4)),
                    cells.get(5));
        }

        @Override
        public String toString() {
            return Stream.of(message, kind, filed).collect(joining(" "));
        }
    }
}
