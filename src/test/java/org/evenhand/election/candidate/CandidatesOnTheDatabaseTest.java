package org.evenhand.election.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Policies;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@EvenhandTest
class CandidatesOnTheDatabaseTest {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    @Autowired
    Candidates candidates;

    @Autowired
    Nominations nominations;

    @Autowired
    Policies policies;

    @Autowired
    Elections elections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BehindTheScenes behind;

    private UUID election = UUID.randomUUID();

    /** Far away, so that no page shows it and no contact belongs to it. */
    @BeforeEach
    void anElection() {
        LocalDate poll = LocalDate.of(2061, 1, 6).plusWeeks(ELECTIONS.incrementAndGet());
        elections.add("Far election", Election.Kind.LOCAL, poll);
        election = jdbc.sql("select id from office.election where kind = 'LOCAL' and poll_date = ?")
                .param(poll)
                .query(UUID.class)
                .single();
    }

    @Test
    @Rule({"P06.1", "P07"})
    void everyChangeIsKeptWithWhoWhenAndWhy() {
        Person person = enter(named("Ash", "Alder"), Status.INTERESTED);
        candidates.change(person.id(), before -> before, Status.DECLARED, "chief-executive", "Declared to the PARO");
        candidates.change(
                person.id(),
                before -> with(before, "The Hedge Party", "07700 900123"),
                Status.DECLARED,
                "spoc",
                "Told us");

        assertThat(candidates.find(person.id()).orElseThrow().status()).isEqualTo(Status.DECLARED);
        List<PersonChange> history = candidates.history(person.id());
        assertThat(history.stream().map(PersonChange::what))
                .containsExactly(
                        "Entered as Candidate: Interested", "Interested → Declared", "Changed: party, telephone");
        assertThat(history.stream().map(PersonChange::changedBy)).containsExactly("spoc", "chief-executive", "spoc");
        assertThat(history.stream().map(PersonChange::reason))
                .containsExactly("Rang us", "Declared to the PARO", "Told us");
        assertThat(history).allSatisfy(change -> assertThat(change.changedAt()).isNotNull());
        assertThat(history.toString()).doesNotContain("Hedge", "07700");
    }

