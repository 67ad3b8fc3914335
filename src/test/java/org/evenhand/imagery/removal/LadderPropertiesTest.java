package org.evenhand.imagery.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Rule;

/** Whatever people try, in whatever order: no step is reached twice, and none out of order without a reason (Q16). */
class LadderPropertiesTest {

    @Property
    @Rule({"Q16", "P27.11"})
    void noStepIsReachedTwiceOrOutOfOrderWithoutAReason(
            @ForAll Severity severity,
            @ForAll @Size(max = 12) List<Rung> rungs,
            @ForAll @Size(12) List<Boolean> skips,
            @ForAll @Size(12) List<Boolean> reasons) {
        Ladder ladder = new Ladder(severity, List.of());
        Set<Rung> skippedForAReason = EnumSet.noneOf(Rung.class);
        List<Rung> taken = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            try {
                if (skips.get(i)) {
                    List<Rung> skipped = ladder.skipTo(rung, reasons.get(i));
                    assertThat(skipped.isEmpty() || reasons.get(i)).isTrue();
                    skippedForAReason.addAll(skipped);
                    List<Rung> passed = new ArrayList<>(ladder.passed());
                    passed.addAll(skipped);
                    ladder = new Ladder(severity, passed);
                }
                ladder = ladder.take(rung, "any");
                taken.add(rung);
            } catch (FieldRefused refused) {
                assertThat(refused.why()).containsPattern("P27|Q16");
            }
        }
        assertThat(taken).doesNotHaveDuplicates().noneMatch(skippedForAReason::contains);
        assertThat(ladder.passed()).doesNotHaveDuplicates();
        assertThat(severity.rungs()).containsAll(taken);
        for (Rung reached : taken) {
            assertThat(severity.rungs())
                    .filteredOn(lower -> lower.ordinal() < reached.ordinal())
                    .allMatch(lower -> skippedForAReason.contains(lower)
                            || taken.contains(lower) && taken.indexOf(lower) < taken.indexOf(reached));
        }
    }

    @Property
    void theNextStepCanAlwaysBeTakenAndLeadsToTheTop(@ForAll Severity severity) {
        Ladder ladder = new Ladder(severity, List.of());
        for (int i = 0; i < severity.rungs().size(); i++) {
            ladder = ladder.take(ladder.next().orElseThrow(), "any");
        }
        assertThat(ladder.next()).isEmpty();
        assertThat(ladder.passed()).isEqualTo(severity.rungs());
    }
}
