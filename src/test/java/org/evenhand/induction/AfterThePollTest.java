package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Milestone;
import org.evenhand.election.Office;
import org.evenhand.election.Offices;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Status;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.induction.deputy.Deputies;
import org.evenhand.induction.handover.Handovers;
import org.evenhand.induction.handover.TermItem;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.evenhand.induction.oath.Oaths;
import org.evenhand.induction.oath.Pay;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a poll: the result, the handover, the oath, the new term and its deputy, each with those who do it. */
@EvenhandTest
class AfterThePollTest {

    private static final String OUTGOING = "outgoing@commissioner.example";
    private static final String CHIEF_EXECUTIVE = "chief-executive@staff.opcc.example";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Inductions inductions;

    @Autowired
    InductionProcess process;

    @Autowired
    Oaths oaths;

    @Autowired
    Handovers handovers;

    @Autowired
    TermItems items;

    @Autowired
    Deputies deputies;

    @Autowired
    Candidates candidates;

    @Autowired
    Offices offices;

    @Autowired
    Office profile;

    @Autowired
    Timetables timetables;

    @Autowired
    PeriodProcess periods;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BehindTheScenes database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfficeClock clock;

    private final String surname = "Quillonby" + UUID.randomUUID().toString().substring(0, 8);
    private Map<String, String> before = Map.of();
    private @Nullable PollOf2021 held;

    @BeforeEach
    void theOutgoingCommissionerIsKnown() {
        before = offices.current().profile().filledIn();
        Map<String, String> values = new HashMap<>(before);
        values.put(OfficeField.COMMISSIONER_NAME.key(), "Outgoing " + surname);
        values.put(OfficeField.COMMISSIONER_EMAIL.key(), OUTGOING);
        profile(values);
    }

    @AfterEach
    void leaveNothing() {
        if (held != null) {
            held.forget(process, inductions, periods);
            held = null;
        }
        clock.back();
        profile(before);
    }

