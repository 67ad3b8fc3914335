package org.evenhand.election.office;

import java.util.Arrays;
import java.util.Optional;

/** Which office it is; pages word it by {@code office.kind.<code>}. No rule depends on it: those are in the policy. */
public enum OfficeKind {
    PCC("Police and Crime Commissioner"),
    PFCC("Police, Fire and Crime Commissioner"),
    MAYORAL("Mayor with the functions of a commissioner");

    private final String label;

    OfficeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<OfficeKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
