package org.evenhand.parity;

import java.util.List;

/** The middle value, which one long wait does not move. */
final class Median {

    /** The median; zero where there is nothing to measure. */
    static double of(List<Integer> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    static String words(double median) {
        return median == Math.rint(median) ? String.valueOf((long) median) : String.valueOf(median);
    }

    private Median() {}
}
