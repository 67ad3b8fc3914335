package org.evenhand.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.RequesterRole;
import org.junit.jupiter.api.Test;

@Rule("Q11")
class LikeWaitingTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T09:30:00Z");
    private final LikeWaiting check = new LikeWaiting();
    private final List<Dealing> dealings = new ArrayList<>();

    @Test
    void whoWaitsMuchLongerThanTheOthersIsFound() {
        waited("slow", 12, 10, 11);
        waited("others", 2, 3, 2, 4, 3, 2);
        assertThat(check.look(dealings))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).contains("waits 11 working days", "others wait 3"));
    }

    @Test
    void oneLongWaitAmongShortOnesIsNoPattern() {
        waited("one", 2, 30, 3);
        waited("others", 2, 3, 2, 4);
        assertThat(check.look(dealings)).isEmpty();
    }

    @Test
    void twoAnswersSayNothing() {
        waited("slow", 30, 30);
        waited("others", 1, 1, 1, 1);
        assertThat(check.look(dealings)).isEmpty();
    }

    @Test
    void aDifferenceOfADayIsNotNoticed() {
        waited("slow", 3, 3, 3);
        waited("others", 1, 1, 1, 1, 1);
        assertThat(check.look(dealings)).isEmpty();
    }

    @Test
    void whoIsAloneHasNobodyToBeComparedWith() {
        waited("only", 20, 30, 40, 50);
        assertThat(check.look(dealings)).isEmpty();
    }

    private void waited(String requester, int... days) {
        for (int wait : days) {
            dealings.add(new Dealing(
                    UUID.randomUUID(),
                    "EC-2026-" + dealings.size(),
                    ContactClass.INFORMATION,
                    RequesterRole.CANDIDATE,
                    requester,
                    NOW,
                    NOW,
                    "?",
                    "T05",
                    Outcome.ANSWERED,
                    NOW,
                    wait,
                    true,
                    false));
        }
    }
}
