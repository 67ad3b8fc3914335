package org.evenhand.imagery.removal;

import java.util.List;

/** How serious a use is; the same severity leads over the same steps, whoever it is (P27.8, P27.11, Q16). */
public enum Severity {
    SLIGHT("Slight", List.of(Rung.VERBAL, Rung.LETTER, Rung.RETURNING_OFFICER)),
    SERIOUS("Serious", List.of(Rung.values())),
    GRAVE("Grave", List.of(Rung.values()));

    private final String label;
    private final List<Rung> rungs;

    Severity(String label, List<Rung> rungs) {
        this.label = label;
        this.rungs = rungs;
    }

    public String label() {
        return label;
    }

    /** The steps that a use as serious as this meets, in their order; legal advice is for what is serious (P27.8). */
    public List<Rung> rungs() {
        return rungs;
    }
}
