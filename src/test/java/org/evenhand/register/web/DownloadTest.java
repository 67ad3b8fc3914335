package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.quarantine.VirusFound;
import org.evenhand.register.Contact;
import org.evenhand.register.Documents;
import org.evenhand.staff.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came with a message leaves only as a download, and not at all where a virus was found. */
@EvenhandTest
class DownloadTest {

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Documents documents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String sender = "sender" + UUID.randomUUID() + "@download.example";

    @Test
    void aBrowserIsToldToSaveItAndNeverToOpenIt() {
        Contact contact = arrived();
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        for (String path : new String[] {"/documents/1", "/messages/" + message(contact)}) {
            HttpResponse<String> answer = spoc.get("/desk/contacts/" + contact.reference() + path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment; ");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("sandbox; default-src 'none'");
        }
    }

    @Test
    void whatHoldsAVirusIsShownAndNotHandedOutNorIsTheMessageItCameWith() {
        Contact contact = arrived();
        UUID message = message(contact);
        String digest = documents.of(contact.id()).get(0).digest();
        infected(digest);
        events.publishEvent(new VirusFound(digest, "Eicar"));
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String page = "/desk/contacts/" + contact.reference();

        assertThat(spoc.get(page + "/documents/1").statusCode()).isEqualTo(423);
        assertThat(spoc.get(page + "/messages/" + message).statusCode()).isEqualTo(423);
        assertThat(spoc.get(page).body())
                .contains("001 page.html", "A virus was found (Eicar)", "govuk-tag--red")
                .doesNotContain("/documents/1\"", "/messages/" + message);
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("attachmentList"))
                .asString()
                .contains("page.html", "A virus was found (Eicar)");
    }

    private Contact arrived() {
        postman.leave(WrittenMail.from("<" + sender + ">")
                .subject("A page")
                .textAndFile("See the page.", "page.html", "<script>alert('" + sender + "')</script>")
                .bytes());
        postman.fetch();
        office.runJobs();
        return entered.onlyOneFrom(sender);
    }

    private UUID message(Contact contact) {
        return jdbc.sql("select id from office.message where contact_id = ?")
                .param(contact.id())
                .query(UUID.class)
                .single();
    }

    private void infected(String digest) {
        assertThat(jdbc.sql("""
                                update office.quarantine set state = 'INFECTED', finding = 'Eicar', scanned_at = now()
                                where digest = ?""").param(digest).update()).isEqualTo(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