    @Test
    @Rule({"P45", "P45.2", "P45.3", "P46", "P46.1", "P46.2", "P46.4", "P46.5", "T44", "T45", "D15"})
    void aNewCommissionerIsHandedOverToAndSworn() {
        PollOf2021 poll = held(4);
        Person elected = poll.nominated(surname);
        Induction induction = inductions.record(poll.election().id(), elected.id(), poll.declared(), null, "spoc");
        String reference = induction.reference();
        assertThat(office.openTasks(reference))
                .containsExactlyInAnyOrder("Plan handover", "Prepare oath", "State deputy wish");

        Map<String, Object> plan = office.sees("chief-executive", "Plan handover", reference);
        assertThat(plan)
                .containsEntry("daysLeftShown", "2 working days left of 4")
                .containsEntry("termsShown", "The old term ends with 12 May 2021; the new one begins on 13 May 2021.");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Plan handover",
                        reference,
                        Map.of("weekendCount", "yes", "handoverPlan", plan.get("handoverPlan"))))
                .hasMessageContaining("made up for (P45.2)");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Plan handover",
                        reference,
                        Map.of("weekendCount", "no", "handoverPlan", "Talk to the force some day")))
                .hasMessageContaining("needs a day, an owner");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Plan handover",
                        reference,
                        Map.of("weekendCount", "no", "handoverPlan", "11 May 2021 | Chief Executive | Everything")))
                .hasMessageContaining("spread it over several days");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Plan handover",
                        reference,
                        Map.of("weekendCount", "no", "handoverPlan", "14 May 2021 | Chief Executive | Everything")))
                .hasMessageContaining("outside the handover");
        office.completes(
                "chief-executive",
                "Plan handover",
                reference,
                Map.of("weekendCount", "no", "handoverPlan", plan.get("handoverPlan")));
        assertThat(letter("T45-outgoing", OUTGOING, reference))
                .contains("Would you help your successor", "fully in post");

        assertThat(office.groupsOf(office.open("Offer support", reference))).containsExactly("commissioner");
        assertThatThrownBy(() ->
                        office.completes("commissioner", "Offer support", reference, Map.of("supportOffered", "yes")))
                .hasMessageContaining("say what is offered");
        office.completes(
                "commissioner",
                "Offer support",
                reference,
                Map.of("supportOffered", "yes", "supportWords", "A morning of talks"));
        assertThat(letter("T45", address(elected), reference)).contains("A morning of talks", "how you like to work");
        assertThat(office.groupsOf(office.open("Answer offer", reference)))
                .as("the group of the commissioner is still the outgoing one’s")
                .containsExactly("chief-executive");
        office.completes("chief-executive", "Answer offer", reference, Map.of("offerAccepted", "yes"));
        assertThat(handovers.of(induction.id()).orElseThrow().accepted()).isTrue();

        assertThatThrownBy(() -> prepare(reference, Map.of("witnessClass", "OTHER")))
                .hasMessageContaining("nobody else (P46.2)");
        assertThatThrownBy(() -> prepare(
                        reference,
                        Map.of("plannedOn", LocalDate.now(clock).minusDays(1).toString())))
                .hasMessageContaining("this day is over");
        prepare(reference, Map.of());
        assertThat(letter("T44", address(elected), reference))
                .contains("a magistrate", "Nothing is paid", "recorded in picture and sound");
        assertThat(letter("T44", "witness@court.example", reference)).contains("The last day on which it can be made");

        assertThatThrownBy(() -> swear(reference, Map.of("oathRecorded", "yes")))
                .hasMessageContaining("(P46.4)");
        assertThat(office.groupsOf(office.open("Choose recording", reference))).containsExactly("chief-executive");
        office.completes("chief-executive", "Choose recording", reference, Map.of("recordingWished", "yes"));
        assertThatThrownBy(() -> swear(reference, Map.of("witnessClass", "OTHER")))
                .hasMessageContaining("(P46.2)");
        assertThatThrownBy(() -> swear(
                        reference,
                        Map.of("madeOn", LocalDate.now(clock).plusDays(1).toString())))
                .hasMessageContaining("lies ahead");
        assertThatThrownBy(() -> swear(
                        reference,
                        Map.of("madeOn", poll.election().pollDate().minusDays(1).toString())))
                .hasMessageContaining("before the result was declared");
        assertThatThrownBy(() -> swear(reference, Map.of("oathSigned", "no"))).hasMessageContaining("signed as soon");
        assertThat(oaths.pay(induction)).isEqualTo(new Pay(false, null));
        swear(reference, Map.of("oathRecorded", "yes"));
        assertThat(oaths.find(induction.id()).orElseThrow().late()).isFalse();
        assertThat(oaths.pay(induction))
                .as("sworn, but the term has not begun")
                .isEqualTo(new Pay(false, poll.election().pollDate().plusDays(7)));
        assertThat(timetables.of(poll.election()).day(Milestone.PAY_START))
                .hasValue(poll.election().pollDate().plusDays(7));

        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Close handover", reference, Map.of("handoverClosed", "Well")))
                .hasMessageContaining("say where this goes on");
        items.of(induction.id(), Plan.HANDOVER).forEach(item -> items.done(item.number(), "spoc"));
        office.completes("chief-executive", "Close handover", reference, Map.of("handoverClosed", "Well"));
        assertThat(office.openTasks(reference)).containsExactlyInAnyOrder("State deputy wish", "Choose topics");

        clock.set(LocalDate.of(2021, 5, 12).atTime(23, 59));
        office.runJobs();
        assertThat(profile.commissionerName()).as("fully in post till then").hasValue("Outgoing " + surname);
        assertThat(termStart(induction)).isEmpty();
        clock.set(LocalDate.of(2021, 5, 13).atTime(0, 1));
        office.runJobs();
        assertThat(profile.commissionerName()).hasValue(elected.name());
        assertThat(termStart(induction)).hasValue(LocalDate.of(2021, 5, 13));
        assertThat(oaths.pay(induction)).isEqualTo(new Pay(true, LocalDate.of(2021, 5, 13)));
        assertThat(letters("oath-awaited", reference))
                .as("sworn, so nobody is warned")
                .isZero();
    }

    @Test
    @Rule({"P45.1", "P46.5", "P49.1", "P49.2", "D10", "D12", "D13"})
    void theTermChangesByItselfAndTheNewOneAnswersAndAppointsADeputy() {
        PollOf2021 poll = held(7);
        Person elected = poll.nominated(surname);
        Induction induction = inductions.record(poll.election().id(), elected.id(), poll.declared(), null, "spoc");
        String reference = induction.reference();
        office.runJobs();
        LocalDate today = LocalDate.now(clock);
        assertThat(termStart(induction)).hasValue(today);
        assertThat(jdbc.sql(
                                "select holder from office.commissioner_term where ends_on is null order by starts_on desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(elected.name());
        assertThat(profile.commissionerName()).hasValue(elected.name());
        assertThat(profile.commissionerAddress())
                .as("the former one’s is not the new one’s")
                .isEmpty();
        assertThat(letter("term-begun", CHIEF_EXECUTIVE, reference)).contains("group “Commissioner”");
        assertThat(letter("deputy-term-ended", CHIEF_EXECUTIVE, reference)).contains("appointed afresh");
        assertThat(letter("oath-awaited", CHIEF_EXECUTIVE, reference)).contains("Nothing is paid");

        prepare(reference, Map.of());
        assertThat(oaths.pay(induction).unlocked()).isFalse();
        assertThat(office.groupsOf(office.open("Choose recording", reference))).containsExactly("commissioner");
        swear(reference, Map.of());
        assertThat(oaths.pay(induction)).isEqualTo(new Pay(true, today));

        assertThat(office.groupsOf(office.open("State deputy wish", reference))).containsExactly("commissioner");
        office.completes(
                "commissioner",
                "State deputy wish",
                reference,
                Map.of("deputyWanted", "yes", "wishWords", "Somebody from the north"));
        assertThat(office.sees("chief-executive", "Notify panel", reference))
                .containsEntry("wishShown", "Somebody from the north");
        Map<String, Object> proposal = Map.of(
                "deputyProposed",
                "Somebody",
                "deputyCriteria",
                "Experience; has it",
                "deputyTerms",
                "Four days a week");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Notify panel",
                        reference,
                        with(proposal, Map.of("notifiedOn", today.minusDays(1).toString()))))
                .hasMessageContaining("one of its own (P49.1)");
        office.completes(
                "chief-executive", "Notify panel", reference, with(proposal, Map.of("notifiedOn", today.toString())));
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Record hearing",
                        reference,
                        Map.of("hearingOn", today.minusDays(1).toString())))
                .hasMessageContaining("before the panel was notified");
        office.completes(
                "chief-executive",
                "Record hearing",
                reference,
                Map.of("hearingOn", today.toString(), "hearingWords", "In public"));
        office.completes(
                "chief-executive",
                "Record report",
                reference,
                Map.of(
                        "reportOn",
                        today.toString(),
                        "deputyRecommended",
                        "no",
                        "reportWords",
                        "Too little experience of budgets"));
        assertThat(office.sees("commissioner", "Decide on deputy", reference))
                .as("what the decision rests on")
                .containsEntry("criteriaShown", "Experience; has it")
                .containsEntry("appointmentTermsShown", "Four days a week")
                .containsEntry("hearingShown", "In public")
                .containsEntry("reportShown", "Too little experience of budgets");
        Map<String, Object> yes = Map.of("deputyAppointed", "yes", "decidedOn", today.toString());
        assertThatThrownBy(() -> office.completes("commissioner", "Decide on deputy", reference, yes))
                .hasMessageContaining("recommendation is not followed");
        Map<String, Object> reasoned = with(yes, Map.of("decisionReason", "The panel weighed it otherwise"));
        assertThatThrownBy(() -> office.completes("commissioner", "Decide on deputy", reference, reasoned))
                .hasMessageContaining("say when the deputy’s term begins");
        office.completes(
                "commissioner", "Decide on deputy", reference, with(reasoned, Map.of("startsOn", today.toString())));
        assertThat(deputies.of(induction.id()).orElseThrow().appointed()).isTrue();
    }

    @Test
    @Rule({"P45.1", "P45.3"})
    void whatIsForTheOutgoingCommissionerNeverGoesToTheNewOne() {
        PollOf2021 poll = held(7);
        Person elected = poll.nominated(surname);
        String reference = inductions
                .record(poll.election().id(), elected.id(), poll.declared(), null, "spoc")
                .reference();
        office.runJobs();
        Map<String, String> values = new HashMap<>(offices.current().profile().filledIn());
        values.put(OfficeField.COMMISSIONER_EMAIL.key(), "new@commissioner.example");
        profile(values);
        office.completes(
                "chief-executive",
                "Plan handover",
                reference,
                Map.of("weekendCount", "no", "handoverPlan", "13 May 2021 | Chief Executive | Keys and devices"));
        assertThat(office.openTasks(reference))
                .as("nobody is left to ask for an offer of help")
                .contains("Close handover")
                .doesNotContain("Offer support");
        assertThat(letters("T45-outgoing", reference)).isZero();
    }

    @Test
    @Rule({"P46.5", "D11"})
    void anOathAfterTheLastDayIsEscalatedAndStillRecorded() {
        PollOf2021 poll = held(1);
        Person elected = poll.nominated(surname);
        Induction induction = inductions.record(poll.election().id(), elected.id(), poll.declared(), null, "spoc");
        assertThat(warnings(induction, "2021-05-12"))
                .as("the term has not begun")
                .isZero();
        assertThat(warnings(induction, "2021-05-13")).as("the term has begun").isEqualTo(1);
        assertThat(warnings(induction, "2021-06-21")).isEqualTo(1);
        assertThat(warnings(induction, "2021-06-22")).as("two weeks are left").isEqualTo(2);
        assertThat(warnings(induction, "2021-07-06")).as("the last day").isEqualTo(2);
        assertThat(letters("oath-overdue", induction.reference())).isZero();
        assertThat(warnings(induction, "2021-07-07")).isEqualTo(2);
        assertThat(letter("oath-overdue", CHIEF_EXECUTIVE, induction.reference()))
                .contains("is over", "legal advice");
        assertThat(letter("oath-overdue", "manager@staff.opcc.example", induction.reference()))
                .isNotEmpty();
        prepare(induction.reference(), Map.of());
        swear(induction.reference(), Map.of());
        assertThat(oaths.find(induction.id()).orElseThrow().late()).isTrue();
        assertThat(oaths.pay(induction)).isEqualTo(new Pay(true, LocalDate.now(clock)));
        assertThatThrownBy(() -> inductions.record(
                        poll.election().id(),
                        poll.nominated(surname + "x").id(),
                        poll.declared(),
                        "Wrong name",
                        "spoc"))
                .hasMessageContaining("the oath of whom the record names has been made");
    }

    @Test
    @Rule({"P46.3"})
    void inWalesTheWelshWordsLieReadyAndElsewhereTheyAreNone() {
        PollOf2021 poll = held(3);
        Person elected = poll.nominated(surname);
        String reference = inductions
                .record(poll.election().id(), elected.id(), poll.declared(), null, "spoc")
                .reference();
        inWales(true);
        assertThatThrownBy(() -> prepare(reference, Map.of("welshReady", "no")))
                .hasMessageContaining("the Welsh wording lies ready");
        inWales(false);
        assertThatThrownBy(() -> prepare(reference, Map.of("oathLanguage", "WELSH")))
                .hasMessageContaining("for an office in Wales");
        inWales(true);
        prepare(reference, Map.of("oathLanguage", "WELSH"));
        swear(reference, Map.of("oathLanguage", "WELSH"));
        assertThat(office.openTasks(reference)).doesNotContain("Choose recording", "Record oath");
    }

    @Test
    @Rule({"P48", "P48.1", "P48.2", "P49", "P49.1"})
    void aReturnedCommissionerPlansTheNewTermAndAppointsADeputyAfresh() {
        PollOf2021 poll = held(1);
        Person returned = poll.stood(surname, OfficeHeld.COMMISSIONER, Status.NOMINATED);
        Induction induction = inductions.record(poll.election().id(), returned.id(), poll.declared(), null, "spoc");
        String reference = induction.reference();
        assertThat(induction.reElected()).isTrue();
        assertThat(office.openTasks(reference))
                .containsExactlyInAnyOrder("Plan new term", "Prepare oath", "State deputy wish");
        assertThat(office.groupsOf(office.open("State deputy wish", reference)))
                .as("in office already")
                .containsExactly("commissioner");

        String plan = String.valueOf(
                office.sees("chief-executive", "Plan new term", reference).get("newTermPlan"));
        assertThatThrownBy(() -> plan(reference, plan.replace("Annual report", "Other"), "no"))
                .hasMessageContaining("“Annual report” (P48.1)");
        assertThatThrownBy(() -> plan(reference, plan.replace("Chief Executive |", "|"), "no"))
                .hasMessageContaining("an owner");
        assertThatThrownBy(() -> plan(reference, plan, "yes")).hasMessageContaining("(P48.2)");
        plan(reference, plan, "no");
        assertThat(items.of(induction.id(), Plan.NEW_TERM))
                .extracting(TermItem::owner)
                .hasSize(7);
        office.completes(
                "chief-executive",
                "Close new term plan",
                reference,
                Map.of("planClosed", "Begun", "carriedTo", "The office’s yearly plan"));
        assertThat(items.of(induction.id(), Plan.NEW_TERM)).noneMatch(TermItem::open);
        office.completes("commissioner", "State deputy wish", reference, Map.of("deputyWanted", "no"));
        assertThat(office.openTasks(reference)).containsExactly("Prepare oath");
    }

    @Test
    @Rule("P45")
    void onlySomebodyWhoStoodCanHaveBeenElectedAndNoResultComesBeforeThePoll() {
        PollOf2021 poll = held(2);
        UUID election = poll.election().id();
        Person elected = poll.nominated(surname);
        UUID declaredOnly =
                poll.stood(surname + "y", OfficeHeld.NONE, Status.DECLARED).id();
        assertThatThrownBy(() -> inductions.record(election, UUID.randomUUID(), poll.declared(), null, "spoc"))
                .hasMessageContaining("nominated for this election");
        assertThatThrownBy(() -> inductions.record(election, declaredOnly, poll.declared(), null, "spoc"))
                .hasMessageContaining("nominated for this election");
        assertThatThrownBy(() -> inductions.record(
                        election, elected.id(), poll.declared().minusDays(1), null, "spoc"))
                .hasMessageContaining("before the poll");
        assertThatThrownBy(() -> inductions.record(
                        election, elected.id(), poll.declared().plusDays(30), null, "spoc"))
                .hasMessageContaining("lies ahead");
        assertThat(inductions.ofElection(election)).isEmpty();
    }

    @Test
    @Rule("P45")
    void aResultIsRecordedOnceAndCorrectedWithAReason() {
        PollOf2021 poll = held(2);
        UUID election = poll.election().id();
        Person wrong = poll.nominated(surname);
        Person right = poll.nominated(surname + "x");
        String reference = inductions
                .record(election, wrong.id(), poll.declared(), null, "spoc")
                .reference();
        prepare(reference, Map.of());
        assertThatThrownBy(() -> inductions.record(election, right.id(), poll.declared(), null, "spoc"))
                .hasMessageContaining("on record already");
        assertThatThrownBy(() -> inductions.record(election, wrong.id(), poll.declared(), "Once more", "spoc"))
                .hasMessageContaining("nothing would change");
        Induction corrected =
                inductions.record(election, right.id(), poll.declared(), "Read from the wrong line", "spoc");
        assertThat(corrected.reference()).isEqualTo(reference);
        assertThat(corrected.elected()).isEqualTo(right.name());
        assertThat(office.openTasks(reference))
                .as("begun anew")
                .containsExactlyInAnyOrder("Plan handover", "Prepare oath", "State deputy wish");
    }

    @Test
    @Rule({"P45.1", "P46.5"})
    void whenDatesMoveTimersAndTasksMoveWithThem() {
        PollOf2021 poll = held(2);
        Person elected = poll.nominated(surname);
        String reference = inductions
                .record(poll.election().id(), elected.id(), poll.declared(), null, "spoc")
                .reference();
        List<Date> timers = timers(reference);
        Date due = office.open("Prepare oath", reference).getDueDate();
        database.sql()
                .sql("update office.election set poll_date = poll_date - 1 where id = ?")
                .param(poll.election().id())
                .update();
        events.publishEvent(new DatesChanged("The poll was on another day", "spoc"));
        assertThat(timers(reference)).hasSameSizeAs(timers).doesNotContainAnyElementsOf(timers);
        assertThat(office.open("Prepare oath", reference).getDueDate()).isBefore(due);
    }

    private Optional<LocalDate> termStart(Induction induction) {
        return jdbc.sql("select starts_on from office.commissioner_term where induction_id = ?")
                .param(induction.id())
                .query(LocalDate.class)
                .optional();
    }

    private long warnings(Induction induction, String day) {
        clock.set(LocalDate.parse(day).atTime(12, 0));
        office.runJobs();
        return letters("oath-awaited", induction.reference());
    }

    private List<Date> timers(String reference) {
        return management.createJobQuery().timers().list().stream()
                .filter(job -> inductionsOf(reference).contains(job.getProcessInstanceId()))
                .map(job -> job.getDuedate())
                .toList();
    }

    private List<String> inductionsOf(String reference) {
        return jdbc.sql("""
                select distinct proc_inst_id_ from act_ru_execution e where exists
                    (select 1 from act_ru_execution p where p.id_ = e.proc_inst_id_ and p.business_key_ = ?)""").param(reference).query(String.class).list();
    }

    /** Noon, so many days after the poll. */
    private PollOf2021 held(int daysAgo) {
        PollOf2021 poll = new PollOf2021(database, candidates);
        held = poll;
        clock.set(poll.election().pollDate().plusDays(daysAgo).atTime(12, 0));
        return poll;
    }

    private void prepare(String reference, Map<String, Object> changes) {
        office.completes(
                "chief-executive",
                "Prepare oath",
                reference,
                with(
                        Map.of(
                                "plannedOn", LocalDate.now(clock).toString(),
                                "witnessClass", "MAGISTRATE",
                                "witnessName", "The clerk",
                                "witnessAddress", "witness@court.example",
                                "oathPlace", "The chamber",
                                "oathLanguage", "ENGLISH",
                                "welshReady", "yes"),
                        changes));
    }

    private void swear(String reference, Map<String, Object> changes) {
        office.completes(
                "chief-executive",
                "Record oath",
                reference,
                with(
                        Map.of(
                                "madeOn", LocalDate.now(clock).toString(),
                                "witnessClass", "MAGISTRATE",
                                "witnessName", "The clerk",
                                "oathPlace", "The chamber",
                                "oathLanguage", "ENGLISH",
                                "oathSigned", "yes",
                                "oathRecorded", "no"),
                        changes));
    }

    private void plan(String reference, String plan, String officerChanges) {
        office.completes(
                "chief-executive",
                "Plan new term",
                reference,
                Map.of("newTermPlan", plan, "officerChanges", officerChanges));
    }

    private void inWales(boolean wales) {
        Map<String, String> values = new HashMap<>(offices.current().profile().filledIn());
        values.put(OfficeField.WELSH.key(), String.valueOf(wales));
        profile(values);
    }

    private void profile(Map<String, String> values) {
        var now = offices.current();
        if (!now.profile().filledIn().equals(values)) {
            offices.change(new OfficeProfile(values), now.number(), "For this test", "chief-executive");
        }
    }

    private String letter(String template, String recipient, String reference) {
        return jdbc.sql("select subject || ' ' || body from office.outbox where template = ? and recipient = ?"
                        + " and business_key like ?")
                .params(template, recipient, "%" + reference + "%")
                .query(String.class)
                .single();
    }

    private long letters(String template, String reference) {
        return jdbc.sql("select count(*) from office.outbox where template = ? and business_key like ?")
                .params(template, "%" + reference + "%")
                .query(Long.class)
                .single();
    }

    private static String address(Person person) {
        return person.address().orElseThrow();
    }

    private static Map<String, Object> with(Map<String, Object> values, Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(changes);
        return all;
    }
}
