package org.evenhand.intake.web;

import java.util.List;

/** Where a person wants a message to lie, as sent, and what is wrong with that. */
record FilingForm(String place, String caseReference, String reason, List<String> problems) {

    static final FilingForm EMPTY = new FilingForm("", "", "", List.of());

    boolean isCase() {
        return place.equals("case");
    }
}
