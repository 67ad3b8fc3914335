package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.publishable.WrittenPdf;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document for the public: uploaded by one person, cleaned, checked for names, approved by another, proven by its entry. */
@EvenhandTest
@Rule({"C07", "P20.2", "Q15"})
class PublicationPapersTest {

    private static final String QUESTION = "How many patrols are there at night?";
    private static final String ANSWER = "There are 14 patrols at night.";

    @LocalServerPort
    int port;

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    PublicationPapers papers;

    @Autowired
    PublicationChanges changes;

    @Autowired
    PublishedRegister published;

    @Autowired
    JdbcClient jdbc;

    private final String sender = "h.quillfeather" + UUID.randomUUID() + "@papers.example";
    private String reference = "";
    private UUID contact = UUID.randomUUID();

    /** An answered request that waits for its redaction. */
    @BeforeEach
    void answered() {
        postman.leave(WrittenMail.from("Hermia Quillfeather <" + sender + ">")
                .subject("Patrols")
                .textAndFile(QUESTION, "mine.txt", "What I sent you myself, Hermia")
                .bytes());
        postman.fetch();
        office.runJobs();
        Contact asked = entered.onlyOneFrom(sender);
        reference = asked.reference();
        contact = asked.id();
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Hermia Quillfeather",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", sender,
                        "informationSought", QUESTION,
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", ANSWER, "replyAddress", sender));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
    }

