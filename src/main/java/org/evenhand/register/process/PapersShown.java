package org.evenhand.register.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.evenhand.register.Paper;

/** The documents that are published with an entry, as the forms about it show them. */
final class PapersShown {

    private PapersShown() {}

    static String of(List<Paper> papers) {
        return papers.stream().map(Paper::line).collect(joining("\n"));
    }
}
