package org.evenhand.register.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code register-publication} carries besides the contact itself. */
final class RegisterPublicationVariables {

    /** What E14 proposes: PUBLISH or NOT_FOR_PUBLICATION. */
    static final ProcessVariable<String> PUBLICATION_PROPOSAL =
            new ProcessVariable<>("publicationProposal", String.class);

    static final ProcessVariable<Boolean> FOR_PUBLICATION = new ProcessVariable<>("forPublication", Boolean.class);
    static final ProcessVariable<Boolean> PUBLICATION_APPROVED =
            new ProcessVariable<>("publicationApproved", Boolean.class);

    private RegisterPublicationVariables() {}
}
