package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** The order of work where somebody's conduct is at stake. */
class ConductProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    @Rule("P37")
    void aNameThatWasFoundIsWeighedByItsAdviser() {
        engine.start("nomination-paper", nomination(false));
        assertThat(engine.groupsOf("userTask_weighNomination")).containsExactly("chief-constable");
        engine.complete("userTask_weighNomination", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_nominationWeighed").doesNotContain("userTask_handOverCaution");
    }

    @Test
    @Rule("P37.2")
    void whoAsksIsWarned() {
        engine.start("nomination-paper", nomination(true));
        assertThat(engine.groupsOf("userTask_handOverCaution")).containsExactly("chief-constable");
        engine.complete("userTask_handOverCaution", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_cautionGiven").doesNotContain("userTask_weighNomination");
    }

    @Test
    @Rule("P39")
    void aRequestIsJudgedDecidedAndTold() {
        engine.start("resource-use", Map.of("resourceUseId", "r1", "resource", "PREMISES", "purpose", "PARTY_MEETING"));
        assertThat(engine.groupsOf("userTask_decideResourceUse")).containsExactly("chief-executive");
        engine.complete("userTask_decideResourceUse", Map.of());
        engine.run("serviceTask_tellResourceDecision");
        assertThat(engine.passed())
                .contains("businessRuleTask_judgeResourceUse")
                .endsWith("endEvent_resourceDecisionTold");
    }

    @Test
    @Rule("P38")
    void aChangedPostingIsHandedOver() {
        posting();
        engine.complete("userTask_decidePosting", Map.of("rosterUpheld", false));
        assertThat(engine.groupsOf("userTask_handOverPosting")).containsExactly("chief-officer");
        engine.complete("userTask_handOverPosting", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_postingChanged");
    }

    @Test
    @Rule("P38")
    void whatIsNotSaidToBeUpheldIsTakenAsChanged() {
        posting();
        engine.complete("userTask_decidePosting", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_handOverPosting");
    }

    @Test
    @Rule("P38")
    void aRosterThatStandsEndsTheMatterAndSoDoesAHitThatIsGone() {
        posting();
        engine.complete("userTask_decidePosting", Map.of("rosterUpheld", true));
        assertThat(engine.passed()).endsWith("endEvent_rosterUpheld");
        posting();
        engine.tell("pollingDayPosting.cleared");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_hitGone");
    }

    @Test
    @Rule("P36.1")
    void aDeputyWhoHasNotDecidedIsAskedAgainAndThenAdvised() {
        engine.start("deputy-intentions", Map.of("deputyIntentionId", "d1"));
        assertThat(engine.groupsOf("userTask_askDeputy")).containsExactly("chief-executive");
        Date again = Date.from(Instant.parse("2027-02-01T09:00:00Z"));
        engine.complete("userTask_askDeputy", Map.of("intentionAnswer", "undecided", "askAgainAt", again));
        assertThat(engine.dueAt("event_timeToAskAgain")).isEqualTo(again);
        engine.run("event_timeToAskAgain");
        engine.complete(
                "userTask_askDeputy",
                Map.of(
                        "intentionAnswer", "takes-part",
                        "askAgainAt", again,
                        "candidacyId", "c1",
                        "candidacyAdviser", "chief-executive",
                        "resignationDueAt", again));
        assertThat(engine.waitingAt()).containsExactly("userTask_adviseCandidacy");
        engine.complete("userTask_adviseCandidacy", Map.of());
        engine.complete("userTask_handOverAdvice", Map.of("staysInPost", true));
        assertThat(engine.passed()).endsWith("endEvent_intentionRecorded");
    }

    @Test
    @Rule("P36.1")
    void aDeputyWhoTakesNoPartIsLeftInPeace() {
        engine.start("deputy-intentions", Map.of("deputyIntentionId", "d1"));
        engine.complete("userTask_askDeputy", Map.of("intentionAnswer", "no-part", "askAgainAt", new Date()));
        assertThat(engine.passed()).endsWith("endEvent_intentionRecorded").doesNotContain("callActivity_adviseDeputy");
    }

    private void posting() {
        engine.start("polling-day-posting", Map.of("postingHitId", "h1", "postingDecider", "chief-officer"));
        assertThat(engine.groupsOf("userTask_decidePosting")).containsExactly("chief-officer");
    }

    private static Map<String, Object> nomination(boolean asked) {
        return Map.of("nominationId", "n1", "nominationAdviser", "chief-constable", "askedBeforehand", asked);
    }
}
