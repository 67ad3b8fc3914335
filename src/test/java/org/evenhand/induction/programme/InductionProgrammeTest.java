package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.PeriodProcess;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new commissioner's programme, from the choice of its topics to its end. */
@EvenhandTest
class InductionProgrammeTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    PeriodProcess periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeStages stages;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    Topics topics;

    @Autowired
    Preferences preferences;

    @Autowired
    Clock clock;

    private NewCommissioner commissioner;
    private LocalDate today;

    @BeforeEach
    void elected() {
        commissioner = new NewCommissioner(office, runtime, behind, periods);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void forget() {
        commissioner.forget();
    }

    @Test
    @Rule({"P47", "P47.1", "P47.2", "P47.3"})
    void aProgrammeIsChosenTailoredHandedOutAndCovered() {
        commissioner.electedOn(today.minusDays(20));
        commissioner.chooses(TopicList.ANNEX_B, false);
        commissioner.discusses(false);
        assertThat(items.of(programme().id())).hasSize(35).allMatch(Item::forgotten);
        assertThatThrownBy(commissioner::tailors).hasMessageContaining("Left: I01, I02");
        planAll("policy-lead");
        tailoring.notNeeded(item("I19"), "Knows the unions well", "chief-executive");
        commissioner.tailors();
        assertThat(office.sees("chief-executive", "Make pack", commissioner.reference()))
                .containsEntry("knowledgeShown", "Has sat on the panel")
                .containsEntry("progressShown", "35 items: 0 done, 1 not needed, 34 planned, 0 to be planned");
        commissioner.makesPack();
        assertThat(open("Cover topic")).hasSize(34);
        assertThat(tasks.getVariable(taskOf("I08").getId(), "contactReference"))
                .isEqualTo(commissioner.reference() + " I08");

        office.runJobs();
        assertThat(office.groupsOf(office.open("Give preferences", commissioner.reference())))
                .containsExactly("commissioner");
        office.completes(
                "commissioner",
                "Give preferences",
                commissioner.reference(),
                NewCommissioner.preferences(topics, "LATER"));
        assertThat(preferences.of(programme().id())).hasSize(19).containsEntry("I44", Scale.LATER);
        assertThat(office.sees("chief-executive", "Take up preferences", commissioner.reference()))
                .containsEntry("workingShown", "Out of the office twice a week")
                .hasEntrySatisfying(
                        "preferencesShown",
                        shown -> assertThat(String.valueOf(shown)).contains("I21 ", ": Later"));
        commissioner.does("Take up preferences", Map.of("takenUp", "Training comes later"));

        for (Task task : open("Cover topic")) {
            cover(task, "covered", "Talked through");
        }
        assertThatThrownBy(() -> commissioner.does("Close programme", Map.of()))
                .hasMessageContaining("How the induction went");
        commissioner.does("Close programme", Map.of("closing", "All was covered in time"));
        assertThat(office.openTasks(commissioner.reference())).isEmpty();
        assertThat(programme().closed()).isTrue();
        assertThat(items.of(programme().id()))
                .noneMatch(Item::open)
                .filteredOn(one -> one.state() == Item.State.DONE)
                .hasSize(34);
        assertThat(programmes.steps(programme().id()))
                .extracting(Step::what)
                .contains(
                        "Programme closed",
                        "Preferences given",
                        "I19 Trade unions and staff associations: Not needed. Knows the unions well");
    }

    @Test
    @Rule("P47.3")
    void whatTheCommissionerToldBeforeIsEnteredByTheChiefExecutive() {
        commissioner.electedOn(today.minusDays(2));
        commissioner.chooses(TopicList.ANNEX_B, false);
        commissioner.discusses(true);
        Map<String, Object> form = NewCommissioner.preferences(topics, "FIRST_WEEKS");
        form.put("prefersI22", "PERHAPS");
        assertThatThrownBy(() -> commissioner.does("Record preferences", form))
                .hasMessageContaining("one of the answers offered");
        form.put("prefersI22", "NO_VIEW");
        commissioner.does("Record preferences", form);
        assertThat(preferences.of(programme().id()))
                .containsEntry("I21", Scale.FIRST_WEEKS)
                .containsEntry("I22", Scale.NO_VIEW);
        assertThatThrownBy(() -> preferences.give(programme().id(), Map.of("I21", "SOON"), null, null, "commissioner"))
                .hasMessageContaining("choose one of: first weeks")
                .hasMessageContaining("P47.3");
        assertThat(office.sees("chief-executive", "Tailor programme", commissioner.reference()))
                .containsEntry("governanceShown", "Decisions are published on the day");
    }

    @Test
    @Rule("P47.3")
    void nobodyIsAskedAsCommissionerBeforeTheFirstDay() {
        commissioner.electedOn(today.minusDays(2));
        toPack();
        assertThat(office.openTasks(commissioner.reference()))
                .contains("Cover topic")
                .doesNotContain("Give preferences");
    }

    @Test
    @Rule({"P47.1", "P47.4"})
    void theListIsTheOfficesOwnUnlessThereIsAReasonAndTheBudgetCanBeAdded() {
        commissioner.electedOn(today.minusDays(2));
        assertThat(office.sees("chief-executive", "Choose topics", commissioner.reference()))
                .containsEntry("usualShown", TopicList.ANNEX_B.label());
        assertThatThrownBy(() -> commissioner.does(
                        "Choose topics",
                        Map.of("topicList", "TEMPLATE_FIRE", "budgetTopics", "yes", "manifesto", "There is none")))
                .hasMessageContaining("not the list of the office’s own document");
        commissioner.chooses(TopicList.TEMPLATE_FIRE, true);
        assertThat(items.of(programme().id()))
                .extracting(Item::topic)
                .hasSize(46)
                .contains("I38", "I47", "I54")
                .doesNotContain("I37", "I40");
        assertThat(itemOf("I13").title()).endsWith("(with fire and rescue)");
        assertThatThrownBy(() ->
                        stages.choose(programme().id(), TopicList.ANNEX_B, false, null, "None", "chief-executive"))
                .hasMessageContaining("have been chosen");
    }

    @Test
    @Rule({"P47.2", "D14"})
    void whatCannotBePlannedIsRefusedWithItsRule() {
        commissioner.electedOn(LocalDate.of(2021, 5, 6));
        commissioner.chooses(TopicList.ANNEX_B, false);
        HundredDays days = programmes.days(programme());
        assertThat(days).isEqualTo(new HundredDays(LocalDate.of(2021, 5, 13), LocalDate.of(2021, 8, 20)));
        assertThat(days.number(days.last())).isEqualTo(100);

        refused(null, days.first(), null, "needs an owner", "P47.2");
        refused(null, days.first().minusDays(1), "Before they arrive", "needs an owner", "P47.2");
        refused("policy-lead", days.last().plusDays(1), null, "day 101 lies outside the hundred days", "D14");
        refused("policy-lead", days.first().minusDays(1), null, "day 0 lies outside the hundred days", "D14");
        refused("commissioner", days.first(), null, "choose a group", "P47.1");
        refused("manager", days.first(), null, "choose a group", "P47.1");
        refused("policy-lead", null, null, "enter the day", "P47.1");
        tailoring.plan(item("I01"), "policy-lead", days.last().plusDays(1), "After the holidays", "chief-executive");
        assertThat(itemOf("I01").dayReason()).isEqualTo("After the holidays");
        tailoring.plan(item("I02"), null, days.first().plusDays(1), null, "chief-executive");
        assertThat(itemOf("I02").forgotten()).isTrue();

        assertThatThrownBy(() -> tailoring.notNeeded(item("I03"), " ", "chief-executive"))
                .hasMessageContaining("without a reason");
        assertThatThrownBy(() -> items.addTopic(programme().id(), "I55", "chief-executive"))
                .hasMessageContaining("no topic");
        assertThatThrownBy(() -> items.addTopic(programme().id(), "I03", "chief-executive"))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> items.addOwn(programme().id(), " ", "chief-executive"))
                .hasMessageContaining("what is to be covered");
        tailoring.notNeeded(item("I03"), "Knows them", "chief-executive");
        assertThatThrownBy(() -> tailoring.plan(item("I03"), "spoc", days.first(), null, "chief-executive"))
                .hasMessageContaining("is settled");
    }

    @Test
    @Rule("P47.2")
    void noPackIsMadeWhileNobodyCoversATopicOfDayOne() {
        commissioner.electedOn(today.minusDays(2));
        commissioner.chooses(TopicList.ANNEX_B, false);
        commissioner.discusses(false);
        planAll("policy-lead");
        commissioner.tailors();
        behind.sql()
                .sql("update office.programme_item set owner = null, day = ? where id = ?")
                .params(programmes.days(programme()).first(), item("I06"))
                .update();
        assertThatThrownBy(commissioner::makesPack).hasMessageContaining("nobody covers I06 on day one");
        tailoring.plan(item("I06"), "spoc", programmes.days(programme()).first(), null, "chief-executive");
        assertThat(office.sees("chief-executive", "Make pack", commissioner.reference())
                        .get("dayOneShown"))
                .asString()
                .contains("I06", "Single point of contact");
        commissioner.makesPack();
        assertThat(programme().handedOut()).isTrue();
    }

    @Test
    @Rule("P47.1")
    void whatIsPlannedAnewAddedOrSetAsideMovesTheTasks() {
        commissioner.electedOn(today.minusDays(2));
        toPack();
        LocalDate later = programmes.days(programme()).first().plusDays(30);
        int before = open("Cover topic").size();

        tailoring.plan(item("I08"), "communications", later, null, "chief-executive");
        assertThat(open("Cover topic")).hasSize(before);
        Task moved = taskOf("I08");
        assertThat(office.groupsOf(moved)).containsExactly("communications");
        assertThat(moved.getDueDate()
                        .toInstant()
                        .atZone(java.time.ZoneId.of("Europe/London"))
                        .toLocalDate())
                .isEqualTo(later);

        Item own = items.addOwn(programme().id(), "A day with the dog unit", "commissioner");
        assertThat(open("Cover topic")).hasSize(before);
        tailoring.plan(own.id(), "chief-constable", later, null, "chief-executive");
        assertThat(open("Cover topic"))
                .hasSize(before + 1)
                .extracting(task -> tasks.getVariable(task.getId(), "contactReference"))
                .contains(commissioner.reference() + " added");

        tailoring.notNeeded(item("I09"), "Was an officer there", "chief-executive");
        assertThat(open("Cover topic")).hasSize(before);
        assertThatThrownBy(() -> taskOf("I09")).isInstanceOf(java.util.NoSuchElementException.class);

        cover(taskOf("I10"), "not-needed", "Wrote the strategy");
        assertThat(itemOf("I10").state()).isEqualTo(Item.State.NOT_NEEDED);
        assertThat(itemOf("I10").settledBy()).isEqualTo("policy-lead");
        assertThatThrownBy(() -> stages.close(programme().id(), "Done", "chief-executive"))
                .hasMessageContaining("still open")
                .hasMessageContaining("A day with the dog unit");
    }

    @Test
    void anOwnerIsToldOnceWhenTheDayOfATopicIsOver() {
        commissioner.electedOn(today.minusDays(30));
        toPack();
        tailoring.plan(item("I01"), "communications", today.minusDays(3), null, "chief-executive");
        office.runJobs();
        office.runJobs();
        assertThat(jdbc.sql("select count(*) from office.outbox where business_key like ?")
                        .param("%" + item("I01") + " " + today.minusDays(3) + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Rule("P47")
    void aCorrectedResultBeginsAnew() {
        commissioner.electedOn(today.minusDays(2));
        toPack();
        Programme first = programme();
        commissioner.begins();
        assertThat(programme().id()).isNotEqualTo(first.id());
        assertThat(programmes.of(first.id()).closed()).isTrue();
        assertThat(items.of(first.id()))
                .allMatch(item -> item.state() == Item.State.NOT_NEEDED
                        && "Another was elected than was recorded".equals(item.words()));
        assertThat(open("Cover topic")).isEmpty();
        assertThat(office.openTasks(commissioner.reference())).contains("Choose topics");
    }

    private void toPack() {
        commissioner.chooses(TopicList.ANNEX_B, false);
        commissioner.discusses(false);
        planAll("policy-lead");
        commissioner.tailors();
        commissioner.makesPack();
    }

    /** One topic a day from the second day on. */
    private void planAll(String owner) {
        LocalDate first = programmes.days(programme()).first();
        List<Item> all = items.of(programme().id());
        for (int i = 0; i < all.size(); i++) {
            tailoring.plan(all.get(i).id(), owner, first.plusDays(i + 1L), null, "chief-executive");
        }
    }

    private void refused(@Nullable String owner, @Nullable LocalDate day, @Nullable String reason, String... why) {
        assertThatThrownBy(() -> tailoring.plan(item("I01"), owner, day, reason, "chief-executive"))
                .hasMessageContainingAll(why);
    }

    private void cover(Task task, String outcome, String record) {
        office.claims("policy-lead", task.getId());
        office.submits("policy-lead", task.getId(), Map.of("topicOutcome", outcome, "record", record));
    }

    private List<Task> open(String name) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(commissioner.reference())
                .taskName(name)
                .list();
    }

    private Task taskOf(String topic) {
        return tasks
                .createTaskQuery()
                .taskName("Cover topic")
                .processVariableValueEquals("itemId", item(topic).toString())
                .list()
                .stream()
                .findFirst()
                .orElseThrow();
    }

    private Programme programme() {
        return programmes.find(commissioner.reference()).orElseThrow();
    }

    private UUID item(String topic) {
        return itemOf(topic).id();
    }

    private Item itemOf(String topic) {
        return items.of(programme().id()).stream()
                .filter(one -> topic.equals(one.topic()))
                .findFirst()
                .orElseThrow();
    }
}
