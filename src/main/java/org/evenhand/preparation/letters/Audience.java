package org.evenhand.preparation.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is written to before the pre-election period, and by which letter. */
public enum Audience {
    EDITORS("T21", "Editors", "P32.1", Set.of("editor", "press")),
    STAFF("T22", "Staff of the office", "P33.1", Set.of("staff")),
    PROVIDERS("T23", "Providers of commissioned services", "P34.1", Set.of("provider"));

    private final String template;
    private final String label;
    private final String rule;
    private final Set<String> kinds;

    Audience(String template, String label, String rule, Set<String> kinds) {
        this.template = template;
        this.label = label;
        this.rule = rule;
        this.kinds = kinds;
    }

    String template() {
        return template;
    }

    public String label() {
        return label;
    }

    /** The id of the rule that asks for the letter. */
    public String rule() {
        return rule;
    }

    /** The audience of one who is of this kind, as a list of recipients names it. */
    static Optional<Audience> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(audience -> audience.kinds.contains(kind.strip().toLowerCase(Locale.UK)))
                .findFirst();
    }
}
