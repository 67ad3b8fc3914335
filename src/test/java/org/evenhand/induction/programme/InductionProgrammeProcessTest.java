package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

class InductionProgrammeProcessTest {

    private static final Date DAY_ONE = Date.from(Instant.parse("2027-05-12T23:00:00Z"));
    private static final Date HUNDRED_DAYS_OVER = Date.from(Instant.parse("2027-08-20T23:00:00Z"));
    private static final Date HUNDREDTH_DAY = Date.from(Instant.parse("2027-08-20T22:59:00Z"));
    private static final Date DUE = Date.from(Instant.parse("2027-06-01T22:59:59Z"));

    private final ModelEngine engine = ModelEngine.fresh();

    /** In whose hands the items are, as the models ask. */
    public static final class Hands {
        private final List<String> items;

        Hands(String... items) {
            this.items = List.of(items);
        }

        public List<String> open(String programme) {
            return items;
        }

        public String name(String item) {
            return "CI-2027-0001 I01";
        }

        public String owner(String item) {
            return "policy-lead";
        }

        public Date dueAt(String item) {
            return DUE;
        }
    }

    @Test
    @Rule({"P47", "P47.1", "P47.2"})
    void whoHasGivenTheirPreferencesIsNotAskedAgain() {
        begin(new Hands("i1"));
        assertThat(engine.groupsOf("userTask_chooseTopics")).containsExactly("chief-executive");
        engine.complete("userTask_chooseTopics", Map.of());
        engine.complete("userTask_discussNeeds", Map.of("preferencesKnown", true));
        assertThat(engine.groupsOf("userTask_recordPreferences")).containsExactly("chief-executive");
        engine.complete("userTask_recordPreferences", Map.of());
        engine.complete("userTask_tailorProgramme", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_makePack");
        assertThat(engine.doneBy("userTask_makePack")).isEqualTo(Date.from(Instant.parse("2027-05-12T22:59:00Z")));
        engine.complete("userTask_makePack", Map.of());
        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_coverTopic", "event_topicDayOver");
        assertThat(engine.groupsOf("userTask_coverTopic")).containsExactly("policy-lead");
        engine.complete("userTask_coverTopic", Map.of());
        assertThat(engine.groupsOf("userTask_closeProgramme")).containsExactly("chief-executive");
        assertThat(engine.doneBy("userTask_closeProgramme")).isEqualTo(HUNDREDTH_DAY);
        engine.complete("userTask_closeProgramme", Map.of());
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_programmeClosed").doesNotContain("userTask_givePreferences");
    }

    @Test
    @Rule("P47.3")
    void theCommissionerIsAskedFromTheFirstDayInOfficeAndTheProgrammeFollows() {
        toPack(new Hands());
        assertThat(engine.waitingAt()).containsExactly("event_dayOne");
        assertThat(engine.dueAt("event_dayOne")).isEqualTo(DAY_ONE);
        engine.run("event_dayOne");
        assertThat(engine.groupsOf("userTask_givePreferences")).containsExactly("commissioner");
        engine.complete("userTask_givePreferences", Map.of());
        assertThat(engine.groupsOf("userTask_takeUpPreferences")).containsExactly("chief-executive");
        engine.complete("userTask_takeUpPreferences", Map.of());
        engine.complete("userTask_closeProgramme", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_programmeClosed").doesNotContain("userTask_recordPreferences");
    }

    @Test
    @Rule("P47")
    void theEndWaitsForTopicsAndPreferences() {
        toPack(new Hands("i1"));
        engine.complete("userTask_coverTopic", Map.of());
        assertThat(engine.waitingAt()).containsExactly("event_dayOne");
    }

    @Test
    void everyTopicIsInHandsOfItsOwn() {
        toPack(new Hands("i1", "i2", "i3"));
        assertThat(engine.passed()).doesNotContain("callActivity_coverTopics");
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder("userTask_coverTopic", "event_topicDayOver", "event_dayOne");
    }

    @Test
    void aTopicPlannedAnewIsATaskOfItsNewOwner() {
        cover();
        engine.tell("inductionTopic.replanned");
        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_coverTopic", "event_topicDayOver");
        engine.complete("userTask_coverTopic", Map.of());
        assertThat(engine.passed()).contains("event_topicReplanned").endsWith("endEvent_topicSettled");
    }

    @Test
    void aTopicThatIsNotNeededIsNobodysTask() {
        cover();
        engine.tell("inductionTopic.settled");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).endsWith("endEvent_topicSetAside");
    }

    @Test
    void theOwnerIsRemindedOnceWhenTheDayIsOver() {
        cover();
        assertThat(engine.dueAt("event_topicDayOver")).isEqualTo(DUE);
        engine.run("event_topicDayOver");
        engine.run("serviceTask_remindOfTopic");
        assertThat(engine.waitingAt()).containsExactly("userTask_coverTopic");
        engine.complete("userTask_coverTopic", Map.of());
        assertThat(engine.passed()).contains("endEvent_ownerReminded").endsWith("endEvent_topicSettled");
    }

    private void toPack(Hands hands) {
        begin(hands);
        engine.complete("userTask_chooseTopics", Map.of());
        engine.complete("userTask_discussNeeds", Map.of());
        engine.complete("userTask_tailorProgramme", Map.of());
        engine.complete("userTask_makePack", Map.of());
    }

    private void begin(Hands hands) {
        engine.bean("topicHands", hands);
        engine.start(
                "induction-programme",
                Map.of(
                        "inductionId",
                        "i1",
                        "programmeId",
                        "p1",
                        "dayOneAt",
                        DAY_ONE,
                        "hundredDaysOverAt",
                        HUNDRED_DAYS_OVER,
                        "preferencesKnown",
                        false));
        engine.run("serviceTask_openProgramme");
    }

    private void cover() {
        engine.bean("topicHands", new Hands());
        engine.start("induction-topic", Map.of("itemId", "i1"));
    }
}
