package org.evenhand.preparation.agreement.process;

import java.util.Date;
import java.util.Map;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.preparation.agreement.JointProtocol;

/** What the processes {@code joint-protocol} and {@code protocol-review} carry. */
final class ProtocolVariables {

    static final ProcessVariable<Integer> PROTOCOL_EDITION = new ProcessVariable<>("protocolEdition", Integer.class);

    /** Whether the Chief Fire Officer does not sign (P02.3). */
    static final ProcessVariable<Boolean> POLICE_ALONE = new ProcessVariable<>("policeAlone", Boolean.class);

    /** Whether the returning officer was asked about this version (P02.4). */
    static final ProcessVariable<Boolean> ADVICE_SOUGHT = new ProcessVariable<>("adviceSought", Boolean.class);

    /** The end of the last day on which advice is waited for. */
    static final ProcessVariable<Date> ADVICE_DUE_AT = new ProcessVariable<>("adviceDueAt", Date.class);

    static final ProcessVariable<Boolean> PROTOCOL_RETURNED = new ProcessVariable<>("protocolReturned", Boolean.class);

    static final ProcessVariable<Boolean> REVISION_WANTED = new ProcessVariable<>("revisionWanted", Boolean.class);

    /** The beginning of the day of the review. */
    static final ProcessVariable<Date> REVIEW_AT = new ProcessVariable<>("reviewAt", Date.class);

    private ProtocolVariables() {}

    /** Those with which {@code joint-protocol} starts. */
    static Map<String, Object> of(JointProtocol protocol) {
        return Map.of(PROTOCOL_EDITION.name(), protocol.edition(), POLICE_ALONE.name(), !protocol.withFire());
    }
}
