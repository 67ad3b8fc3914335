package org.evenhand.preparation.agreement;

import java.util.List;

/** Who signs a joint protocol (P02.2 · 000:sign; 001:B3-14). */
public enum Signatory {
    CHIEF_EXECUTIVE("Chief Executive"),
    CHIEF_CONSTABLE("Chief Constable"),
    CHIEF_FIRE_OFFICER("Chief Fire Officer");

    private final String label;

    Signatory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Those who sign this variant (P02.3). */
    static List<Signatory> of(boolean withFire) {
        return withFire ? List.of(values()) : List.of(CHIEF_EXECUTIVE, CHIEF_CONSTABLE);
    }
}
