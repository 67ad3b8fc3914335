package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code contact-referral} carries besides the contact itself. */
final class ReferralVariables {

    static final ProcessVariable<String> REFERRAL_MATTER = new ProcessVariable<>("referralMatter", String.class);
    static final ProcessVariable<Boolean> MATTER_REFERABLE = new ProcessVariable<>("matterReferable", Boolean.class);
    static final ProcessVariable<String> REFERRAL_BODY = new ProcessVariable<>("referralBody", String.class);

    private ReferralVariables() {}
}
