package org.evenhand.imagery.removal;

import java.util.List;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.evenhand.links.LinkCheck;
import org.evenhand.links.LinkState;
import org.evenhand.links.Links;
import org.evenhand.mail.Messages;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Evidence as it is handed in: a file, a link that is tried first, or what came with a message. It waits for other
 * people's servers, so it holds no transaction.
 */
@Service
public class EvidenceIntake {

    private final Evidences evidences;
    private final Links links;
    private final Documents documents;
    private final Messages messages;
    private final DateWords words;

    EvidenceIntake(Evidences evidences, Links links, Documents documents, Messages messages, DateWords words) {
        this.evidences = evidences;
        this.links = links;
        this.documents = documents;
        this.messages = messages;
        this.words = words;
    }

    /**
     * Takes a file.
     *
     * @param link of the page that it shows; null where it shows none
     * @throws FieldRefused if it is no picture and no PDF, or the link is none
     */
    public void file(UUID contactId, String name, byte[] upload, @Nullable String link, Seen seen, String by) {
        if (link == null) {
            evidences.addFile(contactId, name, upload, seen, by);
            return;
        }
        LinkCheck found = publicPage(link);
        evidences.addCapture(contactId, name, upload, link, found.state(), seen, by);
    }

    /**
     * Takes a link to a page that is there.
     *
     * @param opens what a person says who has just opened it; null where nobody has said
     * @throws FieldRefused if it is no address of a page; if nothing is there, or only people are let in and nobody has
     *     looked: a capture is asked for then
     */
    public void link(UUID contactId, String link, @Nullable Boolean opens, Seen seen, String by) {
        link(contactId, link, publicPage(link), opens, seen, by);
    }

    void link(UUID contactId, String link, LinkCheck found, @Nullable Boolean opens, Seen seen, String by) {
        if (found.state() == LinkState.NOT_REACHABLE || Boolean.FALSE.equals(opens)) {
            evidences.noteDead(contactId, link, found, by);
            throw new FieldRefused(
                    "file",
                    (found.why() + " A dead link proves nothing (P27.4): add a picture or a PDF of what was there. Its"
                                    + " address and what you wrote still stand in the form.")
                            .strip());
        }
        if (found.state() == LinkState.NOT_CHECKED && opens == null) {
            throw new FieldRefused(
                    "opens", found.why() + " Open it yourself and say whether it is there, or add a picture of it.");
        }
        evidences.addLink(contactId, link, found.state(), seen, by);
    }

    private LinkCheck publicPage(String link) {
        LinkCheck found = links.check(link);
        if (found.state() == LinkState.NOT_PUBLIC) {
            throw new FieldRefused("link", found.why());
        }
        return found;
    }

    /** What came with the messages of a case and is not evidence yet. */
    public List<Document> received(UUID contactId) {
        List<String> kept =
                evidences.of(contactId).stream().map(Evidence::digest).toList();
        return documents.of(contactId).stream()
                .filter(paper -> paper.messageId() != null && !kept.contains(paper.digest()))
                .toList();
    }

    /**
     * Takes over what came with a message, byte by byte, with the message it came with.
     *
     * @param number of the paper within the case
     * @throws FieldRefused if no such paper came and is open, or it is no picture and no PDF
     */
    public void received(UUID contactId, int number, Seen seen, String by) {
        Document paper = received(contactId).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new FieldRefused("paper", "Choose one of the attachments that are not evidence yet."));
        byte[] content = documents
                .content(contactId, number)
                .orElseThrow(() -> new FieldRefused("paper", "It cannot be opened yet: " + paper.caution()));
        evidences.addReceived(contactId, paper.fileName(), content, source(paper), seen, by);
    }

    private String source(Document paper) {
        String attachment = "Attachment " + paper.label();
        UUID messageId = paper.messageId();
        return messageId == null
                ? attachment
                : messages.find(messageId)
                        .map(message -> attachment + " of message " + message.reference() + ", "
                                + words.day(message.at().toInstant()))
                        .orElse(attachment);
    }
}
