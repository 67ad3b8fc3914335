package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application may be killed at any moment between fetching a message and flagging it in the mailbox. */
@EvenhandTest
@Rule("P09.1")
class CrashBetweenStoreAndFlagTest {

    /** Numbers that no copy in the mailbox has. */
    private static final AtomicLong OTHER_MAILBOX = new AtomicLong(900_000_000);

    @Autowired
    Postman postman;

    @Autowired
    MailStore store;

    @Autowired
    EnteredContacts entered;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BehindTheScenes database;

    @Test
    void aMessageStoredButNeverFlaggedIsNotTakenInAgain() {
        String sender = "unflagged@crash.example";
        postman.leave(mail(sender));
        MailCopy copy = postman.lastCopy();

        store.store(copy, mail(sender), false);
        assertThat(postman.isFlagged(copy)).isFalse();
        postman.fetch();
        postman.fetch();

        enteredOnceAndStartedOnce(sender);
    }

    /** A mailbox that was moved or restored numbers its messages anew. */
    @Test
    void aMailboxThatNumbersItsMessagesAnewBringsNothingTwice() {
        String sender = "renumbered@crash.example";
        postman.leave(mail(sender));
        MailCopy copy = postman.lastCopy();
        store.store(new MailCopy(copy.mailbox(), OTHER_MAILBOX.incrementAndGet(), 7), mail(sender), false);

        postman.fetch();

        enteredOnceAndStartedOnce(sender);
        assertThat(postman.isFlagged(copy)).isTrue();
        assertThat(store.knownCopies(copy.mailbox(), copy.uidValidity())).contains(copy.uid());
    }

    /** From the first row to the last that belong together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "office.message",
                "office.contact",
                "office.document",
                "office.quarantine",
                "act_ru_execution",
                "act_ru_variable",
                "act_ru_job",
                "act_hi_procinst",
                "office.mailbox_copy"
            })
    void aCrashBeforeTheEndLeavesNothingAndTheNextRoundTakesItIn(String table) {
        String sender = table + "@crash.example";
        postman.leave(mail(sender));
        MailCopy copy = postman.lastCopy();
        String before = everythingStored();

        database.whileRefusing(table, "false", postman::fetch);

        assertThat(everythingStored()).isEqualTo(before);
        assertThat(postman.isFlagged(copy)).isFalse();

        postman.fetch();
        enteredOnceAndStartedOnce(sender);
        assertThat(postman.isFlagged(copy)).isTrue();
    }

    private void enteredOnceAndStartedOnce(String sender) {
        Contact contact = entered.onlyOneFrom(sender);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(contact.reference())
                        .count())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from office.message where sender_address = ?")
                        .param(sender)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String everythingStored() {
        return database.sql().sql("""
                        select (select count(*) from office.message) || ' messages, '
                            || (select count(*) from office.contact) || ' contacts, '
                            || (select count(*) from office.document) || ' documents, '
                            || (select count(*) from office.mailbox_copy) || ' copies, '
                            || (select count(*) from act_ru_execution) || ' executions, '
                            || (select count(*) from act_hi_procinst) || ' instances, '
                            || (select count(*) from act_ru_job) || ' jobs'""").query(String.class).single();
    }

    private static byte[] mail(String sender) {
        return ("From: <" + sender + ">\nSubject: A question\nMessage-ID: <" + sender + ">\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nWords\n--b\nContent-Disposition: attachment; filename=a.txt\n\nfile\n--b--\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
