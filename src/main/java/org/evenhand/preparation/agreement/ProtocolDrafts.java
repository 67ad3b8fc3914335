package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, each checked for what a protocol must cover (P02.1). */
@Service
@Transactional
public class ProtocolDrafts {

    private final DraftRows rows;
    private final Clock clock;

    ProtocolDrafts(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Enters the next draft of a version.
     *
     * @param places for each subject, words of the text at which it is covered
     * @throws FieldRefused if a subject is missing, is said to be at words that the text does not hold, or the review date
     *     is not ahead
     */
    public void draft(int edition, String text, LocalDate reviewOn, Map<Subject, String> places, String by) {
        for (Subject subject : Subject.values()) {
            requireCovered(subject, places.get(subject), text);
        }
        requireAhead(reviewOn);
        rows.add(edition, text, reviewOn, places, by);
    }

    /** @throws IllegalStateException if there is no draft yet */
    @Transactional(readOnly = true)
    public ProtocolDraft latest(int edition) {
        return find(edition).orElseThrow(() -> new IllegalStateException("Version " + edition + " has no draft"));
    }

    @Transactional(readOnly = true)
    public Optional<ProtocolDraft> find(int edition) {
        return rows.latest(edition);
    }

    /** Where this draft covers what it must. */
    @Transactional(readOnly = true)
    public Map<Subject, String> places(ProtocolDraft draft) {
        return rows.places(draft);
    }

    void requireAhead(LocalDate reviewOn) {
        if (!reviewOn.isAfter(LocalDate.now(clock))) {
            throw new FieldRefused("reviewOn", "choose a day that is still to come (P02.2).");
        }
    }

    private static void requireCovered(Subject subject, @Nullable String place, String text) {
        if (place == null) {
            throw new FieldRefused(
                    subject.field(), "say where the text covers it: a protocol without it does not go on (P02.1).");
        }
        if (!plain(text).contains(plain(place))) {
            throw new FieldRefused(
                    subject.field(), "these words are not in the text; copy the heading or paragraph from it (P02.1).");
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }
}
