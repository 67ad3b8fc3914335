package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.TimetableFixture.election;
import static org.evenhand.election.TimetableFixture.given;
import static org.evenhand.election.TimetableFixture.timetable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.evenhand.election.BankHolidays;
import org.evenhand.election.DayOff;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Office;
import org.evenhand.election.OfficeStub;
import org.evenhand.election.Reckoning;
import org.evenhand.election.TimetableFixture;
import org.evenhand.election.Timetables;
import org.evenhand.election.WorkingDays;
import org.evenhand.protocol.Rule;
import org.evenhand.site.PublicPages.TestOffice;
import org.evenhand.site.SiteOffice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(TimetableController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({PublicTimetables.class, TimetablePageTest.Surroundings.class})
class TimetablePageTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final Election ELECTION = election("2021-05-06", Election.Kind.PCC);

    static class Surroundings {

        @Bean
        SiteOffice siteOffice() {
            return new TestOffice(true);
        }

        @Bean
        Office electionOffice() {
            return new OfficeStub("Office; of, Westmere", "Police", "spoc@opcc.example", "https://opcc.example");
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2021-03-30T09:00:00Z"), TimetableFixture.LONDON);
        }
    }

    @MockitoBean
    private Elections elections;

    @MockitoBean
    private Timetables timetables;

    private final MockMvc mvc;

    @Autowired
    TimetablePageTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    @Rule("D20")
    void thePublishedListHasItsDatesAndSaysWhichAreAwaited() throws Exception {
        hold(given(Milestone.OFFICE_BRIEFING, "2021-04-13", "18:30"));
        var text = page("/timetable").expectFirst("main").text();
        assertThat(text)
                .contains(
                        "Monday 29 March 2021 Pre-election period starts",
                        "Tuesday 13 April 2021, 18:30 This office’s briefing for candidates",
                        "Thursday 6 May 2021 Polling day",
                        "Thursday 13 May 2021 New commissioner’s term starts");
        assertThat(page("/timetable").select("h3 + ul li").eachText())
                .containsExactly(
                        "Briefing for candidates before nominations",
                        "Returning officer’s briefing for candidates",
                        "Formal declaration of candidates to the returning officer");
    }

    @Test
    @Rule("D06")
    void bothBriefingsOfTheReturningOfficerAreToldOnceTheyHaveADay() throws Exception {
        hold(
                given(Milestone.PARO_BRIEFING, "2021-03-30"),
                given(Milestone.PARO_SECOND_BRIEFING, "2021-04-13", "18:00"));
        assertThat(page("/timetable").expectFirst("main").text())
                .contains(
                        "Tuesday 30 March 2021 Returning officer’s briefing for candidates",
                        "Tuesday 13 April 2021, 18:00 Returning officer’s second briefing for candidates");
        assertThat(page("/timetable").select("h3 + ul li").text()).doesNotContain("briefing for candidates Returning");
        assertThat(value(event(calendar("/timetable.ics"), "Returning officer’s second briefing"), Property.DTSTART))
                .isEqualTo("20210413T180000");
    }

    @Test
    void aDateShowsHowItWasCounted() throws Exception {
        hold();
        var nominations = page("/timetable").select("ol > li").stream()
                .filter(item -> item.text().contains("Nominations close"))
                .findFirst()
                .orElseThrow();
        assertThat(nominations.expectFirst("time").text()).isEqualTo("Thursday 8 April 2021, 16:00");
        assertThat(nominations.select("details").text())
                .contains("19 working days before Thursday 6 May 2021 (Polling day)", "Monday 3 May 2021: Early May");
        assertThat(nominations.select("details a").eachAttr("href")).containsExactly("/protocol#D04");
    }

    @Test
    void theDaysToGoAreCountedAndTheOfficesOwnDatesKeptIn() throws Exception {
        hold();
        var text = page("/timetable").expectFirst("main").text();
        assertThat(text)
                .contains("Days to polling day: 37", "Wednesday 7 April 2021 Last day to ask for information")
                .doesNotContain("resigned", "Handover", "hundred days");
    }

    @Test
    void aDateGivenByTheReturningOfficerSaysSo() throws Exception {
        hold(given(Milestone.NOTICE_OF_ELECTION, "2021-03-26"));
        assertThat(page("/timetable").expectFirst("main").text())
                .contains(
                        "Friday 26 March 2021 Notice of election Where this date comes from",
                        "The Police Area Returning Officer has given this date. By the rules alone it would have been"
                                + " Monday 29 March 2021 at the latest.");
    }

    @Test
    void thePageSpeaksWelsh() throws Exception {
        hold();
        var page = page("/timetable", WELSH);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Dyddiadau allweddol");
        assertThat(page.expectFirst("main").text()).contains("Dydd Iau 6 Mai 2021", "19 diwrnod gwaith cyn");
        assertThat(page.select("a[href$=.ics?lang=cy]")).hasSize(1);
    }

    @Test
    void withoutAnElectionThePageSaysSo() throws Exception {
        when(elections.near(any())).thenReturn(List.of());
        assertThat(page("/timetable").expectFirst("main").text()).contains("No election is near.");
        assertThat(events(calendar("/timetable.ics"))).isEmpty();
    }

    @Test
    void aYearWithoutKnownHolidaysShowsThePollAndSaysWhatIsMissing() throws Exception {
        when(elections.near(any())).thenReturn(List.of(ELECTION));
        when(timetables.of(ELECTION))
                .thenAnswer(asked -> WorkingDays.forElections(new BankHolidays(2020, List.of()))
                        .dayOff(ELECTION.pollDate()));
        assertThat(page("/timetable").expectFirst("main").text())
                .contains("Thursday 6 May 2021", "bank holidays of 2021 have not been confirmed");
        assertThat(events(calendar("/timetable.ics"))).hasSize(1);
    }

    @Test
    void theCalendarFileIsValidAndReadsBack() throws Exception {
        hold();
        var calendar = calendar("/timetable.ics");
        calendar.validate();
        assertThat(value(event(calendar, "Polling day"), Property.DTSTART)).isEqualTo("20210506");
        assertThat(value(event(calendar, "Polling day"), Property.DTEND)).isEqualTo("20210507");
        var close = event(calendar, "Nominations close");
        assertThat(value(close, Property.DTSTART)).isEqualTo("20210408T160000");
        assertThat(close.getProperty(Property.DTSTART).orElseThrow().toString()).contains("TZID=Europe/London");
        assertThat(value(close, Property.SUMMARY)).isEqualTo("Nominations close, and deposits are due (Election)");
        assertThat(value(close, Property.DESCRIPTION)).startsWith("Thursday 8 April 2021, 16:00\n19 working days");
        assertThat(events(calendar))
                .allSatisfy(event -> assertThat(value(event, Property.DTSTAMP)).isEqualTo("20210330T090000Z"));
        // a window in which the returning officer chooses a day is no event
        assertThat(events(calendar))
                .noneSatisfy(event -> assertThat(value(event, Property.SUMMARY)).startsWith("Notice of poll"));
    }

    @Test
    void linesEndAndFoldAsTheFormatAsks() throws Exception {
        hold();
        var file = get200("/timetable.ics", WELSH);
        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("X-WR-CALNAME:Dyddiadau’r etholiad – Office\\; of\\, Westmere");
    }

    @Test
    void anEventKeepsItsIdentityWhenItsDateMoves() throws Exception {
        hold(given(Milestone.PARO_BRIEFING, "2021-04-01"));
        var before = event(calendar("/timetable.ics"), "Returning officer’s briefing");
        hold(given(Milestone.PARO_BRIEFING, "2021-04-06"));
        var after = event(calendar("/timetable.ics"), "Returning officer’s briefing");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.DTSTART)).isNotEqualTo(value(before, Property.DTSTART));
        assertThat(events(calendar("/timetable.ics")))
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeHasItsWords() throws Exception {
        var messages = new Properties();
        try (var file = getClass().getResourceAsStream("/messages.properties")) {
            messages.load(
                    new java.io.InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        assertThat(messages.stringPropertyNames())
                .containsAll(keys("date", Milestone.values()))
                .containsAll(keys("way", Reckoning.Way.values()))
                .containsAll(keys("off", DayOff.Reason.values()));
    }

    private static List<String> keys(String kind, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> "timetable." + kind + "." + code.name())
                .toList();
    }

    private void hold(GivenDate... dates) {
        when(elections.near(any())).thenReturn(List.of(ELECTION));
        when(timetables.of(ELECTION)).thenReturn(timetable("2021-05-06", dates));
    }

    private Document page(String path) throws Exception {
        return page(path, Locale.UK);
    }

    private Document page(String path, Locale language) throws Exception {
        return Jsoup.parse(get200(path, language).getContentAsString());
    }

    private Calendar calendar(String path) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(get200(path, Locale.UK).getContentAsString(StandardCharsets.UTF_8)));
    }

    private MockHttpServletResponse get200(String path, Locale language) throws Exception {
        return mvc.perform(get(path).locale(language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private static List<CalendarComponent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static CalendarComponent event(Calendar calendar, String summary) {
        return events(calendar).stream()
                .filter(event -> value(event, Property.SUMMARY).startsWith(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }
}
