package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Postman;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.mail.WrittenMail;
import org.evenhand.register.Contact;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What is over the limits is noted with the case and stays in the message: nothing is lost in silence. */
@EvenhandTest
class AttachmentLimitsTest {

    private static final int LIMIT = 100;

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Documents documents;

    @Autowired
    Messages messages;

    private final String sender = "sender" + UUID.randomUUID() + "@limits.example";

    @Test
    void filesBeyondTheNumberAreNotedWithNameSizeAndDigestAndStayInTheMessage() {
        StringBuilder files = new StringBuilder("--cut\n\nFiles\n");
        for (int i = 1; i <= LIMIT + 3; i++) {
            files.append("--cut\nContent-Disposition: attachment; filename=file-%03d.txt\n\nfile %d of %s\n"
                    .formatted(i, i, sender));
        }
        postman.leave(WrittenMail.from("<" + sender + ">")
                .header("Content-Type", "multipart/mixed; boundary=cut")
                .text(files + "--cut--")
                .bytes());
        postman.fetch();
        office.runJobs();

        Contact contact = entered.onlyOneFrom(sender);
        List<Document> papers = documents.of(contact.id());
        assertThat(papers).hasSize(LIMIT + 3);
        assertThat(papers.subList(0, LIMIT)).allMatch(Document::kept).allMatch(Document::open);
        assertThat(papers.subList(LIMIT, LIMIT + 3)).noneMatch(Document::kept).noneMatch(Document::open);
        Document last = papers.get(LIMIT + 2);
        assertThat(last.fileName()).isEqualTo("file-103.txt");
        assertThat(last.size()).isEqualTo(("file 103 of " + sender).length());
        assertThat(documents.content(contact.id(), last.number())).isEmpty();
        assertThat(office.sees("spoc", "Triage contact", contact.reference()).get("attachmentList"))
                .asString()
                .contains("file-103.txt", "Over the limits", last.digest());
        assertThat(messages.again(messages.of(contact.id()).get(0).id()).attachments())
                .hasSize(LIMIT + 3);
    }

    @Test
    void aFileThatIsTooLargeTakesNoPlaceFromOthers() {
        AttachmentLimits limits = new AttachmentLimits(DataSize.ofBytes(10), 2);

        assertThat(limits.allow(file(10), 1)).isTrue();
        assertThat(limits.allow(file(11), 0)).isFalse();
        assertThat(limits.allow(file(1), 2)).isFalse();
    }

    private static ReceivedMail.Attachment file(int size) {
        return new ReceivedMail.Attachment("f", "text/plain", new byte[size]);
    }
}
