package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * How well "already answered" tells, over labelled pairs of questions of our own wording (P12.1). All published questions
 * of the set are in the register at once, and whatever is shown beside the right one counts as wrong. The words of the
 * thesaurus were chosen with the pairs of the part "tuned" in view; the part "held out" was written afterwards, on other
 * subjects, and measured as it came: what to expect of questions nobody thought of is nearer to the second.
 */
@EvenhandTest
@Transactional
class AlreadyAnsweredTest {

    @Autowired
    LikeEntries likeEntries;

    @Autowired
    JdbcClient database;

    @Test
    @Rule("P12.1")
    void whatIsShownIsMostlyRightAndLittleIsMissed() {
        List<QuestionPair> pairs = QuestionPair.all();
        pairs.stream()
                .map(QuestionPair::published)
                .distinct()
                .forEach(question -> PublishedQuestions.in(database).publish("QP " + question, question, null));
        Map<String, Tally> parts = new TreeMap<>();
        Map<String, Tally> kinds = new TreeMap<>();
        for (QuestionPair pair : pairs) {
            List<String> shown = likeEntries.alreadyAnswered(pair.question()).stream()
                    .map(LikeEntry::reference)
                    .filter(reference -> reference.startsWith("QP "))
                    .map(reference -> reference.substring(3))
                    .toList();
            parts.computeIfAbsent(pair.part(), part -> new Tally()).count(pair, shown);
            kinds.computeIfAbsent(pair.part() + " · " + pair.kind(), kind -> new Tally())
                    .count(pair, shown);
        }
        kinds.forEach((kind, tally) -> System.out.printf("%-50s %s%n", kind, tally));
        parts.forEach((part, tally) -> System.out.printf("%-50s %s%n", part, tally));

        Tally tuned = parts.getOrDefault("tuned", new Tally());
        Tally heldOut = parts.getOrDefault("held out", new Tally());
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(220);
        assertThat(tuned.precision()).isGreaterThanOrEqualTo(0.80);
        assertThat(tuned.recall()).isGreaterThanOrEqualTo(0.88);
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(0.60);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.50);
    }

    /** Entries shown that answer the question, that do not, and answers that were missed. */
    private static final class Tally {

        private int pairs;
        private int right;
        private int wrong;
        private int missed;

        void count(QuestionPair pair, List<String> shown) {
            pairs++;
            boolean found = pair.same() && shown.contains(pair.published());
            right += found ? 1 : 0;
            missed += pair.same() && !found ? 1 : 0;
            wrong += shown.size() - (found ? 1 : 0);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "%3d pairs, %3d right, %3d wrong, %3d missed, precision %s, recall %s"
                    .formatted(pairs, right, wrong, missed, shown(precision()), shown(recall()));
        }

        private static String shown(double ratio) {
            return Double.isNaN(ratio) ? "–" : "%.2f".formatted(ratio);
        }
    }
}
