package org.evenhand.induction.lessons;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.evenhand.register.NamesInDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of what was learnt, from the set-up of an election to well after it (P50, R8). It names nobody: a text in which
 * a name of the lists is found is not taken.
 */
@Service
@Transactional
public class Lessons {

    private final LessonRows rows;
    private final Elections elections;
    private final NamesInDrafts names;
    private final LessonProcess process;
    private final Clock clock;

    Lessons(LessonRows rows, Elections elections, NamesInDrafts names, LessonProcess process, Clock clock) {
        this.rows = rows;
        this.elections = elections;
        this.names = names;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Logs a lesson of the election that is ahead, or after a poll of the one that is over; its review is the caller's to
     * start.
     *
     * @param concerns a case, a task or a rule, by its reference
     * @param step where it was learnt, as {@link LessonStep} words it
     * @throws FieldRefused if a text is missing or names somebody
     */
    public Lesson log(
            Phase phase, String happened, String change, @Nullable String concerns, @Nullable String step, String by) {
        return rows.add(
                election(phase).map(Election::id).orElse(null),
                phase,
                nameless("happened", happened),
                nameless("change", change),
                concerns == null || concerns.isBlank() ? null : nameless("concerns", concerns),
                step,
                by);
    }

    /** Logs a lesson as {@link #log} does, and has it reviewed. */
    public Lesson logForReview(
            Phase phase, String happened, String change, @Nullable String concerns, @Nullable String step, String by) {
        Lesson lesson = log(phase, happened, change, concerns, step, by);
        process.review(lesson);
        return lesson;
    }

    /**
     * Keeps a lesson, as it was logged or in other words.
     *
     * @throws FieldRefused if a text is missing or names somebody
     */
    public void keep(UUID id, String happened, String change, String by) {
        rows.review(id, true, nameless("reworded", happened), nameless("changeReworded", change), null, by);
    }

    /**
     * Does not keep a lesson; it stays in the log with the reason.
     *
     * @throws FieldRefused if the reason names somebody
     */
    public void leave(UUID id, String reason, String by) {
        Lesson lesson = rows.of(id);
        rows.review(id, false, lesson.happened(), lesson.change(), nameless("lessonReason", reason), by);
    }

    @Transactional(readOnly = true)
    public Lesson lesson(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public boolean exists(UUID id) {
        return rows.exists(id);
    }

    /** The log of this election, with what was learnt while none was known: by phase, and as it was logged. */
    @Transactional(readOnly = true)
    public List<Lesson> of(@Nullable UUID election) {
        return rows.ofElection(election).stream()
                .sorted(comparing(Lesson::phase))
                .toList();
    }

    /** The election whose lessons are looked at: the next one, or the last one held while no next one is known. */
    @Transactional(readOnly = true)
    public Optional<Election> current() {
        return elections.next().or(this::lastHeld);
    }

    /** What was kept of earlier elections and is not considered for this one yet: “from last time”. */
    @Transactional(readOnly = true)
    public List<Lesson> fromLastTime(UUID election) {
        return rows.fromBefore(election);
    }

    /** Ticks a lesson as considered in the preparation of this election. */
    public void considered(UUID lesson, UUID election, String by) {
        rows.considered(lesson, election, by);
    }

    /** The election a lesson of this phase belongs to: the current one, or after its poll the last one held. */
    private Optional<Election> election(Phase phase) {
        return phase == Phase.AFTER ? lastHeld().or(elections::next) : current();
    }

    private Optional<Election> lastHeld() {
        LocalDate today = LocalDate.now(clock);
        return elections.all().stream()
                .filter(election -> election.pollDate().isBefore(today))
                .findFirst();
    }

    private String nameless(String field, String text) {
        if (text.isBlank()) {
            throw new FieldRefused(field, "Please fill this in.");
        }
        String found = names.in(text);
        if (!found.isEmpty()) {
            throw new FieldRefused(
                    field, "A lesson names nobody; here is " + found + ". Say it by the role, or by the reference.");
        }
        return text.strip();
    }
}
