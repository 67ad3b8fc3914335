package org.evenhand.imagery.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.engine.FieldRefused;
import org.evenhand.links.LinkCheck;
import org.evenhand.links.LinkState;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.Document;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence as it is handed in: a dead link is asked for as a picture, and what came with the report is not asked for twice. */
@EvenhandTest
@Rule({"P27.3", "P27.4"})
class EvidenceIntakeTest {

    @Autowired
    EvidenceIntake intake;

    @Autowired
    Evidences evidences;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    private final String sender = UUID.randomUUID() + "@evidence.example";

    @Test
    void aDeadLinkIsNoEvidenceAndACaptureIsAskedForAndKeptWithItsAddress() {
        Contact contact = called();
        String link = "https://gone.invalid/leaflet";
        assertThatThrownBy(() -> intake.link(contact.id(), link, true, ImageryCase.seen(), "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("A dead link proves nothing (P27.4)")
                .satisfies(
                        refused -> assertThat(((FieldRefused) refused).field()).isEqualTo("file"));
        assertThat(evidences.of(contact.id())).isEmpty();
        assertThat(register.decisions(contact.id()))
                .as("the address is not lost")
                .filteredOn(decision -> decision.kind().equals("Link tried"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).contains(link, "cannot be reached"));

        intake.file(contact.id(), "page.png", SamplePictures.png(40, 30), link, ImageryCase.seen(), "spoc");
        assertThat(evidences.of(contact.id())).singleElement().satisfies(kept -> {
            assertThat(kept.isFile()).isTrue();
            assertThat(kept.link()).isEqualTo(link);
            assertThat(kept.linkState()).isEqualTo(LinkState.NOT_REACHABLE);
        });
    }

    @Test
    void whatOnlyPeopleAreShownAPersonHasToHaveOpened() {
        Contact contact = called();
        String link = "https://social.example/post/1";
        LinkCheck found = new LinkCheck(LinkState.NOT_CHECKED, "Its server does not show it to us (answer 403).");
        assertThatThrownBy(() -> intake.link(contact.id(), link, found, null, ImageryCase.seen(), "spoc"))
                .hasMessageContaining("Open it yourself and say whether it is there");
        assertThatThrownBy(() -> intake.link(contact.id(), link, found, false, ImageryCase.seen(), "spoc"))
                .hasMessageContaining("A dead link proves nothing");
        intake.link(contact.id(), link, found, true, ImageryCase.seen(), "spoc");
        assertThat(evidences.of(contact.id())).singleElement().satisfies(kept -> {
            assertThat(kept.isFile()).isFalse();
            assertThat(kept.origin()).isEqualTo("Not checked when it was kept.");
        });
    }

    @Test
    void anAddressInsideTheOfficeIsRefusedWhoeverSaysThatItOpens() {
        Contact contact = called();
        for (String link : new String[] {"http://169.254.169.254/latest", "http://localhost/", "javascript:alert(1)"}) {
            assertThatThrownBy(() -> intake.link(contact.id(), link, true, ImageryCase.seen(), "spoc"))
                    .isInstanceOf(FieldRefused.class)
                    .satisfies(refused ->
                            assertThat(((FieldRefused) refused).field()).isEqualTo("link"));
        }
        assertThat(evidences.of(contact.id())).isEmpty();
    }

    @Test
    void whatCameWithTheMessageIsTakenOverByteByByteWithTheMessageItCameWith() {
        byte[] picture = SamplePictures.png(60, 40);
        Contact contact = written(picture);
        Document paper = intake.received(contact.id()).get(0);
        assertThat(intake.received(contact.id()))
                .extracting(Document::fileName)
                .containsExactly("leaflet.png", "a.txt");

        intake.received(contact.id(), paper.number(), ImageryCase.seen(), "spoc");
        assertThat(evidences.of(contact.id())).singleElement().satisfies(kept -> {
            assertThat(kept.digest()).isEqualTo(Quarantine.digest(picture)).isEqualTo(paper.digest());
            assertThat(kept.mediaType()).isEqualTo("image/png");
            assertThat(kept.origin()).startsWith("Attachment " + paper.label() + " of message M-");
        });
        assertThat(register.decisions(contact.id()))
                .filteredOn(decision -> decision.kind().equals("Evidence kept"))
                .extracting(Decision::reason)
                .singleElement()
                .asString()
                .contains("of message M-");
        assertThatThrownBy(() -> intake.received(contact.id(), paper.number(), ImageryCase.seen(), "spoc"))
                .as("once")
                .hasMessageContaining("not evidence yet");
        int text = intake.received(contact.id()).get(0).number();
        assertThatThrownBy(() -> intake.received(contact.id(), text, ImageryCase.seen(), "spoc"))
                .hasMessageContaining("no picture and no PDF");
        assertThatThrownBy(() -> intake.received(called().id(), paper.number(), ImageryCase.seen(), "spoc"))
                .as("of another case")
                .hasMessageContaining("not evidence yet");
    }

    private Contact called() {
        return register.find(office.logs("spoc", SampleCall.from(sender))).orElseThrow();
    }

    private Contact written(byte[] picture) {
        postman.deliver(
                sender,
                "From: <" + sender + ">\nSubject: A leaflet\nMessage-ID: <" + sender + ">\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nLook at this\n--b\n"
                        + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
                        + "Content-Disposition: attachment; filename=leaflet.png\n\n"
                        + Base64.getMimeEncoder().encodeToString(picture)
                        + "\n--b\nContent-Disposition: attachment; filename=a.txt\n\nwords\n--b--\n");
        office.runJobs();
        return register.find(entered.onlyOneFrom(sender).reference()).orElseThrow();
    }
}
