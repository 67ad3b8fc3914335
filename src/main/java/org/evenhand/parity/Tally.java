package org.evenhand.parity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dealings counted.
 *
 * @param requests how many there are
 * @param outcomes how many of them had each outcome
 * @param answers how many of them have been answered, in whatever way
 * @param medianWait the middle of their waits, which one long wait does not move, in working days; null while no letter
 *     has gone out
 */
record Tally(
        int requests,
        Map<Outcome, Integer> outcomes,
        int answers,
        @Nullable Double medianWait) {

    static Tally of(List<Dealing> dealings) {
        List<Integer> waits = dealings.stream()
                .map(Dealing::waitedDays)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0));
        dealings.forEach(dealing -> outcomes.merge(dealing.outcome(), 1, Integer::sum));
        return new Tally(dealings.size(), outcomes, waits.size(), median(waits));
    }

    int count(Outcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome));
    }

    /** How many have no answer yet, those among them for which a day is agreed. */
    int open() {
        return count(Outcome.OPEN) + count(Outcome.ARRANGED);
    }

    /** The median wait as people read it. */
    String waited() {
        if (medianWait == null) {
            return "–";
        }
        return medianWait == Math.rint(medianWait) ? String.valueOf(medianWait.longValue()) : medianWait.toString();
    }

    private static @Nullable Double median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle).doubleValue()
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
