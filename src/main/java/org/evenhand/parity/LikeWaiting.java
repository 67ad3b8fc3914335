package org.evenhand.parity;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
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
        double all = Median.of(waits(answered));
        Map<String, List<Dealing>> each =
                answered.stream().collect(groupingBy(dealing -> Objects.requireNonNull(dealing.requester())));
        return each.values().stream()
                .filter(own -> own.size() >= ENOUGH && answered.size() - own.size() >= ENOUGH)
                .filter(own -> isOutlier(Median.of(waits(own)), all))
                .map(own -> suspicion(own, all))
                .toList();
    }

    private static boolean isOutlier(double own, double all) {
        return own > 2 * all && own - all >= NOTICEABLE;
    }

    private static Suspicion suspicion(List<Dealing> own, double all) {
        Dealing first = own.get(0);
        return new Suspicion(
                first.reference(),
                first.contactId(),
                "Whoever made this contact waits " + Median.words(Median.of(waits(own)))
                        + " working days for an answer where others wait " + Median.words(all) + " (medians of "
                        + own.size() + " answers and of all).");
    }

    private static List<Integer> waits(List<Dealing> dealings) {
        return dealings.stream()
                .map(Dealing::waitedDays)
                .filter(Objects::nonNull)
                .toList();
    }
}
