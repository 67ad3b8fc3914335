package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.CalendarSettings;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Policies;
import org.evenhand.election.Timetables;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to editors, staff and providers: prepared, approved, sent before the period, and followed until their receipt. */
@EvenhandTest
class CircularLetterTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Recipients recipients;

    @Autowired
    CircularLetters letters;

    @Autowired
    Receipts receipts;

    @Autowired
    RestrictedPosts posts;

    @Autowired
    UnsentLetters unsent;

    @Autowired
    Policies policies;

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @Autowired
    PeriodProcess periods;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CopyRows copies;

    @Autowired
    CalendarSettings calendar;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    TestRestTemplate web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private @Nullable PassingElections passing;
    private boolean changed;

    @BeforeEach
    @AfterEach
    void nobodyIsOnAList() {
        office.endsAll("circular-letter");
        behind.sql().sql("delete from office.circular_copy").update();
        behind.sql()
                .sql("update office.circular set settled_at = now() where settled_at is null")
                .update();
        behind.sql().sql("delete from office.recipient").update();
        behind.sql().sql("delete from office.restricted_post").update();
        if (passing != null) {
            behind.sql()
                    .sql(
                            "delete from office.circular where election_id in (select id from office.election where name = ?)")
                    .param(passing.name())
                    .update();
            passing.forget();
            passing = null;
        }
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "The test is over");
            changed = false;
        }
    }

    @Test
    @Rule({"P32", "P32.1", "T21"})
    void editorsAreWrittenToOnceTheChiefExecutiveHasReadEachLetter() {
        add(Audience.EDITORS, "ann");
        add(Audience.EDITORS, "bob");
        String reference = begin(Audience.EDITORS);
        assertThat(office.sees("communications", "Prepare circular", reference).get("letterPreview"))
                .asString()
                .contains(address("ann"), "politically neutral");
        assertThatThrownBy(() ->
                        office.completes("communications", "Prepare circular", reference, Map.of("listComplete", "no")))
                .hasMessageContaining("P34.2");
        prepared(reference);
        assertThat(office.sees("chief-executive", "Approve circular", reference).get("letterPreview"))
                .asString()
                .contains("To: " + address("ann"), "To: " + address("bob"), "/joint-protocol", "/receipt/")
                .as("whoever follows the link gives the receipt")
                .doesNotContain(copy("ann"), copy("bob"));
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Approve circular", reference, Map.of("circularDecision", "return")))
                .hasMessageContaining("say what is to be changed");
        office.completes(
                "chief-executive",
                "Approve circular",
                reference,
                Map.of("circularDecision", "return", "returnReason", "Ask Cat as well"));
        assertThat(office.sees("communications", "Prepare circular", reference))
                .containsEntry("returnShown", "Ask Cat as well");
        add(Audience.EDITORS, "cat");
        prepared(reference);
        approved(reference);

        assertThat(List.of(sentTo("ann"), sentTo("bob"), sentTo("cat"))).containsOnly(List.of("T21"));
        assertThat(body("ann")).contains(link("ann")).doesNotContain(link("bob"));
        letters.send(letters.find(reference).orElseThrow().id());
        assertThat(sentTo("ann")).as("nobody has it twice").hasSize(1);
        assertThatThrownBy(() -> begin(Audience.EDITORS)).hasMessageContaining("is under way");
    }

    @Test
    @Rule({"P33", "P33.1", "P33.2", "T22", "S23"})
    void staffAreToldWhichPostsAreRestrictedAndAcknowledge() {
        posts.keep("Head of policy " + word, true, false, "chief-executive");
        posts.keep("Receptionist " + word, false, false, "chief-executive");
        posts.keep("Deputy " + word, false, true, "chief-executive");
        assertThatThrownBy(() -> posts.keep("Deputy " + word, true, true, "chief-executive"))
                .hasMessageContaining("P33.2");
        assertThat(posts.all()).extracting(RestrictedPost::restricted).containsExactly(false, true, true);
        assertThat(posts.words()).startsWith("Every post");
        policies.change(PRESET, Map.of("restricted-posts", "LISTED"), "chief-executive", "For the test");
        changed = true;
        assertThat(posts.all()).extracting(RestrictedPost::restricted).containsExactly(false, true, false);

        add(Audience.STAFF, "ann");
        String reference = begin(Audience.STAFF);
        assertThat(office.sees("communications", "Prepare circular", reference).get("postsShown"))
                .asString()
                .contains("Receptionist " + word + ": not restricted");
        prepared(reference);
        approved(reference);
        assertThat(body("ann"))
                .contains("These posts are politically restricted: Head of policy " + word)
                .contains("You may not canvass", "social media", "a member of a party", "Ask the Chief Executive");

        assertThat(web.getForObject("/receipt/" + copy("ann"), String.class)).contains("checked my post");
        assertThat(receipts.missing(id(reference)))
                .as("a link that is only opened says nothing")
                .hasSize(1);
        web.postForEntity("/receipt/" + copy("ann"), null, String.class);
        assertThat(receipts.missing(id(reference))).isEmpty();
        assertThat(office.openTasks(reference)).as("all have acknowledged").isEmpty();
        assertThat(letters.find(reference).orElseThrow().settledAt()).isNotNull();
        assertThat(web.getForObject("/receipt/" + copy("ann") + "?lang=cy", String.class))
                .contains("Diolch");
    }

    @Test
    @Rule({"P32.1", "P34.2"})
    void twoLastReceiptsAtTheSameMomentCloseTheLetter() {
        add(Audience.PROVIDERS, "ann");
        add(Audience.PROVIDERS, "bob");
        String reference = begin(Audience.PROVIDERS);
        prepared(reference);
        approved(reference);
        UUID ann = UUID.fromString(copy("ann"));
        UUID bob = UUID.fromString(copy("bob"));
        CompletableFuture<Void> second = transaction.execute(first -> {
            receipts.acknowledge(ann);
            var other = CompletableFuture.runAsync(() -> receipts.acknowledge(bob));
            untilItWaitsOrIsDone(other);
            return other;
        });
        second.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(letters.find(reference).orElseThrow().settledAt()).isNotNull();
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    @Rule("P33.2")
    void whatWasSentIsShownAsItWasWritten() {
        policies.change(PRESET, Map.of("restricted-posts", "LISTED"), "chief-executive", "For the test");
        changed = true;
        posts.keep("Head of policy " + word, true, false, "chief-executive");
        add(Audience.STAFF, "ann");
        String reference = begin(Audience.STAFF);
        prepared(reference);
        approved(reference);
        posts.keep("Receptionist " + word, true, false, "chief-executive");
        assertThat(letters.texts(letters.find(reference).orElseThrow()))
                .singleElement()
                .extracting(CopyText::words)
                .asString()
                .contains("To: " + address("ann"), "Head of policy " + word, "/receipt/")
                .doesNotContain("Receptionist " + word, copy("ann"));
    }

    @Test
    @Rule({"P34", "P34.1", "P34.2", "T23"})
    void whoIsMissingIsListedRemindedAndNotLeftWithoutAReason() {
        add(Audience.PROVIDERS, "ann");
        add(Audience.PROVIDERS, "bob");
        String reference = begin(Audience.PROVIDERS);
        prepared(reference);
        approved(reference);
        assertThat(body("ann")).contains("Your ordinary work goes on", "credits the commissioner with your funding");
        UUID ann = UUID.fromString(copy("ann"));
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> receipts.note(ann, today.minusDays(3), "By telephone", "communications"))
                .hasMessageContaining("since the letter was sent");
        assertThatThrownBy(() -> receipts.note(ann, today.plusDays(1), "By telephone", "communications"))
                .hasMessageContaining("not one to come");
        receipts.note(ann, today, "By telephone", "communications");
        assertThat(office.sees("communications", "Follow receipts", reference).get("missingShown"))
                .isEqualTo("bob, Org <" + address("bob") + ">");

        office.runFailedJobs(reference); // the reminder, before its day
        assertThat(sentTo("bob")).containsExactlyInAnyOrder("T23", "circular-reminder");
        assertThat(sentTo("ann")).containsExactly("T23");
        assertThatThrownBy(() -> office.completes(
                        "communications", "Follow receipts", reference, Map.of("receiptsOutcome", "settled")))
                .hasMessageContaining("P34.2");
        assertThatThrownBy(() -> office.completes(
                        "communications", "Follow receipts", reference, Map.of("receiptsOutcome", "open")))
                .hasMessageContaining("leave the task");
        office.completes(
                "communications",
                "Follow receipts",
                reference,
                Map.of("receiptsOutcome", "settled", "missingReason", "Has closed its doors"));
        assertThat(letters.find(reference).orElseThrow().missingReason()).isEqualTo("Has closed its doors");

        add(Audience.PROVIDERS, "cat");
        String later = begin(Audience.PROVIDERS);
        assertThat(letters.unwritten(letters.find(later).orElseThrow()))
                .extracting(Recipient::address)
                .containsExactly(address("cat"));
    }

    @Test
    @Rule({"P32.1", "P34.1", "P34.2"})
    void aLetterToNobodyIsRefusedAtEveryStep() {
        for (Audience audience : Audience.values()) {
            assertThatThrownBy(() -> begin(audience))
                    .hasMessageContaining("nobody is left to write to")
                    .hasMessageContaining(audience.rule());
        }
        add(Audience.PROVIDERS, "ann");
        String reference = begin(Audience.PROVIDERS);
        remove("ann", Audience.PROVIDERS);
        assertThatThrownBy(() -> prepared(reference)).hasMessageContaining("nobody is left");
        add(Audience.PROVIDERS, "bob");
        prepared(reference);
        remove("bob", Audience.PROVIDERS);
        assertThatThrownBy(() -> approved(reference)).hasMessageContaining("nobody is left");
    }

    @Test
    @Rule("P34.2")
    void noLetterIsDueWhileTheElectionCannotBeDated() {
        add(Audience.PROVIDERS, "ann");
        LocalDate poll = LocalDate.of(calendar.lastKnownYear() + 1, 1, 1);
        Elections later = mock(Elections.class);
        when(later.next()).thenReturn(Optional.of(new Election(UUID.randomUUID(), "Later", Election.Kind.LOCAL, poll)));
        assertThat(new UnsentLetters(copies, later, timetables).dueBy(poll)).isEmpty();
    }

    @Test
    @Rule("P34.2")
    void onceThePeriodHasBegunALetterNeedsAReason() {
        var election = new PassingElections(elections, periods, behind, clock);
        passing = election;
        election.pollIn(1);
        LocalDate today = LocalDate.now(clock);
        assertThat(unsent.dueBy(today)).as("there is nobody on a list").isEmpty();
        add(Audience.PROVIDERS, "ann");
        assertThat(unsent.dueBy(today))
                .singleElement()
                .satisfies(due -> assertThat(due.what()).startsWith("Letter to providers"));
        assertThat(unsent.dueBy(today.minusYears(1))).isEmpty();
        String reference = begin(Audience.PROVIDERS);
        prepared(reference);
        assertThatThrownBy(() -> approved(reference)).hasMessageContaining("the period has begun");
        assertThat(sentTo("ann")).isEmpty();
        office.completes(
                "chief-executive",
                "Approve circular",
                reference,
                Map.of("circularDecision", "approve", "lateReason", "Commissioned only yesterday"));
        assertThat(sentTo("ann")).containsExactly("T23");
        assertThat(unsent.dueBy(today)).isEmpty();
        assertThat(letters.find(reference).orElseThrow().lateReason()).isEqualTo("Commissioned only yesterday");
    }

    @Test
    @Rule({"P01.3", "P34.2"})
    void whenThePollMovesTheOpenTasksAreDueBeforeTheNewPeriod() {
        var election = new PassingElections(elections, periods, behind, clock);
        passing = election;
        Election poll = election.pollIn(7);
        add(Audience.EDITORS, "ann");
        String reference = begin(Audience.EDITORS);
        assertThat(dueEvening("Prepare circular", reference)).isEqualTo(eveningBeforeThePeriod(poll));

        LocalDate unknown = LocalDate.of(calendar.lastKnownYear() + 1, 5, 1);
        elections.moveTo(poll.id(), unknown, "Put off, nobody knows until when", "chief-executive");
        assertThat(dueEvening("Prepare circular", reference))
                .as("what cannot be counted stays as it was")
                .isEqualTo(eveningBeforeThePeriod(poll));
        Election later = elections.moveTo(poll.id(), poll.pollDate().plusWeeks(21), "Put off", "chief-executive");
        assertThat(eveningBeforeThePeriod(later)).isAfter(eveningBeforeThePeriod(poll));
        assertThat(dueEvening("Prepare circular", reference)).isEqualTo(eveningBeforeThePeriod(later));
        prepared(reference);
        assertThat(dueEvening("Approve circular", reference)).isEqualTo(eveningBeforeThePeriod(later));

        Election again = elections.moveTo(poll.id(), poll.pollDate().plusWeeks(22), "Put off", "chief-executive");
        assertThat(dueEvening("Approve circular", reference)).isEqualTo(eveningBeforeThePeriod(again));
        approved(reference);
        Date reminder = office.open("Follow receipts", reference).getDueDate();
        elections.moveTo(poll.id(), poll.pollDate().plusWeeks(23), "Put off", "chief-executive");
        assertThat(office.open("Follow receipts", reference).getDueDate())
                .as("receipts are waited for from the day of the letter on")
                .isEqualTo(reminder);
    }

    @Test
    void whoeverPreparedALetterDoesNotApproveIt() {
        add(Audience.EDITORS, "ann");
        String reference = begin(Audience.EDITORS);
        prepared(reference);
        UUID id = id(reference);
        assertThatThrownBy(() -> letters.approve(id, null, "communications")).hasMessageContaining("another approves");
    }

    @Test
    @Rule("P34.2")
    void aPastedListIsTakenWholeOrNotAtAll() {
        String head = "name,organisation,address,kind\n";
        String good = "Ann,Org," + address("ann") + ",provider\n";
        assertThatThrownBy(() -> recipients.importFrom(head + good + "Bob,Org,bob,provider\n", "spoc"))
                .isInstanceOfSatisfying(
                        ListRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(LineProblem::line)
                                .containsExactly(3L));
        assertThat(recipients.of(Audience.PROVIDERS)).isEmpty();
        assertThat(recipients.importFrom(head + good, "spoc")).isEqualTo(1);
        assertThatThrownBy(() -> recipients.importFrom(head + "Ann,Org," + address("ANN") + ",provider\n", "spoc"))
                .isInstanceOfSatisfying(
                        ListRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(LineProblem::why)
                                .singleElement()
                                .asString()
                                .contains("on the list already"));
        assertThatThrownBy(() -> recipients.importFrom(head + "Us,Org,spoc@opcc.example,staff\n", "spoc"))
                .isInstanceOf(ListRefused.class);
        assertThatThrownBy(() -> add(Audience.PROVIDERS, "ann")).hasMessageContaining("on the list already");
    }

    @Test
    @Rule("P33.4")
    void officersAndStaffReadWhatTheyMayNotDo() {
        assertThat(web.getForObject("/staff-rules", String.class))
                .contains("Canvassing can be an offence", "level 3", "go and vote", "does not reach you")
                .contains("Nothing for a party or a candidate is shown", "Every post is politically restricted");
        assertThat(web.getForObject("/staff-rules?lang=cy", String.class)).contains("Gall canfasio fod yn drosedd");
        assertThat(web.getForObject("/protocol", String.class)).contains("href=\"/staff-rules\"");
    }

    @Test
    void aReceiptNobodyWasAskedForIsNotFound() {
        add(Audience.EDITORS, "ann");
        String reference = begin(Audience.EDITORS);
        prepared(reference);
        for (String unknown : List.of(UUID.randomUUID().toString(), copy("ann"))) {
            assertThat(web.getForEntity("/receipt/" + unknown, String.class).getStatusCode())
                    .as("not sent yet, or never written")
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(web.postForEntity("/receipt/" + unknown, null, String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    private void untilItWaitsOrIsDone(CompletableFuture<Void> work) {
        var deadline = Instant.now().plusSeconds(60);
        while (!work.isDone() && !waits() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }

    /** Whether somebody waits for what another holds in the database. */
    private boolean waits() {
        return behind.sql()
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void add(Audience audience, String name) {
        recipients.add(new NewRecipient(audience, name, "Org", address(name)), "communications");
    }

    private void remove(String name, Audience audience) {
        recipients.of(audience).stream()
                .filter(recipient -> recipient.name().equals(name))
                .forEach(recipient -> recipients.remove(recipient.id(), "communications"));
    }

    private String address(String name) {
        return name + "." + word + "@recipient.example";
    }

    private String begin(Audience audience) {
        return office.starts("communications", "circular-letter", Map.of("audience", audience.name()));
    }

    private void prepared(String reference) {
        office.completes("communications", "Prepare circular", reference, Map.of("listComplete", "yes"));
    }

    private void approved(String reference) {
        office.completes("chief-executive", "Approve circular", reference, Map.of("circularDecision", "approve"));
    }

    private LocalDateTime dueEvening(String task, String reference) {
        return office.open(task, reference)
                .getDueDate()
                .toInstant()
                .atZone(clock.getZone())
                .toLocalDateTime();
    }

    private LocalDateTime eveningBeforeThePeriod(Election election) {
        return timetables.of(election).periodStart().minusDays(1).atTime(23, 59);
    }

    private UUID id(String reference) {
        return letters.find(reference).orElseThrow().id();
    }

    private String copy(String name) {
        return jdbc.sql("""
                select c.id from office.circular_copy c join office.recipient r on r.id = c.recipient_id
                where r.address = ?""").param(address(name)).query(String.class).single();
    }

    private String link(String name) {
        return "/receipt/" + copy(name);
    }

    private List<String> sentTo(String name) {
        return jdbc.sql("select template from office.outbox where recipient = ?")
                .param(address(name))
                .query(String.class)
                .list();
    }

    private String body(String name) {
        return jdbc.sql("select body from office.outbox where recipient = ? and template like 'T2%'")
                .param(address(name))
                .query(String.class)
                .single();
    }
}
