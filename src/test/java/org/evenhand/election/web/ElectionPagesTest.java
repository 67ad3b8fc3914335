package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.election.PassingElections.quietThursday;
import static org.evenhand.election.web.EnteredElections.NAME;
import static org.evenhand.election.web.EnteredElections.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Calendars;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.ElectionHistory;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.PollTaken;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@EvenhandTest
@RecordApplicationEvents
class ElectionPagesTest {

    private static final String ADD = "/desk/elections/add";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Autowired
    Elections elections;

    @Autowired
    ElectionHistory history;

    @Autowired
    Calendars calendars;

    @Autowired
    BehindTheScenes scenes;

    @Autowired
    PeriodProcess process;

    @LocalServerPort
    int port;

    private LocalDate thursday = LocalDate.MIN;

    @BeforeEach
    void chooseADay() {
        thursday = quietThursday(30, calendars);
    }

    @AfterEach
    void forget() {
        EnteredElections.forget(scenes, process);
    }

    @Test
    @Rule({"P01.1", "P01.7", "P01"})
    void anElectionIsAddedItsDatesAreCountedAndThePublicSeesThemAtOnce() {
        var page = new Desk(port, "spoc").accepted(ADD, adding(thursday, "LOCAL"));
        assertThat(page.select("h1").text()).isEqualTo(NAME);
        assertThat(page.select("#warnings")).isEmpty();
        assertThat(page.select("#NOMINATIONS_CLOSE").text())
                .contains("16:00", "19 working days before " + DAY.format(thursday) + " (Polling day)", "D04");
        assertThat(page.select("#history ~ ol").text())
                .contains("spoc", "Polling day: " + DAY.format(thursday), "Gazette");
        assertThat(timetable()).contains(NAME, DAY.format(thursday));
        assertThat(new Desk(port, "chief-executive")
                        .read("/desk/elections")
                        .select("tbody")
                        .text())
                .contains(NAME, "Local council", DAY.format(thursday));
    }

