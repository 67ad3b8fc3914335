package org.evenhand.preparation.agreement.process;

import static java.util.stream.Collectors.joining;

import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.agreement.Advice;
import org.evenhand.preparation.agreement.JointProtocol;
import org.evenhand.preparation.agreement.JointProtocols;
import org.evenhand.preparation.agreement.ProtocolDraft;
import org.evenhand.preparation.agreement.ProtocolDrafts;
import org.evenhand.preparation.agreement.ProtocolSignatures;
import org.springframework.stereotype.Component;

/** A version of the protocol as the forms show it. */
@Component
class ProtocolShown {

    private final JointProtocols protocols;
    private final ProtocolDrafts drafts;
    private final ProtocolSignatures signatures;
    private final DateWords words;

    ProtocolShown(JointProtocols protocols, ProtocolDrafts drafts, ProtocolSignatures signatures, DateWords words) {
        this.protocols = protocols;
        this.drafts = drafts;
        this.signatures = signatures;
        this.words = words;
    }

    /** The latest draft, with what the signatories read beside it. */
    Shown of(int edition) {
        JointProtocol protocol = protocols.of(edition);
        ProtocolDraft draft = drafts.latest(edition);
        return new Shown()
                .put("draftShown", draft.name())
                .put("variantShown", protocol.variant())
                .put("draftText", draft.text())
                .put("subjectsShown", subjects(draft))
                .put("reviewShown", words.day(draft.reviewOn()))
                .put("adviceShown", advice(protocol))
                .put("signaturesShown", signatures(edition));
    }

    static String advice(JointProtocol protocol) {
        Advice advice = protocol.advice();
        if (advice == null) {
            return "";
        }
        return advice.label() + (protocol.adviceWords() == null ? "." : ": " + protocol.adviceWords());
    }

    private String subjects(ProtocolDraft draft) {
        return drafts.places(draft).entrySet().stream()
                .map(entry -> entry.getKey().label() + ": “" + entry.getValue() + "”")
                .collect(joining("\n"));
    }

    private String signatures(int edition) {
        String signed = signatures.of(edition).stream()
                .map(signature -> signature.signatory().label() + ": " + signature.name())
                .collect(joining("\n"));
        return signed.isEmpty() ? "Nobody has signed this draft yet." : signed;
    }
}
