package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deputy's paid time and campaign time are kept apart, and what lies in both is told. */
@EvenhandTest
class DeputyTimeTest {

    private static final String PAGE = "/desk/deputy-time";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();
    private StaffBrowser chief;

    @BeforeEach
    void signIn() {
        chief = StaffBrowser.signedIn(port, "chief-executive");
    }

    @Test
    @Rule({"P36.3", "P36.4", "Q19", "R5"})
    void whatLiesInPaidAndInCampaignTimeIsMarkedAndTold() {
        LocalDateTime noon = LocalDateTime.now(ZoneId.of("Europe/London"))
                .minusDays(40)
                .withHour(12)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        int before = letters();
        assertThat(enter("PAID", noon, noon.plusHours(2)).statusCode()).isEqualTo(302);
        assertThat(enter("CAMPAIGN", noon.plusHours(2), noon.plusHours(3)).statusCode())
                .isEqualTo(302);
        assertThat(marked()).as("one ends when the other begins").isZero();
        assertThat(Jsoup.parse(chief.get(PAGE).body())
                        .select("tr:contains(" + mark + "):contains(Paid time)")
                        .text())
                .contains("12:00 to 14:00 Paid time " + mark);
        assertThat(letters()).isEqualTo(before);

        enter("CAMPAIGN", noon.plusHours(1), noon.plusHours(3));
        assertThat(marked()).isEqualTo(2);
        assertThat(letters()).isEqualTo(before + 1);

        String strike = Jsoup.parse(chief.get(PAGE).body())
                .select("tr:contains(" + mark + "):contains(Campaign):contains(In both) form")
                .attr("action");
        chief.post(strike, Map.of());
        assertThat(marked()).isZero();
        assertThat(jdbc.sql("select struck_by from office.deputy_time where what = ? and struck_at is not null")
                        .param(mark)
                        .query(String.class)
                        .list())
                .containsExactly("chief-executive");
    }

    @Test
    @Rule("P36.3")
    void whatCannotBeIsRefusedWithItsReason() {
        LocalDateTime past = LocalDateTime.now(ZoneId.of("Europe/London")).minusDays(50);
        assertThat(problem(enter("PAID", past, past))).contains("after the beginning");
        assertThat(problem(enter("PAID", past, past.plusHours(25)))).contains("each day by itself");
        assertThat(problem(enter("PAID", past.plusDays(51), past.plusDays(51).plusHours(1))))
                .contains("lies ahead");
        assertThat(problem(chief.post(PAGE, Map.of("what", mark, "startsAt", "soon", "endsAt", ""))))
                .contains("a day and a time");
        assertThat(problem(chief.post(PAGE, Map.of("what", " ")))).contains("Say what was done");
    }

    @Test
    @Rule({"P36", "P36.1", "T38"})
    void theDeputysIntentionsAreAskedRecordedAndAnsweredInANote() {
        String reference = office.starts(
                "chief-executive",
                "staff-candidacy",
                Map.of(
                        "personName", "The deputy " + mark,
                        "post", "DEPUTY",
                        "postListed", "no",
                        "wish", "SUPPORT",
                        "intention", "To help at weekends"));
        office.completes(
                "chief-executive",
                "Advise on candidacy",
                reference,
                Map.of("conflictWeighed", "None", "rationale", "It is allowed", "conditions", "Not in paid time"));
        assertThat(office.sees("chief-executive", "Hand over advice", reference).get("adviceNote"))
                .asString()
                .contains(
                        "To help at weekends",
                        "outside the time for which you are paid",
                        "every week",
                        "never as the deputy");
    }

    private HttpResponse<String> enter(String kind, LocalDateTime from, LocalDateTime until) {
        return chief.post(
                PAGE, Map.of("kind", kind, "startsAt", from.toString(), "endsAt", until.toString(), "what", mark));
    }

    private static String problem(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(400);
        return Jsoup.parse(refused.body()).select(".govuk-error-summary").text();
    }

    private int marked() {
        return Jsoup.parse(chief.get(PAGE).body())
                .select("tr:contains(" + mark + "):contains(In both)")
                .size();
    }

    private int letters() {
        return jdbc.sql("select count(*) from office.outbox where template = 'deputy-overlap'")
                .query(Integer.class)
                .single();
    }
}
