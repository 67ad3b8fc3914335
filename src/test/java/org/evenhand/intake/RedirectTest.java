package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Redirect;
import org.evenhand.register.Redirects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that reached someone else becomes a contact of the person who wrote it. */
@EvenhandTest
class RedirectTest {

    private static final String FORCE_MAILBOX = "election@exampleshire.police.example";
    private static final String OFFICER = "desk@exampleshire.police.example";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Redirects redirects;

    private final String candidate = "candidate" + UUID.randomUUID() + "@redirect.example";

    @Test
    @Rule({"P10", "P10.1", "P10.6", "C17"})
    void theContactKeepsSenderDateAndReceiverAndWhoPassedItOnAndWhen() {
        Contact contact = passedOn("FW: Burglary figures", "For you.\n\n" + asked());

        assertThat(contact.requesterName()).isEqualTo("Jo Candidate");
        assertThat(contact.contactedAt().toInstant()).isEqualTo(Instant.parse("2026-02-27T09:30:00Z"));
        assertThat(contact.receivedBy()).contains("chief@exampleshire.police.example");
        assertThat(contact.subject()).isEqualTo("Burglary figures");
        assertThat(contact.informationSought()).isEqualTo("How many burglaries were there?");
        Redirect redirect = redirects.of(contact.id()).orElseThrow();
        assertThat(redirect.passedOnBy()).isEqualTo(OFFICER);
        assertThat(redirect.passedOnAt().toInstant()).isEqualTo(Instant.parse("2026-03-02T10:15:00Z"));
        assertThat(redirect.answeredBy()).isNull();
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("passedOn"))
                .asString()
                .contains(OFFICER, "chief@exampleshire.police.example");
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    @Test
    @Rule({"T03", "P10"})
    void theRequesterIsToldWhoHasItNowAndWhyThereIsOneChannel() throws Exception {
        Contact contact = passedOn("FW: Burglary figures", asked());
        postman.sendWaiting();

        List<MimeMessage> letters = postman.mailboxOf(candidate);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getSubject()).contains(contact.reference(), "27 February 2026", "passed on");
        assertThat(Postman.textOf(letters.get(0)))
                .contains("2 March 2026", "single point of contact", Postman.SPOC, "one channel", "published");
        assertThat(letters.get(0).getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(postman.mailboxOf(OFFICER)).isEmpty();
    }

    @Test
    @Rule({"P10.1", "Q12"})
    void whoAnsweredByThemselvesIsShown() {
        Contact contact = passedOn(
                "FW: Burglary figures",
                "From: Clerk <clerk@exampleshire.police.example>\nSent: 28 February 2026 09:30\nTo: Jo Candidate <"
                        + candidate + ">\nSubject: RE: Burglary figures\n\nThere were 900.\n\n" + asked());

        assertThat(redirects.of(contact.id()).orElseThrow().answeredBy())
                .isEqualTo("clerk@exampleshire.police.example");
        assertThat(redirects.answeredElsewhere())
                .extracting(Redirect::contactId)
                .contains(contact.id());
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Answered outside the single channel"))
                .extracting(Decision::rules)
                .containsExactly("P10.1 Q12");
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("passedOn"))
                .asString()
                .contains("clerk@exampleshire.police.example answered by themselves");
    }

    @Test
    @Rule({"P10", "P10.6", "C17", "T03"})
    void aRequestWrittenToTheForcesOwnMailboxIsTakenOverAndItsMakerIsTold() throws Exception {
        postman.leave(
                FORCE_MAILBOX,
                WrittenMail.from("Jo Candidate <" + candidate + ">")
                        .to(FORCE_MAILBOX)
                        .subject("Burglary figures")
                        .text("How many burglaries were there?")
                        .bytes());
        postman.fetch();
        office.runJobs();
        postman.sendWaiting();

        Contact contact = entered.onlyOneFrom(candidate);
        assertThat(contact.receivedBy()).isEqualTo(FORCE_MAILBOX);
        assertThat(contact.contactedAt().toInstant()).isEqualTo(Instant.parse("2026-03-02T10:15:00Z"));
        Redirect redirect = redirects.of(contact.id()).orElseThrow();
        assertThat(redirect.receivedBy()).isEqualTo(FORCE_MAILBOX);
        assertThat(redirect.passedOnAt()).isAfter(contact.contactedAt());
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Taken over"))
                .extracting(Decision::rules)
                .containsExactly("P10.1 P10.6 C17");
        List<MimeMessage> letters = postman.mailboxOf(candidate);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getSubject()).contains(contact.reference(), "passed on");
        assertThat(Postman.textOf(letters.get(0))).contains("You wrote to " + FORCE_MAILBOX, Postman.SPOC);
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    @Test
    @Rule("C17")
    void whatWasSentToTheOfficeAsWellIsNoRedirect() {
        byte[] mail = WrittenMail.from("Jo Candidate <" + candidate + ">")
                .header("Message-ID", "<both." + candidate + ">")
                .subject("To both")
                .bytes();
        postman.leave(mail);
        postman.leave(FORCE_MAILBOX, mail);
        postman.fetch();

        assertThat(redirects.of(entered.onlyOneFrom(candidate).id())).isEmpty();
    }

    private String asked() {
        return "-----Original Message-----\nFrom: Jo Candidate <" + candidate + ">\nSent: 27 February 2026 09:30\n"
                + "To: Chief Constable <chief@exampleshire.police.example>\nSubject: Burglary figures\n\n"
                + "How many burglaries were there?\n";
    }

    private Contact passedOn(String subject, String text) {
        postman.leave(WrittenMail.from("Desk Officer <" + OFFICER + ">")
                .subject(subject)
                .text(text)
                .bytes());
        postman.fetch();
        office.runJobs();
        return entered.onlyOneFrom(candidate);
    }
}
