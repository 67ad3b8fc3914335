package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Filing;
import org.evenhand.mail.FilingRecord;
import org.evenhand.mail.Filings;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes to a case lies with the case; what may not be of the case waits for a person to say so. */
@EvenhandTest
@Rule("P09.1")
class ThreadingTest {

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Documents documents;

    @Autowired
    Messages messages;

    @Autowired
    Filings filings;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    private final String sender = "writer" + UUID.randomUUID() + "@threading.example";
    private final String stranger = "stranger" + UUID.randomUUID() + "@threading.example";
    private Contact contact;

    @BeforeEach
    void someoneHasAsked() {
        arrives(WrittenMail.from("Ada Writer <" + sender + ">")
                .subject("Custody figures")
                .header("Message-ID", "<first@" + sender + ">")
                .textAndFile("How many people?", "first.txt", "one"));
        contact = entered.onlyOneFrom(sender);
    }

    @Test
    void aReplyToOurLetterJoinsItsCaseWithItsFilesAndTheTaskShowsIt() throws Exception {
        arrives(WrittenMail.from(sender.toUpperCase())
                .subject("Re: Anything else")
                .answering(ourLetter())
                .textAndFile("I forgot to say which year.", "second.txt", "two"));

        entered.onlyOneFrom(sender);
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("laterMessages"))
                .asString()
                .contains("I forgot to say which year.", "Re: Anything else")
                .doesNotContain("How many people?");
        assertThat(documents.of(contact.id()))
                .extracting(Document::label, Document::fileName)
                .containsExactly(tuple("001", "first.txt"), tuple("002", "second.txt"));
        assertThat(outbox.of(contact.id())).hasSize(1);
        assertThat(manner(latest(contact))).isEqualTo(Filing.Manner.THREAD);
    }

    @Test
    void eachStepOfTheCaseShowsWhatCameSince() {
        arrives(WrittenMail.from(sender)
                .subject("More [" + contact.reference() + "]")
                .text("Of last year."));
        triaged();

        assertThat(office.sees("spoc", "Draft answer", contact.reference()).get("laterMessages"))
                .asString()
                .contains("Of last year.");
        office.completes(
                "spoc",
                "Draft answer",
                contact.reference(),
                Map.of("draftOutcome", "SUBMIT", "answerText", "4,211.", "replyAddress", sender));
        arrives(WrittenMail.from(sender).subject("re: " + contact.reference()).text("And of this year."));
        assertThat(office.sees("chief-executive", "Approve answer", contact.reference())
                        .get("laterMessages"))
                .asString()
                .contains("Of last year.", "And of this year.");
    }

    @Test
    void theCasesReferenceInTheSubjectIsEnoughFromItsSender() {
        arrives(WrittenMail.from(sender)
                .subject("about " + contact.reference().toLowerCase())
                .text("More"));

        entered.onlyOneFrom(sender);
        assertThat(messages.of(contact.id())).hasSize(2);
    }

    @Test
    void soIsTheCasesOwnAddress() {
        arrives(WrittenMail.from(sender)
                .to("spoc+" + contact.reference().toLowerCase() + "@opcc.example")
                .subject("More")
                .text("More"));

        entered.onlyOneFrom(sender);
        assertThat(messages.of(contact.id())).hasSize(2);
    }

    @Test
    void aStrangerWhoKnowsTheReferenceIsNotFiledIntoTheCase() {
        arrives(WrittenMail.from(stranger)
                .subject("Re: Custody figures [" + contact.reference() + "]")
                .text("Tell me what you told them."));

        assertThat(messages.of(contact.id())).hasSize(1);
        assertThat(entered.from(stranger)).isEmpty();
        Map<String, Object> form = office.sees("spoc", "File message", waiting(stranger));
        assertThat(form.get("messageText")).asString().contains("Tell me what you told them.");
        assertThat(form.get("candidateCases"))
                .asString()
                .contains(contact.reference(), "its subject names this case", "no part in this case");
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
    }

    /** A letter of ours may have been passed on to anyone. */
    @Test
    void noMoreIsAStrangerWhoAnswersOurLetter() throws Exception {
        arrives(WrittenMail.from(stranger)
                .subject("Re: this")
                .answering(ourLetter())
                .text("My own question"));

        assertThat(messages.of(contact.id())).hasSize(1);
        assertThat(office.openTasks(waiting(stranger))).containsExactly("File message");
    }

    @Test
    void aPersonFilesItWithTheCaseAndFromThenOnTheSenderTakesPart() {
        arrives(WrittenMail.from(stranger)
                .subject("For " + contact.reference())
                .textAndFile("I am the agent.", "agent.txt", "three"));
        files(
                waiting(stranger),
                Map.of(
                        "filingChoice",
                        "CASE",
                        "caseReference",
                        contact.reference().toLowerCase()));

        assertThat(messages.of(contact.id())).hasSize(2);
        assertThat(documents.of(contact.id())).extracting(Document::fileName).containsExactly("first.txt", "agent.txt");
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Message filed here"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.decidedBy()).isEqualTo("spoc");
                    assertThat(decision.reason()).isEqualTo("As I know them");
                });
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("laterMessages"))
                .asString()
                .contains("I am the agent.");

        arrives(WrittenMail.from(stranger).subject(contact.reference()).text("Thank you"));
        assertThat(messages.of(contact.id())).hasSize(3);
    }

    @Test
    void orAsANewContactWithATriageOfItsOwn() {
        arrives(WrittenMail.from(stranger).subject("For " + contact.reference()).textAndFile("Mine", "own.txt", "x"));
        files(waiting(stranger), Map.of("filingChoice", "NEW_CONTACT"));

        Contact second = entered.onlyOneFrom(stranger);
        assertThat(office.openTasks(second.reference())).containsExactly("Triage contact");
        assertThat(documents.of(second.id())).extracting(Document::fileName).containsExactly("own.txt");
        assertThat(documents.of(contact.id())).extracting(Document::fileName).containsExactly("first.txt");
        assertThat(outbox.of(second.id())).hasSize(1);
        assertThat(messages.of(second.id())).hasSize(1);
    }

    @Test
    void aReferenceThatIsNobodysIsRefused() {
        arrives(WrittenMail.from(stranger).subject("For " + contact.reference()).text("x"));
        String waiting = waiting(stranger);

        assertThatThrownBy(() -> files(waiting, Map.of("filingChoice", "CASE", "caseReference", "EC-1900-0001")))
                .hasMessageContaining("no contact in the register has this reference");
        assertThatThrownBy(() -> files(waiting, Map.of("filingChoice", "CASE")))
                .hasMessageContaining("enter the reference of the case");
        assertThat(office.openTasks(waiting)).containsExactly("File message");
    }

    @Test
    void aReplyThatLostItsReferencesIsAskedAbout() {
        arrives(WrittenMail.from(sender).subject("AW: RE: custody figures").text("Any news?"));

        entered.onlyOneFrom(sender);
        assertThat(office.sees("spoc", "File message", waiting(sender)))
                .containsEntry("caseReference", contact.reference());
    }

    @Test
    void aNewQuestionOfTheSamePersonIsANewContact() {
        arrives(WrittenMail.from(sender).subject("Knife crime").text("How much?"));
        arrives(WrittenMail.from(sender).subject("About EC-1901-0001").text("No such case"));

        assertThat(entered.from(sender)).hasSize(3);
    }

    @Test
    void whatPointsToTwoCasesIsAskedAbout() throws Exception {
        arrives(WrittenMail.from(sender).subject("Knife crime").text("How much?"));
        Contact other = entered.from(sender).get(1);
        arrives(WrittenMail.from(sender)
                .subject("Re: " + other.reference())
                .answering(ourLetter())
                .text("Which is it?"));

        assertThat(office.sees("spoc", "File message", waiting(sender)).get("candidateCases"))
                .asString()
                .contains(contact.reference(), other.reference(), "more than one case");
    }

    @Test
    void whatComesToAClosedCaseReopensNothingAndIsReadByAPerson() {
        register.close(contact.id());
        arrives(WrittenMail.from(sender).subject(contact.reference()).text("Thank you very much."));

        assertThat(register.contact(contact.id()).closedAt()).isNotNull();
        assertThat(office.openTasks(contact.reference()))
                .containsExactlyInAnyOrder("Triage contact", "Read late reply");
        assertThat(office.sees("spoc", "Read late reply", contact.reference()).get("messageText"))
                .asString()
                .contains("Thank you very much.");
        office.completes(
                "spoc",
                "Read late reply",
                contact.reference(),
                Map.of("lateReplyOutcome", "NOTHING", "lateReplyNote", "Thanks only"));
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Late reply read"))
                .extracting(Decision::reason)
                .containsExactly("Thanks only");
        entered.onlyOneFrom(sender);
    }

    @Test
    void aLateReplyThatAsksSomethingNewBecomesAContactOfItsOwn() {
        register.close(contact.id());
        arrives(WrittenMail.from(sender).subject(contact.reference()).textAndFile("And last year?", "late.txt", "x"));
        office.completes(
                "spoc",
                "Read late reply",
                contact.reference(),
                Map.of("lateReplyOutcome", "NEW_CONTACT", "lateReplyNote", "A new question"));

        Contact second = entered.from(sender).get(1);
        assertThat(office.openTasks(second.reference())).containsExactly("Triage contact");
        assertThat(messages.of(contact.id())).hasSize(1);
        assertThat(documents.of(contact.id())).extracting(Document::fileName).containsExactly("first.txt");
        assertThat(documents.of(second.id())).extracting(Document::fileName).containsExactly("late.txt");
    }

    /** Alaveteli and others lost or doubled attachments when a message was filed anew. */
    @Test
    void aMessageFiledElsewhereTakesItsFilesAlongAndBothCasesKeepARecord() {
        arrives(WrittenMail.from(sender).subject("Knife crime").textAndFile("How much?", "own.txt", "x"));
        Contact other = entered.from(sender).get(1);
        arrives(WrittenMail.from(sender)
                .subject(other.reference())
                .textAndFile("Meant for the other", "moved.txt", "y"));
        Message message = latest(other);

        refiling.toContact(message.id(), contact, "It speaks of custody", "spoc");
        refiling.toContact(message.id(), contact, "Twice", "spoc");

        assertThat(documents.of(other.id())).extracting(Document::fileName).containsExactly("own.txt");
        assertThat(documents.of(contact.id())).extracting(Document::label).containsExactly("001", "002");
        assertThat(documents.content(contact.id(), 2))
                .hasValueSatisfying(c -> assertThat(c).asString().contains("y"));
        assertThat(messages.of(other.id())).hasSize(1);
        assertThat(filings.of(message.id()))
                .extracting(FilingRecord::contactId)
                .containsExactly(other.id(), contact.id());
        assertThat(register.decisions(other.id()))
                .filteredOn(decision -> decision.kind().equals("Message filed elsewhere"))
                .extracting(Decision::outcome)
                .containsExactly(message.reference() + " to " + contact.reference());
    }

    @Test
    void howAMessageWasFiledCannotBeChanged() {
        assertThatThrownBy(() -> jdbc.sql("update office.filing set reason = 'other' where contact_id = ?")
                        .param(contact.id())
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Autowired
    Refiling refiling;

    private void arrives(WrittenMail mail) {
        postman.leave(mail.bytes());
        postman.fetch();
        office.runJobs();
    }

    private void triaged() {
        office.completes(
                "spoc",
                "Triage contact",
                contact.reference(),
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Ada Writer",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", sender,
                        "informationSought", "How many people?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
    }

    private void files(String message, Map<String, Object> choice) {
        Map<String, Object> form = new HashMap<>(choice);
        form.put("filingReason", "As I know them");
        office.completes("spoc", "File message", message, form);
    }

    private String ourLetter() throws Exception {
        postman.sendWaiting();
        return postman.mailboxOf(sender).get(0).getMessageID();
    }

    /** The reference of the one message of this sender that lies with no case. */
    private String waiting(String address) {
        List<Message> waiting = messages.withoutCase(1000).stream()
                .filter(message -> address.equals(message.senderAddress()))
                .toList();
        assertThat(waiting).hasSize(1);
        return waiting.get(0).reference();
    }

    private Message latest(Contact of) {
        List<Message> all = messages.of(of.id());
        return all.get(all.size() - 1);
    }

    private Filing.Manner manner(Message message) {
        List<FilingRecord> all = filings.of(message.id());
        return all.get(all.size() - 1).manner();
    }
}
