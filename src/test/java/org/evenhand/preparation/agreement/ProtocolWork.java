package org.evenhand.preparation.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.OfficeAtWork;

/** The people who settle a joint protocol, with forms that are filled in as they should be. */
public final class ProtocolWork {

    public static final String TEXT = """
            # 1 Point of contact
            There is a single point of contact. All requests go there.

            # 2 Pack and event
            Everyone gets the joint pack and is invited to the event.

            # 3 Contact
            Office and force speak every week.

            # 4 Publicity
            - Nothing is published that favours anyone.
            - Staff who are approached pass it on.

            # 5 Records
            Each request is logged.""";

    private final OfficeAtWork office;

    public ProtocolWork(OfficeAtWork office) {
        this.office = office;
    }

    public static Map<String, Object> draft(String text) {
        return new HashMap<>(Map.of(
                "protocolText", text,
                "reviewOn", LocalDate.now().plusYears(1).toString(),
                "coversContact", "1 Point of contact",
                "coversChannel", "all requests  go there",
                "coversPack", "2 Pack and event",
                "coversLiaison", "3 Contact",
                "coversPublicity", "4 Publicity",
                "coversRecord", "5 Records"));
    }

    public void drafts(String reference, String text) {
        office.completes("spoc", "Draft protocol", reference, draft(text));
    }

    public void hearsNoAdvice(String reference) {
        office.completes("spoc", "Record protocol advice", reference, Map.of("adviceOutcome", "DECLINED"));
    }

    public void sign(String reference) {
        office.completes("chief-executive", "Sign protocol", reference, signature("C. Executive"));
        office.completes("chief-constable", "Countersign protocol", reference, signature("C. Constable"));
    }

    public static Map<String, Object> signature(String name) {
        return Map.of("signature", "sign", "signatoryName", name);
    }

    public static Map<String, Object> returned(String reason) {
        return Map.of("signature", "return", "returnReason", reason);
    }
}