    @Test
    void theHistoryIsNeverRewritten() {
        Person person = enter(named("Ash", "Alder"), Status.INTERESTED);
        for (String attempt : List.of(
                "update office.person_change set reason = 'other'",
                "delete from office.person_change",
                "truncate office.person_change")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> behind.sql().sql(attempt).update()).hasMessageContaining("only added to");
        }
        assertThat(candidates.history(person.id())).hasSize(1);
    }

    @Test
    void aPersonIsErasedWithOneStatement() {
        Person person = enter(with(named("Ash", "Alder"), "Hedge", "07700 900123"), Status.WITHDRAWN);
        jdbc.sql("""
                update office.person set forenames = '', surname = 'Erased', party = null, emails = '{}', telephone = null,
                    website = null, office_held = 'NONE' where id = ?""").param(person.id()).update();
        assertThat(candidates.find(person.id()).orElseThrow().details()).isEqualTo(named("", "Erased"));
        assertThat(candidates.history(person.id()).toString()).doesNotContain("Alder", "Hedge");
    }

    @Test
    @Rule("P06.3")
    void thePublicIsShownThoseNominatedAlone() {
        for (Status status : Status.of(Role.CANDIDATE)) {
            enter(named("Ash", "A" + status.name().toLowerCase()), status);
        }
        enter(with(named("Bea", "Aardvark"), "Hedge", null), Status.NOMINATED);
        assertThat(candidates.nominated(election))
                .containsExactly(
                        new ListedCandidate("Bea Aardvark", "Hedge", false, null),
                        new ListedCandidate("Ash Anominated", null, false, null));
    }

    @Test
    @Rule("P05.6")
    void whatThePublicIsShownHasNoFieldForAnAddress() {
        assertThat(ListedCandidate.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("name", "party", "independent", "website");
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = 'office'"
                                + " and table_name = 'person'")
                        .query(String.class)
                        .list())
                .noneMatch(column -> column.contains("address") || column.contains("postcode"));
    }

    @Test
    void everyoneWhoHasNotWithdrawnIsToldAndTheirAgentsToo() {
        Person stays = enter(named("Ash", "Alder"), Status.INTERESTED);
        Person gone = enter(named("Bryn", "Beech"), Status.WITHDRAWN);
        Person agent = actingFor(stays, "Dana", "Dogwood");
        Person goneAgent = actingFor(gone, "Elin", "Elder");
        assertThat(candidates.of(election))
                .extracting(Person::id)
                .containsExactly(stays.id(), agent.id(), gone.id(), goneAgent.id());
        assertThat(candidates.toBeTold(election)).extracting(Person::id).containsExactly(stays.id(), agent.id());
    }

    @ParameterizedTest
    @CsvSource({"BROAD, 4", "DECLARED_ONLY, 2"})
    @Rule("P07.1")
    void whoCountsAsACandidateIsThePolicysToSay(String scope, int counted) {
        var before = policies.inForce();
        enter(named("Ash", "Alder"), Status.INTERESTED);
        enter(named("Bryn", "Beech"), Status.PROSPECTIVE);
        enter(named("Cai", "Cedar"), Status.DECLARED);
        enter(named("Dee", "Damson"), Status.NOMINATED);
        if (!before.value("candidate-scope").equals(scope)) {
            policies.change(before.preset(), Map.of("candidate-scope", scope), "chief-executive", "For the test");
        }
        try {
            assertThat(candidates.toBeTold(election)).hasSize(counted);
            assertThat(candidates.nominated(election)).hasSize(1);
        } finally {
            if (policies.inForce().number() != before.number()) {
                policies.change(before.preset(), Map.of(), "chief-executive", "End of the test");
            }
        }
    }

    @Test
    @Rule("P07.2")
    void aStatusWithoutANominationIsConfirmedInformallyAndTheHistorySaysHow() {
        Person person = enter(named("Ash", "Alder"), Status.INTERESTED);
        assertThatThrownBy(() -> candidates.change(person.id(), one -> one, Status.DECLARED, "spoc", " "))
                .isInstanceOf(PersonRefused.class);
        candidates.change(person.id(), one -> one, Status.DECLARED, "spoc", "Confirmed by telephone by the party");
        assertThat(candidates.history(person.id()))
                .last()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("Confirmed by telephone by the party"));
        assertThat(candidates.nominated(election)).as("not for the public yet").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeHeld.class)
    @Rule("P07.4")
    void whoeverHoldsOfficeIsListedAndToldLikeEveryoneElse(OfficeHeld office) {
        var details = new Details("Ash", "Alder", "Hedge", List.of(), null, null, office);
        enter(details, Status.NOMINATED);
        assertThat(candidates.nominated(election))
                .containsExactly(new ListedCandidate("Ash Alder", "Hedge", false, null));
        assertThat(candidates.toBeTold(election)).hasSize(1);
    }

    @Test
    void whatCannotBeRightIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> enter(named("Ash", ""), Status.INTERESTED)).hasMessageContaining("Give the surname");
        assertThatThrownBy(() -> enter(named("Ash", "Alder"), Status.ACTING)).hasMessageContaining("status that fits");
        assertThatThrownBy(() -> candidates.enter(
                        election, Role.AGENT, null, named("Ash", "Alder"), Status.ACTING, "spoc", "Rang us"))
                .hasMessageContaining("Choose the candidate");
        assertThatThrownBy(() -> candidates.enter(
                        election, Role.CANDIDATE, null, named("Ash", "Alder"), Status.DECLARED, "spoc", " "))
                .hasMessageContaining("Give the reason");
        assertThat(candidates.of(election)).isEmpty();
        Person person = enter(named("Ash", "Alder"), Status.INTERESTED);
        assertThatThrownBy(
                        () -> candidates.change(person.id(), before -> before, Status.INTERESTED, "spoc", "No reason"))
                .hasMessageContaining("Nothing would change");
        assertThat(candidates.history(person.id())).hasSize(1);
    }

    @Test
    @Rule({"P06.1", "P06.2"})
    void thePreviewSaysWhatWouldBeAddedChangedAndLeftAndChangesNothing() {
        enter(named("Ash", "Alder"), Status.PROSPECTIVE);
        enter(named("B.", "Beech"), Status.INTERESTED);
        enter(named("Zed", "Zelkova"), Status.INTERESTED);
        NominationPreview preview = nominations.preview(election, LIST);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.planned()).hasSize(3);
        assertThat(preview.planned().get(0).known()).isNotNull();
        assertThat(preview.planned().get(0).changes()).containsExactly("Prospective → Nominated", "party", "agent");
        assertThat(preview.planned().get(1).known()).isNull();
        assertThat(preview.planned().get(1).similar()).extracting(Person::name).containsExactly("B. Beech");
        assertThat(preview.planned().get(2).known()).isNull();
        assertThat(preview.planned().get(2).similar()).isEmpty();
        assertThat(preview.left()).extracting(Person::name).containsExactly("B. Beech", "Zed Zelkova");
        assertThat(candidates.nominated(election)).isEmpty();
    }

    @Test
    @Rule({"P06.1", "P06.2", "P06"})
    void whoIsNamedBecomesNominatedAndTheRestStayAsTheyAre() {
        Person alder = enter(named("Ash", "Alder"), Status.PROSPECTIVE);
        Person beech = enter(named("B.", "Beech"), Status.INTERESTED);
        Person left = enter(named("Zed", "Zelkova"), Status.INTERESTED);
        confirm(LIST, Map.of(3L, beech.id()));

        assertThat(candidates.nominated(election))
                .extracting(ListedCandidate::name)
                .containsExactly("Ash Alder", "Bryn Beech", "Cam Cedar");
        assertThat(candidates.find(alder.id()).orElseThrow().status()).isEqualTo(Status.NOMINATED);
        assertThat(candidates.find(beech.id()).orElseThrow().name()).isEqualTo("Bryn Beech");
        assertThat(candidates.find(left.id()).orElseThrow().status()).isEqualTo(Status.INTERESTED);
        assertThat(candidates.of(election))
                .filteredOn(person -> person.role() == Role.AGENT)
                .singleElement()
                .satisfies(agent -> assertThat(agent.actsFor()).isEqualTo(alder.id()));
        PersonChange last = candidates.history(alder.id()).get(1);
        assertThat(last.what()).isEqualTo("Prospective → Nominated; Changed: party");
        assertThat(last.reason()).isEqualTo("Statement of 8 April");

        int people = candidates.of(election).size();
        confirm(LIST, Map.of());
        assertThat(candidates.of(election)).as("taken in a second time").hasSize(people);
        assertThat(candidates.history(alder.id())).hasSize(2);
    }

    @Test
    @Rule("P06.1")
    void nothingIsTakenInFromAListWithABadLine() {
        assertThatThrownBy(() -> confirm(LIST + "=1+1,,\n", Map.of()))
                .isInstanceOf(NominationsRefused.class)
                .hasMessageContaining("Correct the lines");
        assertThat(candidates.of(election)).isEmpty();
    }

    @Test
    void whatWasConfirmedOnAnOlderListIsRefused() {
        long seen = nominations.preview(election, LIST).basedOn();
        enter(named("Ash", "Alder"), Status.INTERESTED);
        assertThatThrownBy(() -> nominations.confirm(election, LIST, Map.of(), seen, "spoc", "Statement"))
                .hasMessageContaining("meanwhile");
        assertThat(candidates.nominated(election)).isEmpty();
    }

    @Test
    void aChoiceThatWasNotOfferedIsRefused() {
        Person other = enter(named("Zed", "Zelkova"), Status.INTERESTED);
        Person beech = enter(named("B.", "Beech"), Status.INTERESTED);
        assertThatThrownBy(() -> confirm(LIST, Map.of(4L, other.id()))).hasMessageContaining("another person");
        String twoBeeches = "Name,Party,Agent\n\"Beech, Bryn\",,\n\"Beech, Bea\",,\n";
        assertThatThrownBy(() -> confirm(twoBeeches, Map.of(2L, beech.id(), 3L, beech.id())))
                .hasMessageContaining("Two lines cannot both be");
        assertThat(candidates.nominated(election)).isEmpty();
    }

    private static final String LIST = """
            Name,Party,Agent
            "Alder, Ash",Hedge,Dana Dogwood
            "Beech, Bryn",Copse,
            "Cedar, Cam",Independent,
            """;

    private void confirm(String list, Map<Long, UUID> same) {
        long basedOn = nominations.preview(election, list).basedOn();
        nominations.confirm(election, list, same, basedOn, "spoc", "Statement of 8 April");
    }

    private Person enter(Details details, Status status) {
        return candidates.enter(election, Role.CANDIDATE, null, details, status, "spoc", "Rang us");
    }

    private Person actingFor(Person candidate, String forenames, String surname) {
        return candidates.enter(
                election, Role.AGENT, candidate.id(), named(forenames, surname), Status.ACTING, "spoc", "Rang us");
    }

    private static Details named(String forenames, String surname) {
        return new Details(forenames, surname, null, List.of(), null, null, OfficeHeld.NONE);
    }

    private static Details with(Details details, @Nullable String party, @Nullable String telephone) {
        return new Details(details.forenames(), details.surname(), party, List.of(), telephone, null, OfficeHeld.NONE);
    }
}
