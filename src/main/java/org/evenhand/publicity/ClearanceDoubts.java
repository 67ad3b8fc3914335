package org.evenhand.publicity;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.RulingLetters;
import org.evenhand.conduct.Rulings;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A doubt on an item: the returning officer is asked, the doubt is ruled on, and until then nothing goes out (P29, P08). */
@Service
@Transactional
public class ClearanceDoubts {

    private final ClearanceRows rows;
    private final Rulings rulings;
    private final RulingLetters letters;

    ClearanceDoubts(ClearanceRows rows, Rulings rulings, RulingLetters letters) {
        this.rows = rows;
        this.rulings = rulings;
        this.letters = letters;
    }

    /** Asks with the whole draft (T36); returns the id of the ruling that is to come. */
    public UUID ask(UUID id, String doubt, String address, String by) {
        Clearance item = rows.of(id);
        String activity = "Publish on " + DayWords.of(item.plannedOn()) + ": " + item.title() + " (" + item.place()
                + ")\n\n" + item.wording();
        Ruling ruling = rulings.ask(activity, doubt, null, item.plannedOn(), by);
        letters.askParo(ruling.id(), address, by);
        rows.doubted(id, ruling.id());
        rows.step(id, "Returning officer asked", ruling.reference() + ": " + doubt, "P29 P08.1", by);
        return ruling.id();
    }

    /** The doubt on this item, if there was one. */
    @Transactional(readOnly = true)
    public Optional<Ruling> of(Clearance item) {
        return Optional.ofNullable(item.rulingId()).map(rulings::ruling);
    }

    /** The doubt with what was answered and ruled, as text for a form; empty where there was none. */
    @Transactional(readOnly = true)
    public String describe(Clearance item) {
        return of(item).map(ClearanceDoubts::words).orElse("");
    }

    private static String words(Ruling ruling) {
        return String.join(
                "\n",
                ruling.reference() + ". In doubt: " + ruling.doubt(),
                "The returning officer: " + Objects.requireNonNullElse(ruling.advice(), "no answer"),
                "Ruling: " + Objects.requireNonNullElse(ruling.determination(), "none yet"),
                "Reasons: " + Objects.requireNonNullElse(ruling.reasons(), "none yet"));
    }
}
