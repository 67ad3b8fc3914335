package org.evenhand.conduct.candidacy.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code staff-candidacy} carries: nothing from which a person or a post could be told. */
final class CandidacyVariables {

    static final IdVariable CANDIDACY_ID = new IdVariable("candidacyId");
    /** The group that advises. */
    static final ProcessVariable<String> CANDIDACY_ADVISER = new ProcessVariable<>("candidacyAdviser", String.class);

    /** Whether nothing is to be followed up. */
    static final ProcessVariable<Boolean> STAYS_IN_POST = new ProcessVariable<>("staysInPost", Boolean.class);
    /** The end of the latest day for it; while that is not known, of the day on which to look again. */
    static final ProcessVariable<Date> RESIGNATION_DUE_AT = new ProcessVariable<>("resignationDueAt", Date.class);

    private CandidacyVariables() {}
}
