package org.evenhand.parity;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Nobody waits longer than the others (Q11): a requester's median is an outlier when it is more than twice the median of
 * all and at least {@value #NOTICEABLE} working days above it. Fewer than {@value #ENOUGH} answers say nothing.
 */
@Component
class LikeWaiting implements ParityCheck {

    static final int ENOUGH = 3;
    static final int NOTICEABLE = 3;

    @Override
    public String rule() {
        return "Q11";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        List<Dealing> answered = dealings.stream()
                .filter(dealing -> dealing.waitedDays() != null && dealing.requester() != null)
                .toList();
        Tally all = Tally.of(answered);
        return answered.stream()
                .collect(groupingBy(dealing -> Objects.requireNonNull(dealing.requester())))
                .values()
                .stream()
                .filter(own -> own.size() >= ENOUGH && answered.size() - own.size() >= ENOUGH)
                .filter(own -> isOutlier(Tally.of(own), all))
                .map(own -> suspicion(own.get(0), Tally.of(own), all))
                .toList();
    }

    private static boolean isOutlier(Tally own, Tally all) {
        Double wait = own.medianWait();
        Double usual = all.medianWait();
        return wait != null && usual != null && wait > 2 * usual && wait - usual >= NOTICEABLE;
    }

    private static Suspicion suspicion(Dealing first, Tally own, Tally all) {
        return new Suspicion(
                first.reference(),
                first.contactId(),
                "Whoever made this contact waits " + own.waited() + " working days for an answer where others wait "
                        + all.waited() + " (medians of " + own.answers() + " answers and of all).");
    }
}
