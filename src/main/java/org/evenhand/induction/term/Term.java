package org.evenhand.induction.term;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner's term.
 *
 * @param endsOn its last day; null until a successor's has begun
 */
public record Term(
        UUID inductionId,
        String holder,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
