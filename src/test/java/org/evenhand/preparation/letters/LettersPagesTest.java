package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.preparation.agreement.ComplianceMeetings;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk’s pages on recipients, letters, restricted posts and the joint protocol, over HTTP. */
@EvenhandTest
class LettersPagesTest {

    private static final String PAGE = "/desk/recipients";

    @Autowired
    Recipients recipients;

    @Autowired
    CircularLetters letters;

    @Autowired
    RestrictedPosts posts;

    @Autowired
    ComplianceMeetings meetings;

    @Autowired
    OfficeAtWork office;

    @LocalServerPort
    int port;

    private final String address = UUID.randomUUID() + "@recipient.example";
    private StaffBrowser communications = new StaffBrowser(0);

    @BeforeEach
    void signIn() {
        communications = StaffBrowser.signedIn(port, "communications");
    }

    @AfterEach
    void takeOffTheList() {
        for (Audience audience : Audience.values()) {
            recipients.of(audience).stream()
                    .filter(recipient -> recipient.address().equals(address))
                    .forEach(recipient -> recipients.remove(recipient.id(), "communications"));
        }
    }

    @Test
    @Rule("P34.2")
    void recipientsAreEnteredPastedAndRemoved() {
        assertThat(communications.post(PAGE, Map.of("name", "Ann")).body()).contains("Choose the list.");
        Map<String, String> wrong = Map.of("audience", "EDITORS", "name", "Ann", "organisation", "", "address", "ann");
        assertThat(communications.post(PAGE, wrong).body()).contains("“ann” is no e-mail address");
        Map<String, String> whole =
                Map.of("audience", "EDITORS", "name", "<b>Ann</b>", "organisation", "Paper", "address", address);
        assertThat(communications.post(PAGE, whole).statusCode()).isEqualTo(302);
        assertThat(communications.post(PAGE, whole).body()).contains("is on the list already");
        String page = communications.get(PAGE).body();
        assertThat(page).contains("&lt;b&gt;Ann&lt;/b&gt;", address);

        String pasted = "name,organisation,address,kind\nBob,,bob,press\nCat,,cat@paper.example,friend\n";
        var refused = communications.post(PAGE + "/import", Map.of("pasted", pasted));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert] li").eachText())
                .hasSize(2)
                .allMatch(line -> line.startsWith("Line "));
        assertThat(Jsoup.parse(refused.body()).select("#pasted").text()).contains("Bob,,bob,press");

        UUID id = recipients.of(Audience.EDITORS).stream()
                .filter(recipient -> recipient.address().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(communications.post(PAGE + "/" + id + "/remove", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(communications.post(PAGE + "/" + id + "/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(communications.get(PAGE).body()).doesNotContain(address);
    }

    @Test
    @Rule({"P32.1", "P34.2"})
    void aLettersPageShowsEachCopyAndTakesReceipts() {
        recipients.add(new NewRecipient(Audience.EDITORS, "Ann", "Paper", address), "communications");
        String reference = office.starts("communications", "circular-letter", Map.of("audience", "EDITORS"));
        office.completes("communications", "Prepare circular", reference, Map.of("listComplete", "yes"));
        String path = PAGE + "/letters/" + reference;
        assertThat(communications.get(path).body()).contains("Not sent", "On the list and not written to", address);
        office.completes("chief-executive", "Approve circular", reference, Map.of("circularDecision", "approve"));
        CircularCopy copy =
                letters.copies(letters.find(reference).orElseThrow().id()).get(0);
        String receipt = path + "/receipts/" + copy.recipientId();
        assertThat(communications.get(path).body())
                .contains("Missing", "politically neutral", "/receipt/")
                .as("the link is the recipient’s alone")
                .doesNotContain(copy.id().toString());
        assertThat(communications
                        .post(receipt, Map.of("day", LocalDate.now().toString()))
                        .body())
                .contains("Say how you were told");
        assertThat(communications
                        .post(receipt, Map.of("how", "By mail", "day", "soon"))
                        .body())
                .contains("Give the day");
        assertThat(communications
                        .post(receipt, Map.of("how", "By mail", "day", "2199-01-01"))
                        .body())
                .contains("not one to come");
        assertThat(communications
                        .post(path + "/receipts/" + UUID.randomUUID(), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(communications
                        .post(
                                receipt,
                                Map.of("how", "By mail", "day", LocalDate.now().toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(communications.get(path).body()).contains("Acknowledged", "noted by communications");
    }

    @Test
    @Rule("P33.2")
    void theChiefExecutiveKeepsTheRegisterOfPosts() {
        String title = "Head of " + UUID.randomUUID();
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        assertThat(chief.post("/desk/posts", Map.of()).body()).contains("Give the title");
        assertThat(chief.post("/desk/posts", Map.of("title", title, "listed", "true", "deputy", "true"))
                        .body())
                .contains("never restricted");
        chief.post("/desk/posts", Map.of("title", title, "listed", "true"));
        assertThat(communications.get("/desk/posts").body()).contains(title, "Restricted");
        UUID id = posts.all().stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(communications
                        .post("/desk/posts/" + id + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(403);
        chief.post("/desk/posts/" + id + "/remove", Map.of());
        assertThat(communications.get("/desk/posts").body()).doesNotContain(title);
    }

    @Test
    @Rule("P02.5")
    void aMeetingOnHowTheProtocolIsKeptIsMinuted() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String path = "/desk/joint-protocol/meetings";
        String minutes = "All requests came by the mailbox " + UUID.randomUUID();
        Map<String, String> meeting =
                Map.of("heldOn", LocalDate.now().toString(), "present", "Office, force", "minutes", minutes);
        assertThat(spoc.post(path, Map.of("heldOn", "2026-01-01")).body()).contains("Give the day, who was there");
        assertThat(spoc.post(path, Map.of("heldOn", "2199-01-01", "present", "A", "minutes", minutes))
                        .body())
                .contains("once the meeting was held");
        for (String field : List.of("present", "minutes")) {
            Map<String, String> tooLong = new HashMap<>(meeting);
            tooLong.put(field, "x".repeat(20_001));
            Document refused = Jsoup.parse(spoc.post(path, tooLong).body());
            assertThat(refused.select("[role=alert] a[href=#" + field + "]").text())
                    .isEqualTo("Shorten it to 20,000 characters (P02.5).");
            assertThat(refused.select("#heldOn").val()).isEqualTo(meeting.get("heldOn"));
            assertThat(refused.select("#" + field).text())
                    .as("what was typed stays")
                    .hasSize(20_001);
        }
        assertThat(spoc.post(path, meeting).statusCode()).isEqualTo(302);
        assertThat(spoc.get("/desk/joint-protocol").body()).contains(minutes, "Office, force");
        assertThat(meetings.all())
                .filteredOn(one -> one.minutes().equals(minutes))
                .hasSize(1);
    }
}
