package org.evenhand.imagery.removal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.engine.FieldRefused;

/**
 * How far a case has come: no step is reached twice, and none before those under it, unless they are left out for a reason
 * (P27.6–P27.9, Q16).
 *
 * @param passed the steps taken or left out, in the order in which that happened
 */
public record Ladder(Severity severity, List<Rung> passed) {

    public Ladder {
        passed = List.copyOf(passed);
    }

    /** The lowest step that is open; empty at the top. */
    public Optional<Rung> next() {
        return severity.rungs().stream().filter(rung -> !passed.contains(rung)).findFirst();
    }

    /** The steps under this one that are open. */
    public List<Rung> under(Rung rung) {
        return severity.rungs().stream()
                .filter(lower -> lower.ordinal() < rung.ordinal() && !passed.contains(lower))
                .toList();
    }

    /**
     * The ladder with this step taken.
     *
     * @throws FieldRefused if it was taken before, does not belong to this severity, or one under it is missing
     */
    public Ladder take(Rung rung, String field) {
        if (passed.contains(rung)) {
            throw new FieldRefused(field, "this step was taken already: each is taken once (" + rung.rule() + ").");
        }
        if (!severity.rungs().contains(rung)) {
            throw new FieldRefused(field, "what is slight takes no legal advice (P27.8).");
        }
        List<Rung> missing = under(rung);
        if (!missing.isEmpty()) {
            Rung first = missing.get(0);
            throw new FieldRefused(
                    field,
                    "an earlier step is missing: " + first.label().toLowerCase(Locale.UK)
                            + ". Take it, or leave it out for a reason when the case is decided (" + first.rule()
                            + ", Q16).");
        }
        return with(rung);
    }

    /**
     * The ladder with every open step under this one left out.
     *
     * @throws FieldRefused if there are any and nothing says why, or this step does not belong to this severity
     */
    public List<Rung> skipTo(Rung rung, boolean reasonGiven) {
        if (!severity.rungs().contains(rung)) {
            throw new FieldRefused("firstStep", "what is slight takes no legal advice (P27.8).");
        }
        List<Rung> skipped = under(rung);
        if (!skipped.isEmpty() && !reasonGiven) {
            throw new FieldRefused(
                    "skipReason", "say why the steps before it are left out; everyone else meets them (Q16).");
        }
        return skipped;
    }

    private Ladder with(Rung rung) {
        return new Ladder(
                severity, Stream.concat(passed.stream(), Stream.of(rung)).toList());
    }
}
