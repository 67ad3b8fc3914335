package org.evenhand.imagery.removal;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.register.Document;
import org.evenhand.register.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bundle of a case: one PDF with an index, the digests, the steps and the evidence. */
@Service
@Transactional
public class Bundles {

    private final Removals removals;
    private final Evidences evidences;
    private final Documents documents;
    private final Office office;

    Bundles(Removals removals, Evidences evidences, Documents documents, Office office) {
        this.removals = removals;
        this.evidences = evidences;
        this.documents = documents;
        this.office = office;
    }

    /** The bundle as it would be made now. What the virus scanner holds back is named in its index and left out. */
    @Transactional(readOnly = true)
    public byte[] make(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        try (BundlePdf pdf = new BundlePdf(office.name())) {
            List<Evidence> evidence = evidences.of(contactId);
            pdf.begin(imagery, evidence, removals.steps(contactId));
            for (Evidence one : evidence) {
                evidences.content(one).ifPresent(content -> pdf.enclose(one, content));
            }
            return pdf.finish();
        }
    }

    /** Puts the bundle with the papers of the case, to be enclosed with a letter; returns the paper's id. */
    public UUID file(UUID contactId) {
        documents.add(contactId, name(contactId), "application/pdf", make(contactId));
        List<Document> papers = documents.of(contactId);
        return papers.get(papers.size() - 1).id();
    }

    @Transactional(readOnly = true)
    public String name(UUID contactId) {
        return removals.of(contactId).reference() + " evidence.pdf";
    }
}
