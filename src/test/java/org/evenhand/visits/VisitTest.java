package org.evenhand.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Policies;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.offers.Offer;
import org.evenhand.offers.Offers;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visit from the request to what took place: weighed, heard, decided by another, told, offered alike, recorded. */
@EvenhandTest
@Rule({"P24", "P24.1", "P24.2", "P24.7"})
class VisitTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Policies policies;

    @Autowired
    Visits visits;

    @Autowired
    Offers offers;

    @Autowired
    Sites sites;

    @Autowired
    JdbcClient database;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    private final String requester = "visitor" + UUID.randomUUID() + "@visit.example";
    private final String site = "Station " + UUID.randomUUID();
    private boolean changed;

    @BeforeEach
    void openTheStation() {
        sites.add(site, "spoc");
    }

    @AfterEach
    void tidyUp() {
        sites.close(site);
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"Q02", "Q07", "Q23", "T19", "T20"})
    void aVisitIsHeardGrantedToldOfferedToAllAndRecorded() {
        String reference = assessed(Map.of());
        assertThat(office.openTasks(reference)).containsExactly("Give view on visit");
        assertThat(office.sees("chief-constable", "Give view on visit", reference))
                .containsEntry("siteShown", site)
                .doesNotContainKey("sender");
        office.completes("chief-constable", "Give view on visit", reference, Map.of("view", "FOR"));

        Map<String, Object> shown = office.sees("chief-executive", "Decide visit", reference);
        assertThat(shown.get("adviceShown")).isEqualTo("It may be granted.");
        assertThat(shown.get("viewShown")).isEqualTo("Nothing stands against it");
        assertThat(String.valueOf(shown.get("letterPreview"))).contains(requester, site, "The media do not attend");
        office.completes("chief-executive", "Decide visit", reference, Map.of("visitDecision", "grant"));

        assertThat(letters(reference)).contains("T19-granted");
        assertThat(sentTo("chief-officer@staff.opcc.example", reference)).containsExactly("T20");
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Confirm visit notice", "Record visit");
        assertThat(offers.of(contact(reference).id()))
                .extracting(Offer::personId)
                .containsExactlyInAnyOrderElementsOf(
                        offers.others(contact(reference).id()).stream()
                                .map(person -> person.id())
                                .toList())
                .isNotEmpty();
        assertThat(sentTo("candidate@example.org", reference)).containsExactly("T19-offer");
        assertThat(contact(reference).informationProvided()).startsWith("Granted: " + site);
        assertThatThrownBy(() -> office.completes(
                        "chief-officer", "Confirm visit notice", reference, Map.of("noticeRead", "no")))
                .hasMessageContaining("once you know of it");
        office.completes("chief-officer", "Confirm visit notice", reference, Map.of("noticeRead", "yes"));
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("Redact entry", "Record visit");

        assertThatThrownBy(() -> office.completes(
                        "spoc", "Record visit", reference, Map.of("visitHappened", "yes", "actualMinutes", "soon")))
                .hasMessageContaining("enter a number");
        Map<String, Object> record = Map.of(
                "visitHappened", "yes",
                "actualMinutes", "75",
                "actualHost", "Duty inspector",
                "actualFacilities", "The cells");
        assertThatThrownBy(() -> office.completes("spoc", "Record visit", reference, record))
                .hasMessageContaining("the visit is still to come");
        database.sql("update office.visit set starts_at = starts_at - interval '31 days' where contact_id = ?")
                .param(contact(reference).id())
                .update();
        office.completes("spoc", "Record visit", reference, record);
        String next = assessed(Map.of("visitAt", inDays(40)));
        assertThat(office.sees("chief-constable", "Give view on visit", next).get("likeVisits"))
                .asString()
                .contains(reference, "75 minutes", "Duty inspector", "The cells");
    }

    @Test
    void theDecisionWaitsForTheViewAndNoLongerThanItsTime() {
        String reference = assessed(Map.of());
        Contact contact = contact(reference);
        for (Visits.Choice choice : Visits.Choice.values()) {
            assertThatThrownBy(
                            () -> visits.decide(contact.id(), Advice.APPROVE, choice, "Why", "Why", "chief-executive"))
                    .isInstanceOf(FieldRefused.class)
                    .hasMessageContaining("neither in nor is its time over");
        }
        assertThat(visits.of(contact.id()).viewDueAt())
                .isAfter(OffsetDateTime.now(ZoneOffset.UTC).plusDays(2));

        timeComes("event_viewOverdue", reference);
        assertThat(office.openTasks(reference)).containsExactly("Decide visit");
        assertThat(office.sees("chief-executive", "Decide visit", reference).get("viewShown"))
                .isEqualTo("It did not come in time.");
        office.completes("chief-executive", "Decide visit", reference, Map.of("visitDecision", "grant"));
        assertThat(letters(reference)).contains("T19-granted");
    }

    @ParameterizedTest
    @CsvSource({
        "publicityAim, yes",
        "mediaAttending, yes",
        "sameForAll, no",
        "disruption, any-time",
        "disruption, that-time",
        "testInfluences, yes",
        "testPartial, yes",
        "testUsable, yes"
    })
    @Rule({"Q01", "E03.2", "E03.3", "E03.4", "E03.5", "E03.6"})
    void nobodyGrantsAVisitAgainstARule(String question, String answer) {
        String reference = assessed(Map.of(question, answer));
        office.completes("chief-constable", "Give view on visit", reference, Map.of("view", "NONE"));
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide visit", reference, Map.of("visitDecision", "grant")))
                .hasMessageContaining("a rule stands against it");
        assertThat(office.sees("chief-executive", "Decide visit", reference).get("letterPreview"))
                .isEqualTo("");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide visit", reference, Map.of("visitDecision", "refuse")))
                .hasMessageContaining("give the reason");
        office.completes(
                "chief-executive",
                "Decide visit",
                reference,
                Map.of("visitDecision", "refuse", "decisionReason", "It would not be the same for all"));
        office.completes("chief-officer", "Confirm visit notice", reference, Map.of("noticeRead", "yes"));
        assertThat(letters(reference)).contains("T19-refused").doesNotContain("T19-granted");
        assertThatThrownBy(() -> visits.withdraw(contact(reference).id(), "She wrote so", "spoc"))
                .hasMessageContaining("the visit is refused");
        office.runJobs();
        assertThat(letters(reference)).doesNotContain("visit-called-off");
        assertThat(offers.of(contact(reference).id())).isEmpty();
        assertThat(contact(reference).informationProvided()).startsWith("Refused. It would not");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"P24.6", "E06.5", "T24"})
    void linkedPublicityIsAgreedInFullOrThereIsNoVisit() {
        String agreed = assessed(Map.of("publicityPlan", "awaited"));
        assertThat(office.openTasks(agreed)).containsExactly("Agree publicity plan");
        assertThat(letters(agreed)).contains("T24");
        office.completes(
                "communications",
                "Agree publicity plan",
                agreed,
                Map.of("planAgreed", "agreed", "planText", "One film, on Tuesday"));
        office.completes("chief-constable", "Give view on visit", agreed, Map.of("view", "FOR"));
        assertThat(office.sees("chief-executive", "Decide visit", agreed))
                .containsEntry("planShown", "One film, on Tuesday")
                .containsEntry("adviceShown", "It may be granted.");

        String refused = assessed(Map.of("publicityPlan", "awaited", "visitAt", inDays(31)));
        office.completes(
                "communications",
                "Agree publicity plan",
                refused,
                Map.of("planAgreed", "not-agreed", "planText", "No times were given"));
        office.completes("chief-constable", "Give view on visit", refused, Map.of("view", "FOR"));
        assertThatThrownBy(() ->
                        office.completes("chief-executive", "Decide visit", refused, Map.of("visitDecision", "grant")))
                .hasMessageContaining("It must be refused");
    }

    @Test
    void aVisitThatIsMovedIsAssessedAndHeardAnew() {
        String reference = assessed(Map.of());
        office.completes(
                "chief-constable", "Give view on visit", reference, Map.of("view", "AGAINST", "viewWords", "Too busy"));
        office.completes(
                "chief-executive",
                "Decide visit",
                reference,
                Map.of("visitDecision", "redate", "decisionReason", "A week later, please"));
        assertThat(office.openTasks(reference)).containsExactly("Assess visit");
        assertThat(letters(reference)).doesNotContain("T19-granted", "T19-refused");
        assertThat(office.sees("spoc", "Assess visit", reference))
                .containsEntry("moveReasonShown", "A week later, please");
        office.completes("spoc", "Assess visit", reference, answers(Map.of("visitAt", inDays(37))));
        assertThat(visits.of(contact(reference).id()).version()).isEqualTo(2);
        assertThat(office.openTasks(reference)).containsExactly("Give view on visit");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        String reference = triaged();
        refused(reference, Map.of("visitAt", "2024-05-02T10:00"), "this lies in the past");
        refused(reference, Map.of("visitSite", "The moon"), "these premises are not on the list");
        refused(reference, Map.of("visitMinutes", "0"), "enter a number from 15 to 480");
        refused(reference, Map.of("visitParty", "many"), "enter a number from 1 to 99");
        assertThat(visits.latest(contact(reference).id())).isEmpty();
    }

    @Test
    void twoVisitsCannotBeAtOnePlaceAtOneTime() {
        String first = granted();
        String second = triaged();
        refused(second, Map.of(), "another visit is at " + site + " at that time: " + first);
        office.completes("spoc", "Assess visit", second, answers(Map.of("visitAt", inDays(33))));
        assertThat(visits.latest(contact(second).id())).isPresent();
    }

    @Test
    @Rule("Q23")
    void whoAssessedDoesNotDecideAndWhoDecidedDoesNotConfirm() {
        identity.createMembership("spoc", "chief-executive");
        identity.createMembership("chief-executive", "chief-officer");
        try {
            String reference = assessed(Map.of());
            office.completes("chief-constable", "Give view on visit", reference, Map.of("view", "FOR"));
            assertThatThrownBy(
                            () -> office.completes("spoc", "Decide visit", reference, Map.of("visitDecision", "grant")))
                    .hasMessageContaining("you assessed this visit");
            office.unclaims("spoc", "Decide visit", reference);
            office.completes("chief-executive", "Decide visit", reference, Map.of("visitDecision", "grant"));
            assertThatThrownBy(() -> office.completes(
                            "chief-executive", "Confirm visit notice", reference, Map.of("noticeRead", "yes")))
                    .hasMessageContaining("someone of the other leadership");
        } finally {
            identity.deleteMembership("spoc", "chief-executive");
            identity.deleteMembership("chief-executive", "chief-officer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CEO, no, Decide visit, chief-executive, chief-officer",
        "CEO_CC_IF_NEEDED, no, Decide visit, chief-executive, chief-officer",
        "CEO_CC_IF_NEEDED, yes, Give view on visit, ,",
        "COG_OR_CEO, yes, Decide visit, chief-officer, chief-executive",
        "CENTRAL_POINT, yes, Decide visit, chief-officer, chief-executive",
        "HEAD_PCR, yes, Decide visit, policy-lead, chief-officer"
    })
    @Rule("S15")
    void whoDecidesFollowsThePolicy(String setting, String viewWanted, String task, String decider, String told) {
        policies.change(
                PRESET, Map.of("visit-decider", setting), "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
        String reference = assessed(Map.of("viewWanted", viewWanted));
        assertThat(office.openTasks(reference)).containsExactly(task);
        if (decider != null) {
            office.completes(decider, "Decide visit", reference, Map.of("visitDecision", "grant"));
            office.completes(told, "Confirm visit notice", reference, Map.of("noticeRead", "yes"));
            assertThat(visits.of(contact(reference).id()).noticedBy()).isEqualTo(told);
        }
    }

    @Test
    void aRequestWithdrawnOnItsWayEndsThereAndEveryoneIsTold() {
        String reference = assessed(Map.of());
        visits.withdraw(contact(reference).id(), "She wrote so", "spoc");
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letters(reference)).contains("visit-called-off");
        assertThat(sentTo("chief-constable@staff.opcc.example", reference)).containsExactly("visit-called-off");
        assertThat(contact(reference).informationProvided()).startsWith("Withdrawn by the requester");
        assertThatThrownBy(() -> visits.withdraw(contact(reference).id(), "Again", "spoc"))
                .hasMessageContaining("withdrawn or over already");
    }

    @Test
    @Rule({"C13", "R2"})
    void everyRequestIsKeptWhateverCameOfIt() {
        String unread = triaged();
        String granted = granted();
        String refused = assessed(Map.of("visitAt", inDays(41), "publicityAim", "yes"));
        office.completes("chief-constable", "Give view on visit", refused, Map.of("view", "NONE"));
        office.completes(
                "chief-executive",
                "Decide visit",
                refused,
                Map.of(
                        "visitDecision", "refuse",
                        "decisionReason", "It was to be filmed",
                        "differenceReason", "The other was not to be filmed"));
        String withdrawn = assessed(Map.of("visitAt", inDays(42)));
        visits.withdraw(contact(withdrawn).id(), "She wrote so", "spoc");

        assertThat(List.of(unread, granted, refused, withdrawn)).allSatisfy(reference -> {
            assertThat(contact(reference).contactClass()).isEqualTo(ContactClass.VISIT);
            assertThat(contact(reference).informationSought()).startsWith("May I see the place?");
        });
        assertThat(visits.of(contact(granted).id()).outcome()).isEqualTo(Visit.Outcome.GRANTED);
        assertThat(visits.of(contact(refused).id()))
                .returns(Visit.Outcome.REFUSED, Visit::outcome)
                .returns("It was to be filmed", Visit::reason);
        assertThat(visits.of(contact(withdrawn).id()).withdrawnAt()).isNotNull();
    }

    @Test
    void aGrantedVisitWithdrawnIsCalledOffAndFreesItsTime() {
        String reference = granted();
        UUID contact = contact(reference).id();
        UUID other = offers.of(contact).stream()
                .filter(offer -> offer.name().contains("Alder"))
                .findFirst()
                .orElseThrow()
                .personId();
        offers.answered(contact, other, Offer.Answer.ACCEPTED, "spoc");
        visits.withdraw(contact, "He wrote so", "spoc");
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(sentTo("candidate@example.org", reference))
                .containsExactlyInAnyOrder("T19-offer", "visit-called-off");
        assertThat(visits.standing()).extracting(Visit::reference).doesNotContain(reference);
        assertThat(register.decisions(contact)).extracting(Decision::kind).contains("Visit withdrawn");
    }

    @Test
    @Rule("Q05")
    void anUnlikeDecisionOnALikeRequestNeedsAReason() {
        String words =
                "May I see the hovercraft " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "?";
        String first = assessed(triaged(words), Map.of("disruption", "any-time"));
        office.completes("chief-constable", "Give view on visit", first, Map.of("view", "NONE"));
        office.completes(
                "chief-executive",
                "Decide visit",
                first,
                Map.of("visitDecision", "refuse", "decisionReason", "It is at sea"));
        String second = assessed(triaged(words), Map.of("visitAt", inDays(44)));
        office.completes("chief-constable", "Give view on visit", second, Map.of("view", "NONE"));
        assertThat(office.sees("chief-executive", "Decide visit", second).get("likeCases"))
                .asString()
                .contains(first, "Refused");
        assertThatThrownBy(() ->
                        office.completes("chief-executive", "Decide visit", second, Map.of("visitDecision", "grant")))
                .hasMessageContaining("a like request went the other way");
        office.completes(
                "chief-executive",
                "Decide visit",
                second,
                Map.of("visitDecision", "grant", "differenceReason", "It is back in harbour"));
        assertThat(letters(second)).contains("T19-granted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"testFavours", "testDoubt"})
    @Rule({"Q01", "Q02", "E03.1", "E03.7"})
    void whatTheChiefExecutiveMustDecideGoesToNobodyElse(String test) {
        policies.change(
                PRESET,
                Map.of("visit-decider", "CENTRAL_POINT"),
                "chief-executive",
                "For the test " + UUID.randomUUID());
        changed = true;
        String open = triaged();
        refused(open, Map.of("testDoubt", ""), "please fill this in");
        refused(open, Map.of(test, "yes"), "how everyone is offered the same (Q01, Q02)");
        office.completes(
                "spoc",
                "Assess visit",
                open,
                answers(Map.of(test, "yes", "testReason", "An open day for all on Monday")));
        assertThat(office.groupsOf(office.open("Decide visit", open))).containsExactly("chief-executive");
        assertThat(office.sees("chief-executive", "Decide visit", open).get("essentialTestsShown"))
                .asString()
                .matches("(?s)Yes: .+\nAn open day for all on Monday");
        office.completes("chief-executive", "Decide visit", open, Map.of("visitDecision", "grant"));
        assertThat(letters(open)).contains("T19-granted");
    }

    private void refused(String reference, Map<String, Object> wrong, String why) {
        assertThatThrownBy(() -> office.completes("spoc", "Assess visit", reference, answers(wrong)))
                .hasMessageContaining(why);
    }

    private String granted() {
        String reference = assessed(Map.of());
        office.completes("chief-constable", "Give view on visit", reference, Map.of("view", "FOR"));
        office.completes("chief-executive", "Decide visit", reference, Map.of("visitDecision", "grant"));
        office.completes("chief-officer", "Confirm visit notice", reference, Map.of("noticeRead", "yes"));
        return reference;
    }

    private String assessed(Map<String, Object> unlike) {
        return assessed(triaged(), unlike);
    }

    private String assessed(String reference, Map<String, Object> unlike) {
        office.completes("spoc", "Assess visit", reference, answers(unlike));
        return reference;
    }

    private String triaged() {
        return triaged("May I see the place? " + UUID.randomUUID());
    }

    private String triaged(String words) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.VISIT, requester);
        triage.put("informationSought", words);
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    /** A visit in a month against which nothing stands, save what is unlike it. */
    private Map<String, Object> answers(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "visitSite", site,
                "visitAt", inDays(30),
                "visitMinutes", "60",
                "visitParty", "2",
                "visitPurpose", "To see how custody works",
                "visitFacilities", "The custody suite",
                "visitHost", "Head of custody",
                "publicityAim", "no",
                "mediaAttending", "no"));
        form.putAll(Map.of(
                "disruption", "none",
                "sameForAll", "yes",
                "publicityPlan", "none",
                "severalInterested", "no",
                "healthRestricted", "no",
                "nationalParty", "no",
                "viewWanted", "no"));
        form.putAll(unlike);
        return form;
    }

    private static String inDays(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .plusDays(days)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private void timeComes(String event, String reference) {
        List<Job> timers = management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(reference)
                                .count()
                        == 1)
                .toList();
        assertThat(timers).hasSize(1);
        management.executeJob(timers.get(0).getId());
        office.runJobs();
    }

    private List<String> sentTo(String address, String reference) {
        return database.sql(
                        "select template from office.outbox where recipient = ? and business_key like ? order by template")
                .params(address, "%" + reference + "%")
                .query(String.class)
                .list();
    }

    private List<String> letters(String reference) {
        return outbox.of(contact(reference).id()).stream()
                .map(SentLetter::template)
                .toList();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }
}
