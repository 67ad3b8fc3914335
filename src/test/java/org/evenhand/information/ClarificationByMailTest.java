package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reply to a question comes by mail: one click has the clock run on from the moment of its arrival. */
@EvenhandTest
class ClarificationByMailTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clarifications clarifications;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Rule("P09.15")
    void theReplyStandsInTheTaskWithTheTimeOfItsArrival() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String sender = "asks" + unique + "@clarify.example";
        postman.deliver(sender, mail(sender, unique, "How many calls", "How many calls?", ""));
        office.runJobs();
        Contact contact = entered.onlyOneFrom(sender);
        String reference = contact.reference();
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.INFORMATION, sender));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "CLARIFY", "clarificationQuestion", "Of which year?", "replyAddress", sender));
        assertThat(office.sees("spoc", "Record clarification", reference).get("clarificationAnswer"))
                .as("nothing has come")
                .isEqualTo("");
        anHourPassesSinceTheQuestion(contact);

        postman.deliver(
                sender,
                mail(sender, unique + "b", "Re: How many calls [" + reference + "]", "Of last year, please.", unique));
        Map<String, Object> shown = office.sees("spoc", "Record clarification", reference);
        assertThat(shown.get("clarificationOutcome")).isEqualTo("RECEIVED");
        assertThat(shown.get("clarificationAnswer")).asString().contains("Of last year, please.");
        OffsetDateTime arrived = OffsetDateTime.parse(String.valueOf(shown.get("clarificationReceivedAt")));
        assertThat(deadlines.due(contact.id(), Purpose.ANSWER))
                .as("the clock stands")
                .isEmpty();

        Map<String, Object> asShown = new HashMap<>();
        for (String key : new String[] {"clarificationOutcome", "clarificationAnswer", "clarificationReceivedAt"}) {
            asShown.put(key, shown.get(key));
        }
        office.completes("spoc", "Record clarification", reference, asShown);

        assertThat(deadlines.due(contact.id(), Purpose.ANSWER)).isPresent();
        assertThat(clarifications.latest(contact.id()).receivedAt())
                .isNotNull()
                .satisfies(at -> assertThat(at.toInstant()).isEqualTo(arrived.toInstant()));
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
    }

    private void anHourPassesSinceTheQuestion(Contact contact) {
        jdbc.sql("update office.clarification set asked_at = asked_at - interval '1 hour' where contact_id = ?")
                .param(contact.id())
                .update();
        jdbc.sql("update office.deadline_pause set paused_at = paused_at - interval '1 hour'"
                        + " where deadline_id in (select id from office.deadline where contact_id = ?)")
                .param(contact.id())
                .update();
    }

    private static String mail(String sender, String id, String subject, String text, String answers) {
        return "From: Alex Caller <" + sender + ">\nTo: spoc@opcc.example\nSubject: " + subject + "\nMessage-ID: <" + id
                + "@clarify.example>\n" + (answers.isEmpty() ? "" : "In-Reply-To: <" + answers + "@clarify.example>\n")
                + "\n" + text + "\n";
    }
}
