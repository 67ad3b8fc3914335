package org.evenhand.parity.process;

import org.evenhand.engine.IdVariable;

/** What the process {@code parity-finding} carries. */
final class FindingVariables {

    static final IdVariable FINDING_ID = new IdVariable("findingId");

    private FindingVariables() {}
}
