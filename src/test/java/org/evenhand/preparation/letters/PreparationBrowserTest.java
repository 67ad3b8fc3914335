package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolWork;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A protocol and a letter by the people who work on them, each at a screen; pictures are left in {@code target/journeys}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparationBrowserTest {

    /** In which a day is written before its month. */
    @Autowired
    OfficeAtWork office;

    @Autowired
    JointProtocols protocols;

    @Autowired
    Recipients recipients;

    @Autowired
    CircularLetters letters;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private final String address = UUID.randomUUID() + "@recipient.example";

    @Test
    void aProtocolIsDraftedSignedAndRead() {
        Tasklist spoc = signIn("spoc");
        spoc.start("Joint protocol");
        spoc.choose("For whom", "Office and police");
        spoc.picture("begin-protocol");
        spoc.complete();
        String reference = protocols.inTheMaking().orElseThrow().reference();
        spoc.claim("Draft protocol", reference);
        spoc.fill("The protocol", ProtocolWork.TEXT);
        spoc.type("Review date", LocalDate.now().plusYears(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        spoc.fill("The single point of contact", "1 Point of contact");
        spoc.fill("That all requests go there", "All requests go there");
        spoc.fill("The joint pack and the event", "2 Pack and event");
        spoc.fill("Limits on publicity, and how staff answer an approach", "4 Publicity");
        spoc.fill("How requests are handled and recorded", "5 Records");
        spoc.fill("Regular contact between office and force", "Chapter nine");
        spoc.picture("draft-protocol");
        assertThat(spoc.refusal()).contains("Regular contact between office and force", "not in the text");
        spoc.fill("Regular contact between office and force", "3 Contact");
        spoc.complete();
        office.runJobs();
        new ProtocolWork(office).hearsNoAdvice(reference);

        Tasklist chief = signIn("chief-executive");
        chief.claim("Sign protocol", reference);
        assertThat(chief.shown("What came of it")).isEqualTo("No advice is given.");
        chief.choose("Do you sign it", "I sign this draft");
        chief.fill("Your name", "C. Executive");
        chief.picture("sign-protocol");
        chief.complete();
        office.completes("chief-constable", "Countersign protocol", reference, ProtocolWork.signature("C. Constable"));
        Page page = chief.page();
        look(page, "/desk/joint-protocol");
        look(page, "/joint-protocol");
        look(page, "/joint-protocol?lang=cy");
        look(page, "/staff-rules");
    }

    @Test
    void aLetterGoesFromItsListToItsReceipt() {
        recipients.add(new NewRecipient(Audience.EDITORS, "Ann Editor", "The Paper", address), "communications");
        Tasklist communications = signIn("communications");
        communications.start("Circular letter");
        communications.choose("To whom", "Editors (T21)");
        communications.complete();
        String reference = letters.all().get(0).reference();
        communications.claim("Prepare circular", reference);
        communications.choose("Is everyone on the list who should be", "Yes");
        communications.picture("prepare-circular");
        communications.complete();
        office.runJobs();
        Tasklist chief = signIn("chief-executive");
        chief.claim("Approve circular", reference);
        assertThat(chief.shown("The letters as they will be sent")).contains(address);
        chief.choose("Decision", "Send it");
        chief.picture("approve-circular");
        chief.complete();
        office.runJobs();
        UUID copy = letters.copies(letters.find(reference).orElseThrow().id()).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
        Page page = chief.page();
        look(page, "/desk/recipients");
        look(page, "/desk/recipients/letters/" + reference);
        look(page, "/desk/posts");
        look(page, "/receipt/" + copy);
        page.navigate("http://localhost:" + port + "/receipt/" + copy);
        page.click("text=I have this letter");
        assertThat(page.textContent("main")).contains("Thank you");
    }

    private void look(Page page, String path) {
        PageLook.at(page, "http://localhost:" + port + path, path.replaceAll("[^a-z]+", "-"));
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 3000);
    }
}
