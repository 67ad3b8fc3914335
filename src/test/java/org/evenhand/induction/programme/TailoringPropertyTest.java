package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.PeriodProcess;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do to a programme, in whatever order: no topic of its list leaves it in silence. */
@EvenhandTest
class TailoringPropertyTest {

    private static final int CHANGES = 120;
    private static final List<String> OWNERS =
            List.of("spoc", "policy-lead", "chief-executive", "commissioner", "nobody");
    private static final List<String> REASONS = List.of("", " ", "Knows it", "After the recess");

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeStages stages;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    Topics topics;

    @Autowired
    Clock clock;

    private NewCommissioner commissioner;

    @BeforeEach
    void elected() {
        commissioner = new NewCommissioner(office, runtime, behind, periods);
    }

    @AfterEach
    void forget() {
        commissioner.forget();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("P47.1")
    void tailoringLosesNoTopicInSilence(long seed) {
        Random random = new Random(seed);
        TopicList list = TopicList.values()[random.nextInt(TopicList.values().length)];
        commissioner.electedOn(LocalDate.now(clock).minusDays(2));
        commissioner.chooses(list, random.nextBoolean());
        UUID programme = programmes.find(commissioner.reference()).orElseThrow().id();
        for (int i = 0; i < CHANGES; i++) {
            change(programme, random);
        }
        List<Item> all = items.of(programme);
        for (Topic topic : topics.in(list)) {
            assertThat(all)
                    .filteredOn(item -> topic.id().equals(item.topic()))
                    .singleElement()
                    .satisfies(item -> assertThat(item.open()
                                    || item.words() != null && !item.words().isBlank())
                            .isTrue());
        }
        if (all.stream().anyMatch(Item::forgotten)) {
            assertThatThrownBy(() -> stages.tailored(programme, "So", "chief-executive"))
                    .isInstanceOf(FieldRefused.class);
        }
        LocalDate day = LocalDate.now(clock).plusDays(30);
        all.stream()
                .filter(Item::forgotten)
                .forEach(item -> tailoring.plan(item.id(), "spoc", day, null, "chief-executive"));
        stages.tailored(programme, "So", "chief-executive");
        assertThat(items.of(programme)).hasSameSizeAs(all).allMatch(item -> item.planned() || !item.open());
    }

    private void change(UUID programme, Random random) {
        List<Item> all = items.of(programme);
        Item item = all.get(random.nextInt(all.size()));
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        LocalDate day = LocalDate.now(clock).plusDays(random.nextInt(140) - 5L);
        try {
            switch (random.nextInt(6)) {
                case 0 -> tailoring.notNeeded(item.id(), reason, "chief-executive");
                case 1 -> tailoring.cover(item.id(), random.nextBoolean(), reason, "spoc");
                case 2 -> items.addTopic(programme, "I" + (40 + random.nextInt(20)), "chief-executive");
                case 3 -> items.addOwn(programme, reason, "commissioner");
                case 4 -> tailoring.plan(item.id(), null, day, null, "chief-executive");
                default ->
                    tailoring.plan(
                            item.id(),
                            OWNERS.get(random.nextInt(OWNERS.size())),
                            day,
                            reason.isBlank() ? null : reason,
                            "chief-executive");
            }
        } catch (FieldRefused refused) {
            assertThat(refused.why()).as("a refusal names its rule").containsPattern("\\((P47|D14)");
        }
    }
}
