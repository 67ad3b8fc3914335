package org.evenhand.preparation.letters;

import java.util.List;

/** A pasted list with lines that cannot be taken; nobody of it was put on a list. */
public class ListRefused extends RuntimeException {

    private final transient List<LineProblem> problems;

    ListRefused(List<LineProblem> problems) {
        super(problems.size() + " lines cannot be taken");
        this.problems = List.copyOf(problems);
    }

    /** In the order of the lines. */
    public List<LineProblem> problems() {
        return problems;
    }
}
