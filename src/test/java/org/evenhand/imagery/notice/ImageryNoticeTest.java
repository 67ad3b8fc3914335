package org.evenhand.imagery.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Policies;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everyone is told beforehand what is restricted, and whoever joins later at once (P27.1, T26). */
@EvenhandTest
@Rule({"P27.1", "T26"})
class ImageryNoticeTest {

    @Autowired
    ImageryNotices notices;

    @Autowired
    NoticeForAll missing;

    @Autowired
    Clock clock;

    @Autowired
    Candidates candidates;

    @Autowired
    Elections elections;

    @Autowired
    Policies policies;

    @Autowired
    Postman postman;

    @LocalServerPort
    int port;

    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    private final String mailbox = UUID.randomUUID() + "@notice.example";
    private UUID election = UUID.randomUUID();

    /** Far away, so that no page shows it and no contact belongs to it. */
    @BeforeEach
    void anElectionFarAway() {
        LocalDate poll = LocalDate.of(2071, 1, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(ELECTIONS.incrementAndGet());
        elections.add("Far election", Election.Kind.LOCAL, poll);
        election = elections.all().stream()
                .filter(one -> one.pollDate().equals(poll))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyoneOnTheListHasItAndWhoJoinsLaterHasItAtOnce() {
        Person one = candidate("Quillwort", "Fern Party", "one" + mailbox);
        candidates.enter(
                election,
                Role.AGENT,
                one.id(),
                details("Sedge", null, "agent" + mailbox),
                Status.ACTING,
                "spoc",
                "Told");
        Person without = candidate("Rushgrass", "Independent", null);
        assertThat(notices.missing(election)).hasSize(3);

        assertThat(notices.send(election, "spoc")).isEqualTo(2);
        assertThat(notices.send(election, "spoc")).isZero();
        assertThat(notices.missing(election)).extracting(Person::id).containsExactly(without.id());
        postman.sendWaiting();
        assertThat(postman.mailboxOf("one" + mailbox)).hasSize(1);
        assertThat(Postman.textOf(postman.mailboxOf("agent" + mailbox).get(0)))
                .contains("looked at on its merits", "no permission is given", "What happens on misuse");

        candidate("Woodrush", "Fern Party", "late" + mailbox);
        candidates.change(
                without.id(),
                details -> new Details(
                        details.forenames(),
                        details.surname(),
                        details.party(),
                        List.of("now" + mailbox),
                        null,
                        null,
                        details.officeHeld()),
                Status.DECLARED,
                "spoc",
                "Gave an address");
        assertThat(notices.missing(election)).isEmpty();
        postman.sendWaiting();
        assertThat(postman.mailboxOf("late" + mailbox)).hasSize(1);
        assertThat(postman.mailboxOf("now" + mailbox)).hasSize(1);

        assertThat(notices.partiesMissing(election)).containsExactly("Fern Party");
        notices.sendToParty(election, "Fern Party", "party" + mailbox, "spoc");
        assertThat(notices.partiesMissing(election)).isEmpty();
        assertThatThrownBy(() -> notices.sendToParty(election, "Fern Party", "party" + mailbox, "spoc"))
                .isInstanceOf(FieldRefused.class);
        assertThat(notices.told(election)).extracting(Told::sentBy).contains("spoc", "the list of candidates");
    }

    @Test
    void whoCannotBeWrittenToIsToldOtherwiseAndMissingUntilThen() {
        Person without = candidate("Rushgrass", "Fern Party", null);
        notices.send(election, "spoc");
        LocalDate today = LocalDate.now(clock);
        assertThat(missing.look(election)).as("before it is due").isEmpty();
        assertThatThrownBy(() -> notices.toldOtherwise(election, without.id(), today, " ", "spoc"))
                .hasMessageContaining("Say how they were told");
        assertThatThrownBy(() -> notices.toldOtherwise(election, without.id(), today.plusDays(1), "By hand", "spoc"))
                .hasMessageContaining("lies in the future");
        assertThatThrownBy(() -> notices.toldOtherwise(election, UUID.randomUUID(), today, "By hand", "spoc"))
                .hasMessageContaining("Choose somebody who has not been told");

        notices.partyToldOtherwise(election, "Fern Party", today, "By telephone", "policy-lead");
        assertThat(missing.look(election))
                .singleElement()
                .satisfies(found -> assertThat(found.words())
                        .contains("without the notice on imagery: 1; parties: 0")
                        .doesNotContain("Rushgrass"));
        notices.toldOtherwise(election, without.id(), today, "Handed over on paper", "spoc");
        assertThat(missing.look(election)).isEmpty();
        assertThat(notices.told(election))
                .extracting(Told::how, Told::address)
                .containsExactlyInAnyOrder(tuple("By telephone", null), tuple("Handed over on paper", null));

        Person late = candidate("Woodrush", "Independent", null);
        assertThat(notices.missing(election)).extracting(Person::id).containsExactly(late.id());
        assertThat(missing.look(election))
                .as("the late joiner is looked for too")
                .hasSize(1);
        assertThatThrownBy(() -> notices.toldOtherwise(election, without.id(), today, "Again", "spoc"))
                .as("each once")
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void thePageSaysWhatIsMissingOfSuchARecord() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        Map<String, String> form = new HashMap<>(Map.of("who", "nobody", "day", "2026-03-02", "how", "By hand"));
        spoc.post("/desk/imagery/notice/otherwise", form);
        assertThat(spoc.get("/desk/imagery").body()).contains("Choose whom you told");
        form.put("who", "party:Nobody’s Party");
        spoc.post("/desk/imagery/notice/otherwise", form);
        assertThat(spoc.get("/desk/imagery").body()).contains("Choose a party of the list that has not been told");
        form.put("day", "lately");
        spoc.post("/desk/imagery/notice/otherwise", form);
        assertThat(spoc.get("/desk/imagery").body())
                .contains("Enter the day on which they were told", "Still to be told");
    }

    @Test
    void beforeItIsSentNobodyIsWrittenTo() {
        candidate("Quillwort", null, "one" + mailbox);
        postman.sendWaiting();
        assertThat(postman.mailboxOf("one" + mailbox)).isEmpty();
        assertThat(notices.told(election)).isEmpty();
    }

    @Test
    void whatIsHandedOverBeforehandSendsItToNobodyElse() {
        Person one = candidate("Quillwort", "Fern Party", null);
        notices.toldOtherwise(election, one.id(), LocalDate.now(clock), "Handed over on paper", "spoc");
        notices.sendToParty(election, "Fern Party", "party" + mailbox, "spoc");
        candidate("Woodrush", "Independent", "late" + mailbox);
        assertThat(notices.told(election)).hasSize(2);
        assertThat(notices.send(election, "spoc")).isEqualTo(1);
        candidate("Bulrush", "Independent", "later" + mailbox);
        assertThat(notices.missing(election)).isEmpty();
    }

    @Test
    void itSaysWhatThePolicyLimits() {
        policies.change(
                "cambridgeshire-2020",
                Map.of("imagery-policy", "BAN", "imagery-request", "REFER"),
                "chief-executive",
                "For the test " + UUID.randomUUID());
        try {
            assertThat(notices.preview())
                    .contains("may not be used in campaign material at all", "Every request is considered")
                    .doesNotContain("no permission is given");
        } finally {
            policies.change("cambridgeshire-2020", Map.of(), "chief-executive", "End of the test");
        }
    }

    private Person candidate(String surname, @Nullable String party, @Nullable String email) {
        return candidates.enter(
                election, Role.CANDIDATE, null, details(surname, party, email), Status.DECLARED, "spoc", "Declared");
    }

    private static Details details(String surname, @Nullable String party, @Nullable String email) {
        return new Details("", surname, party, email == null ? List.of() : List.of(email), null, null, OfficeHeld.NONE);
    }
}
