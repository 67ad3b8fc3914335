package org.evenhand.imagery.removal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same severity meets the same step, whoever it is (P27.11, Q16): a case is held against the latest of its severity
 * that was decided under the same policy. One that was explained as an exception is no measure for others.
 */
@Service
@Transactional(readOnly = true)
public class SameStep {

    private static final int SHOWN = 20;

    private final ImageryRows rows;
    private final StepRows steps;

    SameStep(ImageryRows rows, StepRows steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /** The decided cases, the latest first. */
    List<DecidedImagery> decided() {
        Map<UUID, List<Step>> taken = steps.all();
        return rows.all().stream()
                .filter(one -> one.decidedAt() != null)
                .map(one -> new DecidedImagery(one, taken.getOrDefault(one.contactId(), List.of())))
                .sorted(comparing(DecidedImagery::decidedAt).reversed())
                .toList();
    }

    /** The case against which this one is held: the latest before it, or the latest of all where it is not decided. */
    Optional<DecidedImagery> measure(Imagery one, List<DecidedImagery> decided) {
        OffsetDateTime until = one.decidedAt();
        return decided.stream()
                .filter(other -> !other.imagery().contactId().equals(one.contactId()))
                .filter(other -> until == null || other.decidedAt().isBefore(until))
                .filter(other -> other.imagery().severity() == one.severity()
                        && other.imagery().policy() == one.policy())
                .filter(other -> !other.isExplained())
                .findFirst();
    }

    /** The decided cases by severity, as text for a form. */
    public String describe(UUID contactId) {
        String others = decided().stream()
                .filter(other -> !other.imagery().contactId().equals(contactId))
                .limit(SHOWN)
                .sorted(comparing(other -> other.imagery().severity()))
                .map(other -> other.imagery().severity().label() + ": "
                        + other.imagery().reference() + " – " + other.way())
                .collect(joining("\n"));
        return others.isEmpty() ? "None" : others;
    }
}
