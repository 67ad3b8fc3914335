package org.evenhand.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.register.publishable.NotPublishable;
import org.evenhand.register.publishable.PublishableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents for the public. What a requester sent is never published as it came: a person uploads a document, it is
 * cleaned of what it says about its makers, and another person approves it with the entry (C07, P20.2, Q15).
 */
@Service
@Transactional(noRollbackFor = PublicationRefused.class)
public class PublicationPapers {

    private static final int LONGEST_TITLE = 150;
    private static final String RULES = "C07 P20.2 Q15";

    private final Papers papers;
    private final Publication publication;
    private final PublishedRegister published;
    private final MasterRegister register;

    PublicationPapers(Papers papers, Publication publication, PublishedRegister published, MasterRegister register) {
        this.papers = papers;
        this.publication = publication;
        this.published = published;
        this.register = register;
    }

    @Transactional(readOnly = true)
    public List<Paper> of(UUID contactId) {
        return papers.of(contactId);
    }

    /** The paper as the public gets it, unless the virus scanner holds the upload back. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID contactId, Paper paper) {
        return paper.scan().open() ? papers.content(contactId, paper.id()) : Optional.empty();
    }

    /** Whether documents may be added or taken back: not while an entry waits for its approval, nor after it. */
    @Transactional(readOnly = true)
    public boolean open(UUID contactId) {
        boolean waits = publication
                .redaction(contactId)
                .filter(redaction -> redaction.withheldReason() == null && redaction.returnReason() == null)
                .isPresent();
        return !waits
                && published.about(register.contact(contactId).reference()).isEmpty();
    }

    /**
     * Adds a document to what is proposed for publication.
     *
     * @throws PublicationRefused if it cannot be cleaned, or it or its title names a person in the case or a candidate
     */
    public void upload(UUID contactId, String title, String fileName, byte[] upload, String by) {
        requireOpen(contactId);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new PublicationRefused("give the document a title of at most 150 characters; it will be published");
        }
        PublishableFile file = cleaned(upload, fileName);
        publication.identifying(contactId, title + "\n" + file.text()).ifPresent(found -> {
            throw new PublicationRefused("the document names people in this case or candidates: " + found);
        });
        papers.add(contactId, title.strip(), fileName, upload, file, by);
        register.decide(contactId, "Document for publication", title.strip(), "Removed: " + file.removed(), by, RULES);
    }

    /** Takes a document back before it is published. */
    public void remove(UUID contactId, UUID paper, String by) {
        requireOpen(contactId);
        if (papers.remove(contactId, paper)) {
            register.decide(contactId, "Document for publication", "Taken back", null, by, RULES);
        }
    }

    private void requireOpen(UUID contactId) {
        if (!open(contactId)) {
            throw new PublicationRefused("the entry waits for its approval or is published, and its documents with it;"
                    + " it has to be returned to the redactor first");
        }
    }

    private static PublishableFile cleaned(byte[] upload, String fileName) {
        try {
            return PublishableFile.of(upload, fileName);
        } catch (NotPublishable refused) {
            throw new PublicationRefused(String.valueOf(refused.getMessage()));
        }
    }
}