    @Test
    void itIsPublishedCleanedWithItsDigestInTheEntryAndLeavesAsADownloadOnly() throws Exception {
        byte[] original = WrittenPdf.saying("Patrols by month, " + reference);
        upload("spoc", "Patrols by month", "Quillfeather-draft.pdf", original);
        assertThat(papers.of(contact))
                .singleElement()
                .satisfies(paper -> assertThat(paper.removed()).contains("makers"));
        redact();
        assertThat(office.sees("chief-executive", "Approve publication", reference)
                        .get("papersShown"))
                .asString()
                .contains("001  Patrols by month", "uploaded by spoc");
        approve("chief-executive");

        PublishedEntry entry = published.about(reference).get(0).entry();
        PublishedDocument document = entry.documents().get(0);
        assertThat(document.reference()).isEqualTo("001");
        assertThat(document.title()).isEqualTo("Patrols by month");
        HttpResponse<byte[]> answer = visitor(String.valueOf(document.link()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.link()).contains(Quarantine.digest(answer.body()), reference, "document-001.pdf");
        assertThat(answer.body()).isNotEqualTo(original);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1) + answer.headers())
                .doesNotContain("Telltale", "Quillfeather", "quillfeather");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment; ");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(new String(visitor("/register/" + reference).body(), StandardCharsets.UTF_8))
                .contains("href=\"" + document.link() + "\"", "Patrols by month")
                .doesNotContain("mine.txt");
        assertThat(jdbc.sql("select canonical from published.entry where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .contains(Quarantine.digest(answer.body()));
        assertThat(jdbc.sql("select original from office.publication_paper where contact_id = ?")
                        .param(contact)
                        .query((row, index) -> row.getBytes(1))
                        .single())
                .as("the upload stays in the office")
                .isEqualTo(original);
    }

    @Test
    void aDocumentOrATitleThatNamesAPersonIsRefusedAndNotKept() {
        assertThat(refused("Figures", "f.txt", "Prepared for Hermia Quillfeather".getBytes(StandardCharsets.UTF_8)))
                .contains("names people in this case");
        assertThat(refused("For Hermia Quillfeather", "f.txt", "Figures".getBytes(StandardCharsets.UTF_8)))
                .contains("names people in this case");
        assertThat(refused("Figures", "f.pdf", WrittenPdf.saying("For Hermia Quillfeather")))
                .contains("names people in this case");
        assertThat(papers.of(contact)).isEmpty();
    }

    @Test
    void whatCannotBeCleanedIsRefusedWithTheReason() {
        assertThat(refused("Figures", "f.docx", "PK\u0003\u0004 words".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("cannot be cleaned", "Save it as PDF");
        assertThat(refused("", "f.txt", "Figures".getBytes(StandardCharsets.UTF_8)))
                .contains("title");
        assertThat(papers.of(contact)).isEmpty();
    }

    @Test
    void nothingIsAddedToAnEntryThatWaitsForItsApproval() {
        upload("spoc", "Before", "f.txt", "Figures".getBytes(StandardCharsets.UTF_8));
        redact();

        assertThatThrownBy(() -> papers.upload(contact, "Later", "f.txt", "More".getBytes(), "spoc"))
                .hasMessageContaining("waits for its approval");
        UUID paper = papers.of(contact).get(0).id();
        assertThatThrownBy(() -> papers.remove(contact, paper, "spoc")).hasMessageContaining("waits for its approval");

        office.completes(
                "chief-executive",
                "Approve publication",
                reference,
                Map.of("publicationDecision", "RETURN", "publicationReturnReason", "Another document"));
        papers.remove(contact, paper, "spoc");
        assertThat(papers.of(contact)).isEmpty();
    }

    @Test
    void whoUploadedItCannotApproveItsPublication() {
        upload("chief-executive", "Figures", "f.txt", "Figures".getBytes(StandardCharsets.UTF_8));
        redact();

        assertThatThrownBy(() -> approve("chief-executive"))
                .hasMessageContaining("you uploaded document 001")
                .hasMessageContaining("another person");
        assertThat(published.about(reference)).isEmpty();
    }

    @Test
    void aVirusInTheUploadStopsThePublication() {
        upload("spoc", "Figures", "f.txt", ("Figures " + reference).getBytes(StandardCharsets.UTF_8));
        redact();
        jdbc.sql("""
                        update office.quarantine set state = 'INFECTED', finding = 'Eicar', scanned_at = now()
                        where digest = (select original_digest from office.publication_paper where contact_id = ?)""").param(contact).update();

        assertThatThrownBy(() -> approve("chief-executive")).hasMessageContaining("A virus was found (Eicar)");
        assertThat(StaffBrowser.signedIn(port, "chief-executive")
                        .get("/desk/publications/" + reference + "/documents/1")
                        .statusCode())
                .isEqualTo(423);
    }

    @Test
    void aCorrectionKeepsTheDocumentsAndAWithdrawalTakesThemAway() throws Exception {
        upload("spoc", "Figures", "f.csv", ("Month,Patrols\nMarch,14\n" + reference).getBytes(StandardCharsets.UTF_8));
        redact();
        approve("chief-executive");
        PublishedEntry first = published.about(reference).get(0).entry();
        String link = String.valueOf(first.documents().get(0).link());

        changes.proposeCorrection(contact, first.number(), QUESTION, "There are 15 patrols.", "Miscounted", "spoc");
        changes.approve(changes.waiting(contact).orElseThrow().id(), "chief-executive");
        PublishedEntry second = published.about(reference).get(0).entry();
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(visitor(link).statusCode()).isEqualTo(200);

        changes.proposeWithdrawal(contact, second.number(), "Published too early", "spoc");
        changes.approve(changes.waiting(contact).orElseThrow().id(), "chief-executive");
        assertThat(visitor(link).statusCode()).isEqualTo(404);
        assertThat(visitor("/register/" + reference + "/documents/" + "0".repeat(64) + "/x.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeIsTurnedAwayWithTheReason() {
        HttpResponse<String> answer = post("spoc", "Large", "f.pdf", new byte[20_100_000]);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(StaffBrowser.signedIn(port, "spoc")
                        .get(StaffBrowser.location(answer).replaceFirst("https?://[^/]+", ""))
                        .body())
                .contains("must be smaller than 20 MB");
    }

    private void redact() {
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", QUESTION, "publicAnswer", ANSWER));
    }

    private void approve(String person) {
        office.completes(person, "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
    }

    private void upload(String person, String title, String fileName, byte[] file) {
        int before = papers.of(contact).size();
        assertThat(post(person, title, fileName, file).statusCode()).isEqualTo(302);
        assertThat(papers.of(contact)).hasSize(before + 1);
    }

    /** What the page says after an upload that is refused. */
    private String refused(String title, String fileName, byte[] file) {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(post(spoc, title, fileName, file).statusCode()).isEqualTo(302);
        return Jsoup.parse(spoc.get(page()).body())
                .expectFirst(".govuk-error-summary__body")
                .text();
    }

    private HttpResponse<String> post(String person, String title, String fileName, byte[] file) {
        return post(StaffBrowser.signedIn(port, person), title, fileName, file);
    }

    private HttpResponse<String> post(StaffBrowser browser, String title, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", browser.token(page()).getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"title\"", title.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"" + fileName + "\"", file);
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(
                "POST",
                page() + "/documents",
                "multipart/form-data; boundary=cut",
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String about, byte[] content) {
        body.writeBytes(
                ("--cut\r\nContent-Disposition: form-data; " + about + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        return "/desk/publications/" + reference;
    }

    private HttpResponse<byte[]> visitor(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
