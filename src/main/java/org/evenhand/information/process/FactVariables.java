package org.evenhand.information.process;

import java.util.Date;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code fact-consultation} carries besides the contact itself. */
final class FactVariables {

    static final ProcessVariable<Boolean> FACTS_NEEDED = new ProcessVariable<>("factsNeeded", Boolean.class);
    /** Those who may give the facts: the force's chief officers' office, or whoever enters what came by mail. */
    static final ProcessVariable<String> FACTS_GIVERS = new ProcessVariable<>("factsGivers", String.class);

    static final ProcessVariable<Date> FACTS_DUE_AT = new ProcessVariable<>("factsDueAt", Date.class);
    static final ProcessVariable<Date> FACTS_LAPSE_AT = new ProcessVariable<>("factsLapseAt", Date.class);

    private FactVariables() {}
}
