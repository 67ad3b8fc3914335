package org.evenhand.protocol.coverage;

import java.util.ArrayList;
import java.util.List;

/** The rules that were covered before; it may neither shrink unnoticed nor lag behind. */
record CoverageBaseline(List<String> ids) {

    static CoverageBaseline of(String file) {
        return new CoverageBaseline(file.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** What must be done to the product or to the baseline, empty when the two agree. */
    List<String> disagreementsWith(List<String> covered) {
        List<String> lost = ids.stream().filter(id -> !covered.contains(id)).toList();
        List<String> gained = covered.stream().filter(id -> !ids.contains(id)).toList();
        List<String> disagreements = new ArrayList<>();
        if (!lost.isEmpty()) {
            disagreements.add("No longer both enforced and proven: " + String.join(", ", lost));
        }
        if (!gained.isEmpty()) {
            disagreements.add("Newly covered; add these lines to src/test/resources/protocol/covered.txt:\n"
                    + String.join("\n", gained));
        }
        return disagreements;
    }
}
