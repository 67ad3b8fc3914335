package org.evenhand.imagery.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code filming-request} carries besides the contact itself. */
final class FilmingVariables {

    /** Whether everyone who would be shown is content; unset until they were asked. */
    static final ProcessVariable<Boolean> FILMING_AGREED = flag("filmingAgreed");

    static final ProcessVariable<Boolean> RESTRICTED_PERIOD = flag("restrictedPeriod");
    static final ProcessVariable<Boolean> CAMPAIGN_USE = flag("campaignUse");
    static final ProcessVariable<Boolean> STAFF_SHOWN = flag("staffShown");
    static final ProcessVariable<Boolean> MATERIAL_WANTED = flag("materialWanted");
    static final ProcessVariable<Boolean> USE_VERIFIED = flag("useVerified");
    static final ProcessVariable<Boolean> STATEMENTS_MIXED = flag("statementsMixed");
    static final ProcessVariable<Boolean> NEWS_USE = flag("newsUse");
    static final ProcessVariable<String> FILMING_MODE = word("filmingMode");

    /** What the criteria advise; unset where they give no advice. */
    static final ProcessVariable<String> FILMING_ADVICE = word("filmingAdvice");

    static final ProcessVariable<Boolean> CONSENT_ASKED = flag("consentAsked");

    /** The groups that decide. */
    static final ProcessVariable<String> FILMING_DECIDER = word("filmingDecider");

    private FilmingVariables() {}

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
