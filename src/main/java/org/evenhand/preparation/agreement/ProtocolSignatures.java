package org.evenhand.preparation.agreement;

import java.util.List;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures, each under one draft: what is drafted anew is signed anew (P02.2 · 000:sign). */
@Service
@Transactional
public class ProtocolSignatures {

    private final ProtocolRows protocols;
    private final DraftRows drafts;

    ProtocolSignatures(ProtocolRows protocols, DraftRows drafts) {
        this.protocols = protocols;
        this.drafts = drafts;
    }

    /**
     * Signs the latest draft.
     *
     * @param copy where the signed copy is, of a signatory who signs outside Evenhand
     * @param by the user who signs, or who enters the signature
     * @throws FieldRefused if the same person has signed it for another signatory
     */
    public void sign(int edition, Signatory signatory, String name, @Nullable String copy, String by) {
        ProtocolDraft draft = latest(edition);
        boolean signedForAnother = drafts.signatures(draft).stream()
                .anyMatch(signature ->
                        signature.copy() == null && signature.signedBy().equals(by));
        if (copy == null && signedForAnother) {
            throw new FieldRefused("signature", "you have signed this draft for another; each signs alone (P02.2).");
        }
        drafts.sign(draft, signatory, name, copy, by);
    }

    /** Returns the latest draft, for a new one to be written. */
    public void giveBack(int edition, Signatory signatory, String reason, String by) {
        drafts.returned(latest(edition), signatory, reason, by);
    }

    /** The signatures under the latest draft, in the order in which they were given. */
    @Transactional(readOnly = true)
    public List<Signature> of(int edition) {
        return drafts.latest(edition).map(drafts::signatures).orElse(List.of());
    }

    /** Whose signature under the latest draft is missing. */
    @Transactional(readOnly = true)
    public List<Signatory> missing(int edition) {
        List<Signatory> signed = of(edition).stream().map(Signature::signatory).toList();
        return Signatory.of(protocols.find(edition).orElseThrow().withFire()).stream()
                .filter(signatory -> !signed.contains(signatory))
                .toList();
    }

    private ProtocolDraft latest(int edition) {
        return drafts.latest(edition).orElseThrow();
    }
}
