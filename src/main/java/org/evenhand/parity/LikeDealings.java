package org.evenhand.parity;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Earlier requests like a given one, the most alike first, with what became of them. */
public record LikeDealings(List<Dealing> dealings) {

    /** Whether one of them went the other way: answered where this is refused, or refused where this is answered. */
    public boolean differFrom(Outcome outcome) {
        return dealings.stream().anyMatch(one -> one.outcome().opposes(outcome));
    }

    /** As text for a form, without saying who asked; empty where there are none. */
    public String describe() {
        return dealings.stream().map(LikeDealings::words).collect(joining("\n\n"));
    }

    private static String words(Dealing one) {
        return one.reference() + ": " + one.outcome().label()
                + (one.waitedDays() == null ? "" : " after " + one.waitedDays() + " working days") + "\n"
                + one.informationSought();
    }
}
