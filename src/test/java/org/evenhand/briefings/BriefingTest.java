package org.evenhand.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Offices;
import org.evenhand.election.Policies;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event from its plan to its published notes. */
@EvenhandTest
@Rule({"P21", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6", "P21.7", "P05.7"})
class BriefingTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final String PARO = "paro@briefing.example";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Briefings briefings;

    @Autowired
    Invitations invitations;

    @Autowired
    Records records;

    @Autowired
    Questions questions;

    @Autowired
    EveryoneInvited audit;

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @Autowired
    Candidates candidates;

    @Autowired
    Offices offices;

    @Autowired
    Policies policies;

    @Autowired
    MasterRegister register;

    @Autowired
    TestRestTemplate web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BehindTheScenes database;

    @Autowired
    Clock clock;

    private final List<String> events = new ArrayList<>();
    private final List<UUID> joined = new ArrayList<>();
    private final String title = "Briefing " + UUID.randomUUID();
    private @Nullable OfficeProfile profile;
    private boolean changed;

    /** Nothing of it may invite the candidates of other tests, or stand on the pages that they read. */
    @AfterEach
    void putBack() {
        for (UUID person : joined) {
            candidates.change(person, details -> details, Status.WITHDRAWN, "spoc", "The test is over");
        }
        events.stream()
                .map(reference -> briefings.find(reference).orElseThrow())
                .filter(Briefing::canBeCalledOff)
                .forEach(briefing -> briefings.callOff(briefing.id(), "The test is over", "spoc"));
        office.runJobs();
        database.sql()
                .sql("update office.briefing set called_off_at = now() where title like ?")
                .param(title + "%")
                .update();
        if (timetables.of(election()).day(Milestone.OFFICE_BRIEFING).isPresent()) {
            timetables.takeBack(election(), Milestone.OFFICE_BRIEFING, "The test is over", "spoc");
        }
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "The test is over");
        }
        OfficeProfile before = profile;
        if (before != null) {
            offices.change(before, offices.current().number(), "The test is over", "chief-executive");
        }
    }

    @Test
    @Rule({"Q06", "P03.5", "P21.8", "P21.9", "P27.1", "T13", "T14", "U4"})
    void anEventGoesFromPlanToPublishedNotes() {
        returningOfficerIsKnown();
        String reference = planned(Map.of());
        assertThat(office.openTasks(reference)).containsExactly("Check briefing");
        checked(reference, "yes", "NONE");
        Map<String, Object> shown = office.sees("chief-executive", "Decide briefing", reference);
        assertThat(shown).containsEntry("adviceShown", "It may be held.");
        assertThat(shown.get("guestsShown"))
                .asString()
                .contains("Alder (candidate): by e-mail", "Blackthorn (candidate): no e-mail address", "Dogwood");
        assertThat(shown.get("letterShown"))
                .asString()
                .contains(
                        title,
                        "keeps to facts",
                        "campaign material",
                        "in the same place at the same time",
                        "media do not attend");
        decided(reference);

        assertThat(sentTo("candidate@example.org", reference)).containsExactly("T13");
        assertThat(sentTo("clematis@example.org", reference)).containsExactly("T13");
        assertThat(sentTo("agent@example.org", reference)).containsExactly("T13");
        assertThat(office.openTasks(reference)).containsExactly("Invite by hand");
        assertThat(page()).as("it is not open yet").doesNotContain(title);
        assertThat(office.sees("spoc", "Invite by hand", reference).get("missingShown"))
                .asString()
                .contains("Blackthorn")
                .doesNotContain("Alder");
        assertThatThrownBy(() -> told(reference, "no")).hasMessageContaining("nobody is left out");
        told(reference, "yes");

        assertThat(page()).contains(title, "Headquarters, main hall", "In person and online");
        assertThat(web.getForObject("/briefings.ics", String.class))
                .contains("BEGIN:VEVENT", "LOCATION:Headquarters\\, main hall");
        assertThat(sentTo(PARO, reference)).containsExactly("T14");
        Briefing open = briefings.find(reference).orElseThrow();
        assertThat(timetables.of(election()).day(Milestone.OFFICE_BRIEFING))
                .contains(open.startsAt().toLocalDate());

        Person late = join("Elder", "elder@briefing.example");
        assertThat(sentTo("elder@briefing.example", reference)).containsExactly("T13");
        Person silent = join("Fernleaf", null);
        assertThat(audit.look(List.of()))
                .filteredOn(suspicion -> suspicion.subject().equals(reference + " " + silent.id()))
                .singleElement()
                .satisfies(suspicion -> assertThat(suspicion.words())
                        .contains("has not been invited", reference)
                        .doesNotContain("Fernleaf"));
        invitations.toldOtherwise(open.id(), "By telephone", "spoc");
        assertThat(audit.look(List.of()))
                .noneMatch(suspicion -> suspicion.subject().startsWith(reference));

        assertThatThrownBy(() -> office.completes(
                        "spoc",
                        "Prepare briefing",
                        reference,
                        Map.of("moreQuestions", "Does Alder agree?", "questionsComplete", "yes")))
                .hasMessageContaining("it names");
        office.completes(
                "spoc",
                "Prepare briefing",
                reference,
                Map.of("moreQuestions", "How many cells are there?\n\nWho pays?", "questionsComplete", "yes"));
        assertThat(questions.of(open.id())).hasSize(2);

        assertThatThrownBy(() -> noted(reference, "Question: How many cells are there? Answer: Twelve."))
                .hasMessageContaining("has not begun yet");
        over(open);
        assertThatThrownBy(() -> noted(reference, "Question: How many cells are there? Answer: Twelve."))
                .hasMessageContaining("these are missing: Who pays?");
        String notes = "Question: How many cells are there?\nAnswer: Twelve.\n\nQuestion: Who pays?\nAnswer: All.";
        assertThatThrownBy(() -> noted(reference, notes)).hasMessageContaining("say on the page of the event who came");
        invitations.guests(open.id()).forEach(guest -> invitations.attended(open.id(), guest.personId(), true, "spoc"));
        invitations.attended(open.id(), late.id(), false, "spoc");
        assertThatThrownBy(() -> noted(reference, notes + " Alder laughed.")).hasMessageContaining("they name");
        noted(reference, notes);

        assertThat(page()).doesNotContain("Twelve");
        office.completes(
                "chief-executive",
                "Approve briefing notes",
                reference,
                Map.of("notesDecision", "return", "returnReason", "Say more"));
        assertThat(office.sees("spoc", "Note briefing", reference))
                .containsEntry("returnReasonShown", "Say more")
                .containsEntry("briefingNotes", notes);
        noted(reference, notes);
        office.completes("chief-executive", "Approve briefing notes", reference, Map.of("notesDecision", "publish"));
        assertThat(page()).contains("Twelve", "https://office.example/recording");
        assertThat(sentTo("elder@briefing.example", reference)).containsExactly("T13", "T13-record");
        assertThat(sentTo("candidate@example.org", reference)).contains("T13-record");

        join("Guelder", "guelder@briefing.example");
        assertThat(sentTo("guelder@briefing.example", reference)).containsExactly("T13-record");
        assertThat(records.missing(briefings.of(open.id())))
                .extracting(Person::name)
                .contains("Blackthorn", "Fernleaf")
                .doesNotContain("Alder", "Elder", "Guelder");
        assertThat(audit.look(List.of()))
                .anyMatch(suspicion -> suspicion.words().contains("has not been sent what was said"));
        records.givenOtherwise(open.id(), "By letter", "spoc");
        assertThat(records.missing(briefings.of(open.id()))).isEmpty();

        assertThat(office.sees("spoc", "Plan second briefing", reference).get("joinedSince"))
                .asString()
                .contains("Guelder");
        office.completes("spoc", "Plan second briefing", reference, plan(Map.of("briefingTitle", title + " again")));
        Briefing second = briefings.all().stream()
                .filter(one -> one.title().equals(title + " again"))
                .findFirst()
                .orElseThrow();
        events.add(second.reference());
        assertThat(second.follows()).isEqualTo(open.id());
        assertThat(office.openTasks(second.reference())).containsExactly("Check briefing");
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        assertThatThrownBy(() -> planned(Map.of("briefingAt", "2024-05-02T10:00")))
                .hasMessageContaining("this lies in the past");
        assertThatThrownBy(
                        () -> planned(Map.of("briefingAt", election().pollDate().plusDays(1) + "T10:00")))
                .hasMessageContaining("the poll is on");
        assertThatThrownBy(() -> planned(Map.of("questionsBy", in(30))))
                .hasMessageContaining("between now and the event");
        assertThatThrownBy(() -> planned(Map.of("briefingTopics", "Why Alder is right")))
                .hasMessageContaining("it names");
        assertThatThrownBy(() -> planned(Map.of("briefingMinutes", "5"))).hasMessageContaining("from 15 to 480");
    }

    @Test
    @Rule({"P21.6", "P17.3"})
    void nothingIsHeldAgainstARule() {
        String reference = planned(Map.of());
        UUID id = briefings.find(reference).orElseThrow().id();
        assertThatThrownBy(() -> briefings.check(id, true, Briefing.ElectionContent.NONE, "All", "spoc"))
                .hasMessageContaining("another person checks it");
        checked(reference, "yes", "ALONE");
        assertThatThrownBy(() -> decided(reference)).hasMessageContaining("It leaves out the running of the election");
        assertThatThrownBy(() -> briefings.decide(id, Advice.HOLD, Briefing.Outcome.HOLD, null, "spoc"))
                .hasMessageContaining("another person must decide it");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide briefing", reference, Map.of("briefingDecision", "revise")))
                .hasMessageContaining("say what is to be changed");
        office.completes(
                "chief-executive",
                "Decide briefing",
                reference,
                Map.of("briefingDecision", "revise", "decisionReason", "Leave out how to vote"));
        assertThat(office.sees("spoc", "Revise briefing", reference))
                .containsEntry("reasonShown", "Leave out how to vote")
                .containsEntry("briefingTitle", title);
        office.completes("spoc", "Revise briefing", reference, plan(Map.of()));
        checked(reference, "no", "NONE");
        assertThat(office.sees("chief-executive", "Decide briefing", reference).get("adviceShown"))
                .asString()
                .startsWith("It does not keep to facts");
        office.completes(
                "chief-executive",
                "Decide briefing",
                reference,
                Map.of("briefingDecision", "drop", "decisionReason", "Not now"));
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(sentTo("candidate@example.org", reference)).isEmpty();
    }

    /** The demo's list of nominated is published later than in three weeks. */
    @Test
    @Rule({"P21.1", "S17", "S32"})
    void thePolicySaysWhenAllAreBriefedAndWhetherQuestionsComeInAdvance() {
        under(Map.of("event-timing", "AFTER_LIST", "event-questions", "REQUIRED"));
        String early = planned(Map.of());
        assertThat(office.sees("policy-lead", "Check briefing", early))
                .containsEntry("policyShown", "After the list of nominated is confirmed");
        checked(early, "yes", "NONE");
        assertThat(office.sees("chief-executive", "Decide briefing", early).get("letterShown"))
                .asString()
                .doesNotContain("You may ask others on the day");
        assertThatThrownBy(() -> decided(early)).hasMessageContaining("The policy has it later");
        LocalDate list = timetables
                .of(election())
                .day(Milestone.STATEMENT_OF_PERSONS_NOMINATED)
                .orElseThrow();
        String onTheDay = planned(Map.of("briefingAt", list + "T18:00", "questionsBy", list + "T12:00"));
        checked(onTheDay, "yes", "NONE");
        decided(onTheDay);
        UUID id = briefings.find(onTheDay).orElseThrow().id();
        assertThatThrownBy(() -> questions.add(id, "May I ask now?", true, "question", "spoc"))
                .hasMessageContaining("in advance only");
        questions.add(id, "May I ask?", false, "question", "spoc");

        under(Map.of("event-timing", "EARLY"));
        String late = planned(Map.of("briefingAt", list + "T18:00", "questionsBy", list + "T12:00"));
        checked(late, "yes", "NONE");
        assertThatThrownBy(() -> decided(late)).hasMessageContaining("The policy has it earlier");
    }

    private void under(Map<String, String> choices) {
        policies.change(PRESET, choices, "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
    }

    @Test
    void calledOffEveryoneIsToldAndItIsNowhereAnyMore() {
        returningOfficerIsKnown();
        String reference = open();
        Briefing briefing = briefings.find(reference).orElseThrow();
        assertThat(page()).contains(title);
        briefings.callOff(briefing.id(), "The hall is flooded", "spoc");
        office.runJobs();
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(sentTo("candidate@example.org", reference)).containsExactlyInAnyOrder("T13", "T13-called-off");
        assertThat(sentTo(PARO, reference)).containsExactlyInAnyOrder("T14", "T13-called-off");
        assertThat(page()).doesNotContain(title);
        assertThat(timetables.of(election()).day(Milestone.OFFICE_BRIEFING)).isEmpty();
        assertThatThrownBy(() -> briefings.callOff(briefing.id(), "Again", "spoc"))
                .hasMessageContaining("called off or dropped already");
        join("Hazel", "hazel@briefing.example");
        assertThat(sentTo("hazel@briefing.example", reference)).isEmpty();
    }

    @Test
    @Rule("E02.9")
    void whoeverAsksAboutAnEventIsToldOfAllAndTheirAnswerAndQuestionAreNoted() {
        String reference = open();
        UUID event = briefings.find(reference).orElseThrow().id();
        String coming = asked("candidate@example.org");
        assertThat(office.sees("spoc", "Answer event question", coming).get("eventsShown"))
                .asString()
                .contains(reference, title);
        assertThatThrownBy(() -> answered(coming, "COMING", "BE-1999-0001"))
                .hasMessageContaining("no event that stands");
        answered(coming, "COMING", reference);
        assertThat(invitations.guests(event))
                .filteredOn(guest -> guest.name().equals("Alder"))
                .singleElement()
                .satisfies(guest -> assertThat(guest.answer()).isEqualTo(Guest.Answer.COMING));
        assertThat(office.openTasks(coming)).containsExactly("Redact entry");
        String letter = jdbc.sql("select body from office.outbox where template = 'T13-answer' and contact_id = ?")
                .param(register.find(coming).orElseThrow().id())
                .query(String.class)
                .single();
        assertThat(letter).contains("You are expected.", title, "Headquarters, main hall");

        String stranger = asked("stranger" + UUID.randomUUID() + "@briefing.example");
        assertThatThrownBy(() -> answered(stranger, "NOT_COMING", reference))
                .hasMessageContaining("not among those invited");
        Map<String, Object> question = answer("QUESTION", reference);
        question.put("eventQuestion", "Is Alder right?");
        assertThatThrownBy(() -> office.completes("spoc", "Answer event question", stranger, question))
                .hasMessageContaining("it names");
        question.put("eventQuestion", "How long is a shift?");
        office.completes("spoc", "Answer event question", stranger, question);
        assertThat(questions.of(event))
                .extracting(Questions.Question::question)
                .containsExactly("How long is a shift?");
    }

    private String asked(String requester) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.EVENT, requester);
        triage.put("informationSought", "What of the briefing? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private void answered(String contact, String step, String event) {
        office.completes("spoc", "Answer event question", contact, answer(step, event));
    }

    private static Map<String, Object> answer(String step, String event) {
        return new HashMap<>(Map.of("eventStep", step, "eventReference", event, "eventAnswer", "You are expected."));
    }

    private String open() {
        String reference = planned(Map.of());
        checked(reference, "yes", "NONE");
        decided(reference);
        told(reference, "yes");
        return reference;
    }

    private String planned(Map<String, Object> unlike) {
        String reference = office.starts("spoc", "briefing-event", plan(unlike));
        events.add(reference);
        return reference;
    }

    private Map<String, Object> plan(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "briefingTitle", title,
                "briefingManner", "BOTH",
                "briefingPlace", "Headquarters, main hall",
                "briefingAt", in(21),
                "briefingMinutes", "90",
                "briefingCapacity", "40",
                "briefingTopics", "How the office and the force work",
                "briefingPartners", "The force’s head of corporate services",
                "briefingRecorded", "yes",
                "questionsBy", in(14)));
        form.putAll(unlike);
        return form;
    }

    private String in(int days) {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .plusDays(days)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private void checked(String reference, String factual, String content) {
        office.completes(
                "policy-lead",
                "Check briefing",
                reference,
                Map.of("factual", factual, "electionContent", content, "checkWords", "Read all of it"));
    }

    private void decided(String reference) {
        office.completes("chief-executive", "Decide briefing", reference, Map.of("briefingDecision", "hold"));
    }

    private void told(String reference, String everyone) {
        office.completes(
                "spoc",
                "Invite by hand",
                reference,
                Map.of("everyoneTold", everyone, "toldHow", "By telephone, today"));
    }

    private void noted(String reference, String notes) {
        office.completes(
                "spoc",
                "Note briefing",
                reference,
                Map.of(
                        "briefingTookPlace", "yes",
                        "briefingNotes", notes,
                        "recordingUrl", "https://office.example/recording",
                        "packUrl", "https://office.example/papers",
                        "secondNeeded", "yes"));
    }

    /** As if the evening were over. */
    private void over(Briefing briefing) {
        database.sql()
                .sql("update office.briefing set questions_by = ?, starts_at = ? where id = ?")
                .params(
                        OffsetDateTime.now(clock).minusDays(2),
                        OffsetDateTime.now(clock).minusHours(3),
                        briefing.id())
                .update();
    }

    private Person join(String surname, @Nullable String email) {
        Person person = candidates.enter(
                election().id(),
                Role.CANDIDATE,
                null,
                new Details("", surname, null, email == null ? List.of() : List.of(email), null, null, OfficeHeld.NONE),
                Status.INTERESTED,
                "spoc",
                "Wrote to us");
        joined.add(person.id());
        return person;
    }

    private void returningOfficerIsKnown() {
        OfficeProfile before = offices.current().profile();
        profile = before;
        Map<String, String> values = new HashMap<>(before.filledIn());
        values.put(OfficeField.PARO_EMAIL.key(), PARO);
        offices.change(new OfficeProfile(values), offices.current().number(), "Known now", "chief-executive");
    }

    private Election election() {
        return elections.next().orElseThrow();
    }

    private String page() {
        return web.getForObject("/briefings", String.class);
    }

    private List<String> sentTo(String address, String reference) {
        return jdbc.sql(
                        "select template from office.outbox where recipient = ? and business_key like ? order by template")
                .params(address, "%" + reference + "%")
                .query(String.class)
                .list();
    }
}
