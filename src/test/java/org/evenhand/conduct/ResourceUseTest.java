package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What serves a campaign is declined whoever asks, with the rule and what is permitted instead. */
@EvenhandTest
class ResourceUseTest {

    private static final String TASK = "Decide resource use";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    JdbcClient jdbc;

    private final String address = "asks" + UUID.randomUUID() + "@example.org";

    /** Decisions of other tests are like requests to none of these. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from office.resource_use where allowed is not null").update();
    }

    @Test
    @Rule({"P39", "P39.1", "T40"})
    void aRoomForAPartyIsDeclinedAndTheLetterSaysTheRuleAndTheAlternative() {
        String reference = asked("COMMISSIONER", "PREMISES", "PARTY_MEETING", "A room for supporters");
        assertThat(office.sees("chief-executive", TASK, reference))
                .containsEntry(
                        "resourceRuleShown",
                        "No party meets on public premises, and no support is built there (P39.1).")
                .hasEntrySatisfying(
                        "letterPreview",
                        letter -> assertThat(String.valueOf(letter)).contains("It is declined.", "No party meets"));
        assertThatThrownBy(() -> decide(reference, "yes", "Just once"))
                .hasMessageContaining("it cannot be allowed. No party meets on public premises");
        decide(reference, "no", "It would build support");

        String letter = jdbc.sql("select body from office.outbox where template = 'T40' and recipient = ?")
                .param(address)
                .query(String.class)
                .single();
        assertThat(letter)
                .contains(
                        "A room for supporters",
                        "It is declined.",
                        "No party meets on public premises",
                        "It would build support",
                        "staff may check the facts");
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(Jsoup.parse(StaffBrowser.signedIn(port, "chief-executive")
                                .get("/desk/resources")
                                .body())
                        .select("article#" + reference)
                        .text())
                .contains("Declined", "The commissioner", "It would build support", "chief-executive");
    }

    @Test
    @Rule({"P39.2", "P39.4"})
    void theFactsOfAnElectionTextMayBeCheckedAndACouncillorMayMentionThePost() {
        decide(asked("CANDIDATE", "STAFF", "FACT_CHECK", "Are these figures right?"), "yes", "Figures alone");
        decide(asked("COMMISSIONER", "NOTHING", "COUNCIL_SEAT", "To say that I am the commissioner"), "yes", "Allowed");
        assertThat(jdbc.sql("select body from office.outbox where template = 'T40' and recipient = ?")
                        .param(address)
                        .query(String.class)
                        .list())
                .anyMatch(body -> body.contains("Staff may check the facts in an election text, and nothing more."))
                .anyMatch(body -> body.contains("may stand as a councillor"));
        assertThatThrownBy(() -> decide(
                        asked("COMMISSIONER", "PRINTING", "COUNCIL_SEAT", "Leaflets for the ward"), "yes", "Few pages"))
                .hasMessageContaining("uses nothing of the office’s");
    }

    @Test
    @Rule("P39")
    void likeRequestsAreDecidedAlikeOrTheDifferenceIsExplained() {
        String first = asked("CANDIDATE", "STAFF", "FACT_CHECK", "Check my leaflet");
        decide(first, "yes", "Facts alone");
        String second = asked("COMMISSIONER", "STAFF", "FACT_CHECK", "Check my speech");
        assertThat(office.sees("chief-executive", TASK, second).get("likeUses"))
                .asString()
                .contains(first + ": Allowed. Facts alone");
        assertThatThrownBy(() -> decide(second, "no", "Nobody has time"))
                .hasMessageContaining("a like request was decided the other way");
        office.completes(
                "chief-executive",
                TASK,
                second,
                Map.of(
                        "resourceAllowed", "no",
                        "resourceReason", "Nobody has time",
                        "differenceReason", "It came the evening before the poll"));
        assertThat(jdbc.sql("select difference from office.resource_use where reference = ?")
                        .param(second)
                        .query(String.class)
                        .single())
                .isEqualTo("It came the evening before the poll");
    }

    @Test
    @Rule("P39")
    void withoutAnAddressNobodyCouldBeTold() {
        assertThatThrownBy(() -> office.starts(
                        "spoc",
                        "resource-use",
                        Map.of(
                                "requesterKind", "CANDIDATE",
                                "requesterName", "Someone",
                                "requesterAddress", "by telephone",
                                "resource", "STAFF",
                                "purpose", "OTHER",
                                "askedFor", "Help")))
                .hasMessageContaining("enter one e-mail address");
    }

    private String asked(String kind, String resource, String purpose, String words) {
        return office.starts(
                "spoc",
                "resource-use",
                Map.of(
                        "requesterKind", kind,
                        "requesterName", "Someone",
                        "requesterAddress", address,
                        "resource", resource,
                        "purpose", purpose,
                        "askedFor", words));
    }

    private void decide(String reference, String allowed, String reason) {
        office.completes(
                "chief-executive", TASK, reference, Map.of("resourceAllowed", allowed, "resourceReason", reason));
    }
}