    @Test
    void whatCannotBeIsRefusedAndNamed() {
        var spoc = new Desk(port, "spoc");
        assertThat(spoc.refused(ADD, Map.of()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#kind-PCC", "#poll-day", "#reason");
        assertThat(spoc.refused(ADD, adding(LocalDate.now().minusDays(1), "LOCAL"))
                        .select("#poll-error")
                        .text())
                .contains("The poll date is over");
        var impossible = adding(thursday, "LOCAL");
        impossible.put("poll-month", "13");
        assertThat(spoc.refused(ADD, impossible).select("#poll-error").text()).contains("must be a real date");
        spoc.accepted(ADD, adding(thursday, "LOCAL"));
        assertThat(spoc.refused(ADD, adding(thursday, "LOCAL"))
                        .select("#poll-error")
                        .text())
                .contains("election of this kind on this day already");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void anUnusualDayIsAskedAboutUntilThatVeryDayIsConfirmed() {
        var sunday = thursday.plusDays(3);
        var spoc = new Desk(port, "spoc");
        var asked = spoc.fill(ADD, adding(sunday, "LOCAL"));
        assertThat(asked.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(asked.body());
        assertThat(page.select(".evenhand-question li").eachText())
                .containsExactly("The poll is not on a Thursday.", "The poll is on a day that is no working day.");
        assertThat(page.select("#name").val()).isEqualTo(NAME);
        assertThat(page.select("input[type=radio][checked]").val()).isEqualTo("LOCAL");
        assertThat(mine()).isEmpty();

        var other = adding(sunday, "LOCAL");
        other.put("confirmed", thursday.plusDays(2).toString());
        assertThat(spoc.fill(ADD, other).statusCode()).isEqualTo(200);
        assertThat(mine()).isEmpty();

        var confirmed = adding(sunday, "LOCAL");
        confirmed.put("confirmed", page.select("#confirmed").val());
        assertThat(spoc.accepted(ADD, confirmed).select("#warnings").text()).contains("not on a Thursday");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aYearWithoutKnownHolidaysIsAskedAboutAndNeverCounted() {
        var far = LocalDate.of(LocalDate.now().getYear() + 30, 5, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        var spoc = new Desk(port, "spoc");
        assertThat(Jsoup.parse(spoc.fill(ADD, adding(far, "LOCAL")).body())
                        .select(".evenhand-question")
                        .text())
                .contains("the bank holidays of " + far.getYear() + " have not been confirmed");
        var confirmed = adding(far, "LOCAL");
        confirmed.put("confirmed", far.toString());
        assertThat(spoc.accepted(ADD, confirmed).select("#NOMINATIONS_CLOSE")).isEmpty();
        assertThat(spoc.read("/desk/elections").select("tbody").text()).contains("To look at");
    }

    @Test
    @Rule({"P01.1", "P01"})
    void aMovedPollMovesItsDatesAndIsRecordedWithWhoWhenAndWhy() {
        var id = entered();
        var later = quietThursday(36, calendars);
        var page = new Desk(port, "chief-executive")
                .accepted("/desk/elections/" + id + "/poll", typed("poll", later, "reason", "Moved by law"));
        assertThat(page.expectFirst("#history ~ ol li").text())
                .contains(
                        "chief-executive", "from " + DAY.format(thursday) + " to " + DAY.format(later), "Moved by law");
        assertThat(timetable()).contains(DAY.format(later)).doesNotContain(DAY.format(thursday));
        var event = history.of(id).get(0);
        assertThat(event.before()).isEqualTo(thursday);
        assertThat(event.day()).isEqualTo(later);
        assertThat(event.milestone()).isEqualTo(Milestone.POLL);
        assertThat(history.of(id)).hasSize(2);
    }

    @Test
    void aMoveWarnsLikewiseAndRefusesLikewise() {
        var path = "/desk/elections/" + entered() + "/poll";
        var spoc = new Desk(port, "spoc");
        assertThat(Jsoup.parse(spoc.fill(path, typed("poll", thursday.plusDays(1), "reason", "Why"))
                                .body())
                        .select(".evenhand-question")
                        .text())
                .contains("not on a Thursday");
        assertThat(spoc.refused(path, typed("poll", LocalDate.now().minusDays(7), "reason", "Why"))
                        .select("#poll-error")
                        .text())
                .contains("over");
        assertThat(spoc.refused(path, typed("poll", thursday.plusWeeks(1)))
                        .select("#reason-error")
                        .text())
                .contains("The reason must be given");
        assertThat(mine()).extracting(Election::pollDate).containsExactly(thursday);
    }

    @Test
    void oneEventTellsOfEachChange(@Autowired ApplicationEvents events) {
        var election = elections.enter(NAME, Election.Kind.LOCAL, thursday, "Called", "spoc");
        elections.moveTo(election.id(), thursday.plusWeeks(1), "Moved", "chief-executive");
        assertThatThrownBy(() -> elections.moveTo(election.id(), thursday.plusWeeks(1), "Again", "spoc"))
                .isInstanceOf(PollTaken.class);
        assertThat(events.stream(DatesChanged.class))
                .containsExactly(new DatesChanged("Called", "spoc"), new DatesChanged("Moved", "chief-executive"));
    }

    @Test
    @Rule({"P01.1", "P03.4"})
    void aGivenDateCountsAtOnceAndCanBeTakenBack() {
        var id = entered();
        var path = "/desk/elections/" + id + "/dates/NOTICE_OF_ELECTION";
        var spoc = new Desk(port, "spoc");
        var day = thursday.minusWeeks(7);
        var page = spoc.accepted(path, typed("day", day, "reason", "Timetable of the council"));
        assertThat(page.select("#NOTICE_OF_ELECTION").text())
                .contains(DAY.format(day), "The Police Area Returning Officer has given this date");
        assertThat(page.select("#PERIOD_START").text()).contains(DAY.format(day));
        assertThat(timetable()).contains(DAY.format(day));
        assertThat(spoc.read(path).select("#day-month").val()).isEqualTo(String.valueOf(day.getMonthValue()));

        page = spoc.accepted(path, Map.of("takeBack", "true", "reason", "Misread"));
        assertThat(page.select("#NOTICE_OF_ELECTION").text()).doesNotContain(DAY.format(day));
        assertThat(page.expectFirst("#history ~ ol li").text()).contains("spoc", "taken back", "Misread");
        assertThat(spoc.refused(path, Map.of("takeBack", "true", "reason", "Again"))
                        .select("#day-error")
                        .text())
                .contains("nothing to take back");
    }

    @Test
    void aContradictionNamesBothDatesAndChangesNothing() {
        var id = entered();
        var page = new Desk(port, "spoc")
                .refused(
                        "/desk/elections/" + id + "/dates/NOMINATIONS_CLOSE",
                        typed("day", thursday.plusDays(1), "time", "16:00", "reason", "Slip"));
        assertThat(page.select(".govuk-error-summary").text())
                .contains(
                        "Nominations close",
                        DAY.format(thursday.plusDays(1)) + ", 16:00",
                        "would come after Polling day");
        assertThat(history.of(id)).hasSize(1);
    }

    @Test
    void aMoveThatContradictsAGivenDateIsAskedAbout() {
        var id = entered();
        var spoc = new Desk(port, "spoc");
        spoc.accepted("/desk/elections/" + id + "/dates/RESULT", typed("day", thursday.plusDays(1), "reason", "Count"));
        var path = "/desk/elections/" + id + "/poll";
        var later = quietThursday(40, calendars);
        assertThat(Jsoup.parse(spoc.fill(path, typed("poll", later, "reason", "Moved"))
                                .body())
                        .select(".evenhand-question")
                        .text())
                .contains("Polling day (" + DAY.format(later) + ") would come after Result declared");
        var page = spoc.accepted(path, typed("poll", later, "reason", "Moved", "confirmed", later.toString()));
        assertThat(page.select("#warnings").text()).contains("would come after Result declared");
    }

    @Test
    @Rule({"P01.4", "P01.7"})
    void anEarlyStartPutsTheOfficeInThePeriodAndTheListSaysWhichElectionDoes() {
        var id = entered();
        var spoc = new Desk(port, "spoc");
        var path = "/desk/elections/" + id + "/dates/CAMPAIGNING_BEGUN";
        assertThat(spoc.read(path).select("main").text())
                .contains("acts as though the pre-election period had started");
        spoc.accepted(path, typed("day", LocalDate.now(), "reason", "Leaflets are out"));
        assertThat(spoc.read("/desk/elections").select("#period").text()).contains("Pre-election period", NAME);
        assertThat(spoc.read("/desk/elections/" + id).select("#history ~ ol").text())
                .contains("Leaflets are out");
        spoc.accepted(path, Map.of("takeBack", "true", "reason", "Too early"));
        assertThat(spoc.read("/desk/elections").select("#period").text()).doesNotContain(NAME);
    }

    @Test
    @Rule({"D12", "D17", "D19"})
    void whatHasNoDayIsShownWithTheReason() {
        var last = elections.enter(NAME, Election.Kind.MAYORAL, LocalDate.parse("2028-11-16"), "Called", "spoc");
        var undated = new Desk(port, "spoc")
                .read("/desk/elections/" + last.id())
                .select("#undated ~ ul")
                .text();
        assertThat(undated)
                .contains("D12 Oath made; pay starts There is no pay until the oath is made")
                .contains(
                        "D17 Length of the term A term runs to the sixth day after the next poll, usually four years on")
                .contains("D19 Time for an answer It runs from each request, not from the poll: 10 working days");
        var earlier = elections.enter(NAME, Election.Kind.MAYORAL, LocalDate.parse("2028-10-12"), "Called", "spoc");
        assertThat(new Desk(port, "spoc")
                        .read("/desk/elections/" + earlier.id())
                        .select("#undated ~ ul")
                        .text())
                .contains("ends on Wednesday 22 November 2028, the sixth day after the next poll");
    }

    @Test
    @Rule("D21")
    void aHolidayIsEnteredWithWhoAndWhyAndMovesTheDatesAtOnce() {
        var id = entered();
        var spoc = new Desk(port, "spoc");
        var before = spoc.read("/desk/elections/" + id)
                .expectFirst("#NOMINATIONS_CLOSE time")
                .attr("datetime");
        var page = spoc.accepted(
                "/desk/holidays",
                typed(
                        "date",
                        thursday.minusDays(1),
                        "name",
                        NAME + " jubilee",
                        "nation",
                        "ENGLAND_AND_WALES",
                        "kind",
                        "BANK_HOLIDAY",
                        "effect",
                        "OFF",
                        "reason",
                        "Proclamation"));
        assertThat(page.expectFirst("#notices ~ ol li").text())
                .contains("spoc", NAME + " jubilee", "Bank holiday, England and Wales: The day is off", "Proclamation");
        var after = spoc.read("/desk/elections/" + id).select("#NOMINATIONS_CLOSE");
        assertThat(after.select("time").attr("datetime")).isLessThan(before);
        assertThat(after.text()).contains(NAME + " jubilee");
        assertThat(spoc.refused("/desk/holidays", Map.of())
                        .select(".govuk-error-summary a")
                        .eachAttr("href"))
                .containsExactly(
                        "#date-day",
                        "#nation-ENGLAND_AND_WALES",
                        "#kind-BANK_HOLIDAY",
                        "#effect-OFF",
                        "#name",
                        "#reason");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var spoc = new Desk(port, "spoc");
        assertThat(spoc.get("/desk/elections/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(spoc.get("/desk/elections/" + UUID.randomUUID() + "/poll").statusCode())
                .isEqualTo(404);
        // a date that follows from others is nobody's to give
        assertThat(spoc.get("/desk/elections/" + entered() + "/dates/TERM_START")
                        .statusCode())
                .isEqualTo(404);
    }

    private UUID entered() {
        return elections
                .enter(NAME, Election.Kind.LOCAL, thursday, "Called", "spoc")
                .id();
    }

    private static Map<String, String> adding(LocalDate poll, String kind) {
        return typed("poll", poll, "name", NAME, "kind", kind, "reason", "Gazette");
    }

    private List<Election> mine() {
        return elections.all().stream()
                .filter(election -> election.name().startsWith(NAME))
                .toList();
    }

    private String timetable() {
        return new Visitor(port).read("/timetable").select("main").text();
    }
}
