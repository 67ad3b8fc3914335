package org.evenhand;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.register.ContactClass;

/** A call with a letter as the forms take it: in writing already, logged, then triaged. A test may change each map. */
public final class SampleCall {

    /** What is filled in when the call of this requester is logged. */
    public static Map<String, Object> from(String requesterEmail) {
        return new HashMap<>(Map.of(
                "contactMethod", "LETTER",
                "receivedBy", "Reception",
                "contactedAt", "2026-03-02T09:30",
                "requesterName", "Alex Caller",
                "requesterRole", "CANDIDATE",
                "requesterEmail", requesterEmail,
                "requesterPhone", "01632 960001",
                "informationSought", "How many officers?"));
    }

    /** What is filled in when the call is triaged: no office held, nothing published. */
    public static Map<String, Object> triagedAs(ContactClass contactClass, String requesterEmail) {
        return new HashMap<>(Map.of(
                "contactClass", contactClass.name(),
                "requesterName", "Alex Caller",
                "requesterRole", "CANDIDATE",
                "requesterEmail", requesterEmail,
                "informationSought", "How many officers?",
                "holdsOffice", "no",
                "coveredByPublished", "no"));
    }

    private SampleCall() {}
}
