package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The diary says of each entry in which capacity it is, and what lies in two is marked and told. */
@EvenhandTest
class DiaryTest {

    private static final String PAGE = "/desk/diary";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();
    private final LocalDateTime noon = LocalDateTime.now(ZoneId.of("Europe/London"))
            .minusDays(70)
            .withHour(12)
            .withMinute(0)
            .withSecond(0)
            .withNano(0);
    private StaffBrowser chief;

    @BeforeEach
    void signIn() {
        chief = StaffBrowser.signedIn(port, "chief-executive");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from office.diary_entry where what = ?").param(mark).update();
        jdbc.sql("delete from office.deputy_time where what = ?").param(mark).update();
    }

    @Test
    @Rule({"P39.3", "Q19"})
    void anEntryWithoutACapacityIsRefused() {
        assertThat(problem(enter("COMMISSIONER", "", noon, noon.plusHours(1)))).contains("in which capacity", "P39.3");
        assertThat(problem(enter("COMMISSIONER", "LEISURE", noon, noon.plusHours(1))))
                .contains("in which capacity");
        assertThat(problem(enter("", "OFFICIAL", noon, noon.plusHours(1)))).contains("whose diary");
        assertThat(problem(enter("DEPUTY", "OFFICIAL", noon, noon))).contains("after the beginning");
        assertThat(problem(enter("DEPUTY", "OFFICIAL", noon, noon.plusHours(25))))
                .contains("each day by itself");
        assertThat(problem(chief.post(PAGE, Map.of("startsAt", "soon")))).contains("a day and a time");
        assertThat(rows()).isZero();
    }

    @Test
    @Rule({"P39.3", "R5"})
    void whatIsOfficialAndPrivateAtOneTimeIsMarkedUntilOneIsStruckOut() {
        enter("COMMISSIONER", "OFFICIAL", noon, noon.plusHours(2));
        enter("COMMISSIONER", "PRIVATE", noon.plusHours(2), noon.plusHours(3));
        enter("DEPUTY", "PRIVATE", noon, noon.plusHours(2));
        assertThat(marked()).as("one after the other, or another person").isZero();
        enter("COMMISSIONER", "CANDIDATE", noon.plusHours(1), noon.plusHours(2));
        assertThat(marked()).isEqualTo(2);
        assertThat(Jsoup.parse(chief.get(PAGE).body())
                        .select("tr:contains(" + mark + ")")
                        .text())
                .contains("Official", "Private", "As a candidate, or for one");
        String strike = Jsoup.parse(chief.get(PAGE).body())
                .select("tr:contains(" + mark + "):contains(As a candidate) form")
                .attr("action");
        chief.post(strike, Map.of());
        assertThat(marked()).isZero();
    }

    @Test
    @Rule("P39.3")
    void anEntryThatEndsOnAnotherDaySaysSo() {
        enter("DEPUTY", "PRIVATE", noon, noon.plusHours(1));
        enter("DEPUTY", "PRIVATE", noon.plusHours(10), noon.plusHours(13));
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
        assertThat(Jsoup.parse(chief.get(PAGE).body())
                        .select("tr:contains(" + mark + ") th")
                        .eachText())
                .containsExactly(
                        words.format(noon) + " 22:00 to " + words.format(noon.plusDays(1)) + " 01:00",
                        words.format(noon) + " 12:00 to 13:00");
    }

    @Test
    @Rule({"P36.4", "Q19"})
    void aDeputysCampaignInPaidTimeIsToldWhicheverWasEnteredFirst() {
        int before = letters();
        time("PAID", noon, noon.plusHours(2));
        assertThat(letters()).isEqualTo(before);
        enter("DEPUTY", "CANDIDATE", noon.plusHours(1), noon.plusHours(3));
        assertThat(letters()).isEqualTo(before + 1);
        assertThat(marked()).isEqualTo(1);

        enter("DEPUTY", "CANDIDATE", noon.plusDays(1), noon.plusDays(1).plusHours(1));
        assertThat(letters()).isEqualTo(before + 1);
        time("PAID", noon.plusDays(1), noon.plusDays(1).plusHours(1));
        assertThat(letters()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select body from office.outbox where template = 'deputy-overlap' order by created_at desc"
                                + " limit 1")
                        .query(String.class)
                        .single())
                .contains("/desk/deputy-time", "/desk/diary");
    }

    @Test
    @Rule({"P36.4", "P39.3", "Q19"})
    void somethingOfficialInTheDeputysCampaignTimeIsMarkedAndToldToo() {
        int before = letters();
        time("CAMPAIGN", noon, noon.plusHours(2));
        enter("COMMISSIONER", "OFFICIAL", noon, noon.plusHours(1));
        enter("DEPUTY", "PRIVATE", noon, noon.plusHours(1));
        enter("DEPUTY", "CANDIDATE", noon, noon.plusHours(1));
        enter("DEPUTY", "OFFICIAL", noon.plusHours(2), noon.plusHours(3));
        assertThat(marked()).isZero();
        assertThat(letters()).isEqualTo(before);
        enter("DEPUTY", "OFFICIAL", noon.plusMinutes(90), noon.plusHours(2));
        assertThat(marked()).isEqualTo(1);
        assertThat(letters()).isEqualTo(before + 1);

        enter("DEPUTY", "OFFICIAL", noon.plusDays(1), noon.plusDays(1).plusHours(1));
        time("CAMPAIGN", noon.plusDays(1), noon.plusDays(1).plusHours(1));
        assertThat(marked()).isEqualTo(2);
        assertThat(letters()).isEqualTo(before + 2);
    }

    private HttpResponse<String> enter(String whose, String capacity, LocalDateTime from, LocalDateTime until) {
        return chief.post(
                PAGE,
                Map.of(
                        "whose", whose,
                        "capacity", capacity,
                        "startsAt", from.toString(),
                        "endsAt", until.toString(),
                        "what", mark));
    }

    private void time(String kind, LocalDateTime from, LocalDateTime until) {
        chief.post(
                "/desk/deputy-time",
                Map.of("kind", kind, "startsAt", from.toString(), "endsAt", until.toString(), "what", mark));
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

    private int rows() {
        return jdbc.sql("select count(*) from office.diary_entry where what = ?")
                .param(mark)
                .query(Integer.class)
                .single();
    }

    private int letters() {
        return jdbc.sql("select count(*) from office.outbox where template = 'deputy-overlap'")
                .query(Integer.class)
                .single();
    }
}
