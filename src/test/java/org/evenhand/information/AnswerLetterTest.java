package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer from triage to mailbox: in the requester's language, with papers of its case, shown before it is sent. */
@EvenhandTest
class AnswerLetterTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Documents documents;

    @Autowired
    PaperSources sources;

    @Autowired
    Postman postman;

    @Autowired
    List<CaseFacts> facts;

    private final String requester = "caller" + UUID.randomUUID() + "@answers.example";

    @Test
    @Rule({"P09.10", "P09.9"})
    void theAnswerIsReadAsItWillGoOutAndGoesOutSo() throws Exception {
        String reference = triaged("cy");
        UUID contact = register.find(reference).orElseThrow().id();
        documents.add(contact, "plan.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(facts).flatMap(known -> known.of(contact)).contains(new CaseFact("Language of letters", "Welsh"));
        assertThat(office.sees("spoc", "Draft answer", reference))
                .containsEntry("caseDocuments", "001  plan.pdf  – Nobody has said whether it is public")
                .hasEntrySatisfying(
                        "clarificationPreview",
                        preview -> assertThat(String.valueOf(preview))
                                .contains("To: " + requester, "Eich cais " + reference + ": cwestiwn"));
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft("1, 7")))
                .hasMessageContaining("no paper with the number “7”");

        sources.tag(contact, documents.of(contact).get(0), true, "spoc");
        office.completes("spoc", "Draft answer", reference, draft("001"));
        String preview = String.valueOf(
                office.sees("chief-executive", "Approve answer", reference).get("letterPreview"));
        assertThat(preview).contains("To: " + requester, "Amgaeir: 001 plan.pdf", "Ein hateb:\n\nMae 214.");
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        postman.sendWaiting();

        List<MimeMessage> mails = postman.mailboxOf(requester);
        MimeMessage answer = mails.get(mails.size() - 1);
        assertThat(preview).endsWith(Postman.textOf(answer));
        MimeMultipart parts = (MimeMultipart) answer.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("plan.pdf");
        assertThat(answer.getHeader("Auto-Submitted")).as("a person decided it").isNull();
    }

    @Test
    void whatIsPointedToIsReadBeforeItIsSent() {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, requester);
        triage.put("coveredByPublished", "yes");
        triage.put("publishedLink", "https://routes.example/answers");
        office.completes("spoc", "Triage contact", reference, triage);
        assertThat(String.valueOf(
                        office.sees("spoc", "Point to answer", reference).get("letterPreview")))
                .contains("To: " + requester, reference + ": this is published already");
    }

    private String triaged(String language) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        assertThat(office.sees("spoc", "Triage contact", reference)).containsEntry("letterLanguage", "unknown");
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, requester);
        triage.put("letterLanguage", language);
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private Map<String, Object> draft(String enclosed) {
        return new HashMap<>(Map.of(
                "draftOutcome",
                "SUBMIT",
                "answerText",
                "Mae 214.",
                "replyAddress",
                requester,
                "enclosedDocuments",
                enclosed));
    }
}
