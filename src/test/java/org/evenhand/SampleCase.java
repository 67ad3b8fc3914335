package org.evenhand;

import java.util.Map;
import org.evenhand.register.ContactClass;

/** A {@link SampleCall} on its way through the office, with the people and forms that it takes. */
public final class SampleCase {

    private final OfficeAtWork office;
    private final String requester;
    private final String reference;

    private SampleCase(OfficeAtWork office, String requester) {
        this.office = office;
        this.requester = requester;
        this.reference = office.logs("spoc", SampleCall.from(requester));
    }

    /** A call that is logged and triaged: its answer is to be drafted. */
    public static SampleCase triaged(OfficeAtWork office, String requesterEmail) {
        SampleCase one = new SampleCase(office, requesterEmail);
        office.completes(
                "spoc",
                "Triage contact",
                one.reference,
                SampleCall.triagedAs(ContactClass.INFORMATION, requesterEmail));
        return one;
    }

    /** Drafted and approved: it is to be redacted. */
    public SampleCase answered() {
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "Eighty.", "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        return this;
    }

    /** Redacted, approved and on the public register. */
    public SampleCase published() {
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", "How many?", "publicAnswer", "Eighty."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        return this;
    }

    public String reference() {
        return reference;
    }
}
