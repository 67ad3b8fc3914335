package org.evenhand.information;

/** A body that deals with what is not the office's matter; the table {@code referral-body} chooses it. */
public enum ReferralBody {
    RETURNING_OFFICER("Police area returning officer or local returning officer"),
    PANEL("Police and crime panel"),
    COMPLAINTS_PROCEDURE("Complaints procedure");

    private final String label;

    ReferralBody(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
