package org.evenhand.publicity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.publicity.PlanStep;
import org.junit.jupiter.api.Test;

class PlanShownTest {

    @Test
    void aStepTakenLateOnASummerEveningStandsUnderTheDayOfTheOffice() {
        PlanStep step = new PlanStep("Moved", "P30", "communications", OffsetDateTime.parse("2027-06-30T23:30:00Z"));
        assertThat(PlanShown.story(List.of(step))).isEqualTo("1 July 2027  Moved (communications)");
    }
}
