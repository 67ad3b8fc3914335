package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.preparation.page.PageItem.State;
import org.evenhand.protocol.Rule;
import org.evenhand.protocol.SourceDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items of the election page by the people who work on them: every way, and what is not taken. */
@EvenhandTest
@Rule({"P05", "P04.3", "P04.4"})
class PageItemTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final String PUBLISH = "Publish page item";

    @Autowired
    OfficeAtWork office;

    @Autowired
    PageItems items;

    @Autowired
    PublishedPage page;

    @Autowired
    MissingTopics missing;

    @Autowired
    NeutralPage audit;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("published")
    JdbcClient published;

    private PageWork work;

    @BeforeEach
    void atWork() {
        work = new PageWork(office, items);
        work.clear();
    }

    @AfterEach
    void putBack() {
        work.clear();
    }

    @Test
    @Rule("P05.2")
    void anItemIsWrittenApprovedByAnotherAndPublishedByAThird() {
        String reference = work.begins(Topic.BUDGET);
        assertThat(office.sees("spoc", "Write page item", reference))
                .containsEntry("pageTitleEnglish", "Budget, finances and commissioning")
                .containsEntry("usualWelshShown", "Cyllideb, cyllid a chomisiynu")
                .containsEntry("askedByShown", "P05.2: Cambridgeshire 2020, APACE 2021, ACPO 2012");
        work.writes(
                reference,
                Map.of(
                        "pageTitleEnglish", "The budget",
                        "pageTextEnglish", "See the [budget](https://opcc.example/budget).",
                        "pageTitleWelsh", "Y gyllideb",
                        "pageTextWelsh", "Gweler y gyllideb."));
        assertThat(page.all()).isEmpty();
        assertThat(office.sees("chief-executive", "Approve page item", reference))
                .containsEntry("titleEnglishShown", "The budget")
                .containsEntry("textWelshShown", "Gweler y gyllideb.")
                .containsEntry("namesShown", "None")
                .containsEntry("writtenByShown", "spoc");
        work.approves(reference);
        assertThat(page.all()).as("approval publishes nothing").isEmpty();
        assertThat(office.sees("communications", PUBLISH, reference))
                .containsEntry("approvedByShown", "chief-executive");
        publish(reference);

        PageItem item = item(reference);
        assertThat(item.state()).isEqualTo(State.PUBLISHED);
        assertThat(item.publishedBy()).isEqualTo("communications");
        assertThat(office.openTasks(reference)).isEmpty();
        PublishedTopic topic = page.of("budget").orElseThrow();
        assertThat(topic.title(Locale.UK)).isEqualTo("The budget");
        assertThat(topic.title(WELSH)).isEqualTo("Y gyllideb");
        assertThat(topic.language(WELSH)).isEqualTo("cy");
        assertThat(items.story(item.id()))
                .extracting(PageStep::what)
                .containsExactly("Begun", "Written", "Approved", "Published");
    }

    @Test
    void itsWriterDoesNotApproveIt() {
        PageItem item = item(work.written(Topic.PLANS, "Plans", "Plans."));
        assertThatThrownBy(() -> items.approve(item.id(), new Examination(true, true, false), "spoc"))
                .hasMessageContaining("another person must approve it (P05)");
        assertThatThrownBy(() -> jdbc.sql("update office.page_item set approved_by = written_by where id = ?")
                        .param(item.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsNotApprovedIsNotPublished() {
        PageItem item = item(work.written(Topic.PLANS, "Plans", "Plans."));
        assertThatThrownBy(() -> items.publish(item.id(), "communications"))
                .hasMessageContaining("Waits for approval (P05)");
        assertThat(page.all()).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update office.page_item set published_at = now() where id = ?")
                        .param(item.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Rule({"P05.1", "P05.4", "P05.6", "U9"})
    void theApproverAnswersForWhatNoSearchFinds() {
        String reference = work.written(Topic.PLANS, "Plans", "The commissioner in office has done well.");
        assertThatThrownBy(() -> work.approves(reference, Map.of("pageNeutral", "no")))
                .hasMessageContaining("(P05.1)");
        assertThatThrownBy(() -> work.approves(reference, Map.of("pageAlreadyPublic", "no")))
                .hasMessageContaining("only what is public already");
        assertThatThrownBy(() -> work.approves(reference, Map.of("pageElectionAddress", "yes")))
                .hasMessageContaining("hosts no candidate’s election address");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Approve page item", reference, Map.of("pageApproval", "approve")))
                .hasMessageContaining("answer this before you approve");
        assertThat(item(reference).state()).isEqualTo(State.APPROVING);
    }

    @Test
    void itComesBackWithReasonsAndIsApprovedAnew() {
        String reference = work.written(Topic.PLANS, "Plans", "Too long.");
        assertThatThrownBy(() -> work.approves(reference, Map.of("pageApproval", "return")))
                .hasMessageContaining("give the reason");
        work.approves(reference, Map.of("pageApproval", "return", "pageReason", "Say it shorter"));
        assertThat(office.sees("spoc", "Write page item", reference))
                .containsEntry("returnReasonShown", "Say it shorter")
                .containsEntry("pageTextEnglish", "Too long.");
        work.writes(reference, Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", "Short."));
        work.approves(reference);
        office.completes(
                "communications", PUBLISH, reference, Map.of("pagePublication", "return", "pageReason", "A dead link"));
        assertThat(item(reference).approvedBy())
                .as("its approval is gone with it")
                .isNull();
        work.writes(reference, Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", "Mended."));
        assertThat(office.openTasks(reference)).containsExactly("Approve page item");
        assertThat(items.story(item(reference).id()))
                .extracting(PageStep::words)
                .contains("Say it shorter", "A dead link");
    }

    @Test
    void aPublishedItemIsRevisedByANewVersionThroughTheSameWay() {
        String first = work.publishes(Topic.PLANS, "Plans", "The first.");
        String second = work.begins(Topic.PLANS);
        assertThatThrownBy(() -> work.begins(Topic.PLANS)).hasMessageContaining("in work as " + second);
        assertThat(office.sees("spoc", "Write page item", second)).containsEntry("pageTextEnglish", "The first.");
        work.writes(second, Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", "The second."));
        assertThat(page.of("plans").orElseThrow().textEnglish()).isEqualTo("The first.");
        work.approves(second);
        publish(second);
        assertThat(page.of("plans").orElseThrow().textEnglish()).isEqualTo("The second.");
        assertThat(item(first).state()).isEqualTo(State.REPLACED);
    }

    @Test
    void itIsTakenOffThePageWithAReason() {
        String reference = work.publishes(Topic.PLANS, "Plans", "Plans.");
        assertThatThrownBy(() -> items.withdraw(Topic.PLANS, " ", "spoc")).hasMessageContaining("give the reason");
        items.withdraw(Topic.PLANS, "The plan was replaced", "spoc");
        assertThat(page.of("plans")).isEmpty();
        assertThat(item(reference).state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> items.withdraw(Topic.PLANS, "Again", "spoc")).hasMessageContaining("not on the page");
    }

    @Test
    void whatWasWrittenDecidedAndPublishedIsNeverChanged() {
        work.publishes(Topic.PLANS, "Plans", "Plans.");
        for (String change : List.of(
                "update office.page_version set text_english = 'Other'",
                "delete from office.page_step",
                "update published.page_item set text_english = 'Other'",
                "delete from published.page_item")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() ->
                        published.sql("select * from office.page_item").query().listOfRows())
                .as("the public pages read what is published and nothing else")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anItemNeedsATitleAndInWelshBothOrNeither() {
        String reference = work.begins(Topic.PLANS);
        assertThatThrownBy(() -> work.writes(reference, Map.of("pageTextEnglish", "Text.")))
                .hasMessageContaining("give it a title");
        assertThatThrownBy(() -> work.writes(reference, Map.of("pageTitleEnglish", "Plans")))
                .hasMessageContaining("write the text");
        assertThatThrownBy(() ->
                        work.writes(reference, Map.of("pageTitleEnglish", "x".repeat(121), "pageTextEnglish", "Text.")))
                .hasMessageContaining("at most 120 characters");
        assertThatThrownBy(() -> work.writes(
                        reference,
                        Map.of(
                                "pageTitleEnglish",
                                "Plans",
                                "pageTextEnglish",
                                "Text.",
                                "pageTitleWelsh",
                                "Cynlluniau")))
                .hasMessageContaining("write the Welsh text too");
        assertThatThrownBy(() -> work.writes(
                        reference,
                        Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", "Text.", "pageTextWelsh", "Testun.")))
                .hasMessageContaining("give it a title");
        assertThatThrownBy(() -> work.writes(
                        reference,
                        Map.of(
                                "pageTitleEnglish", "Plans",
                                "pageTextEnglish", "Text.",
                                "pageTitleWelsh", "Cynlluniau",
                                "pageTextWelsh", "<script>alert(1)</script>")))
                .hasMessageContaining("without HTML");
    }

    @Test
    @Rule({"P05.1", "P05.6"})
    void nobodyIsNamed() {
        String reference = work.begins(Topic.PLANS);
        assertThatThrownBy(() -> write(reference, "Ask Alder about it.", null))
                .hasMessageContaining("have its writer say why it names nobody (P05.1)");
        assertThatThrownBy(() -> write(reference, "Ask Al**der** about it.", null))
                .hasMessageContaining("P05.1");
        assertThatThrownBy(() -> write(reference, "Ask &#65;lder about it.", null))
                .hasMessageContaining("P05.1");
        write(reference, "An Alder stands before the house.", "It is a tree");
        assertThat(office.sees("chief-executive", "Approve page item", reference))
                .containsEntry("namesReasonShown", "It is a tree")
                .hasEntrySatisfying(
                        "namesShown", names -> assertThat(names.toString()).contains("Alder"));
    }

    @Test
    @Rule({"P05.1", "P05.6"})
    void aFullNameOrAnAddressBlocksWhateverIsSaid() {
        String reference = work.begins(Topic.PLANS);
        for (String named : List.of("Vote for Zzelda Zzyzxquist.", "Write to candidate@example.org.")) {
            whileAlderIs(
                    "Zzelda",
                    "Zzyzxquist",
                    () -> assertThatThrownBy(() -> write(reference, named, "It is a tree"))
                            .as(named)
                            .hasMessageContaining("the page names no commissioner, candidate or party"));
        }
    }

    @Test
    @Rule("P05.1")
    void whoJoinsLaterIsFoundAtNightAndBeforePublication() {
        String reference = work.publishes(Topic.PLANS, "Plans", "Ask Zzyzxquist about it.");
        String other = work.written(Topic.BUDGET, "Budget", "Zzyzxquist made it.");
        assertThat(found(reference)).isEmpty();
        whileAlderIs("Zzelda", "Zzyzxquist", () -> {
            assertThat(found(reference)).singleElement().asString().doesNotContain("Zzyzxquist");
            assertThatThrownBy(() -> work.approves(other)).hasMessageContaining("Zzyzxquist");
        });
        work.approves(other);
    }

    @Test
    @Rule("P05.1")
    void aReasonForOneWordExcusesNoOther() {
        String reference = work.begins(Topic.PLANS);
        write(reference, "An Alder stands before the house, a Zzyzxquist behind it.", "It is a tree");
        whileAlderIs(
                "",
                "Zzyzxquist",
                () -> assertThatThrownBy(() -> work.approves(reference)).hasMessageContaining("Zzyzxquist"));
        work.approves(reference);
    }

    @Test
    @Rule({"P05.2", "P05.3", "P05.4"})
    void whatIsMissingIsToldByDocument() {
        assertThat(Topic.askedBy(SourceDocument.JOINT_PROTOCOL_2020, false)).hasSize(10);
        assertThat(Topic.askedBy(SourceDocument.ELECTION_GUIDANCE_2021, true))
                .contains(Topic.FIRE_CHALLENGES, Topic.LEGACY_ISSUES, Topic.CRIME_LANDSCAPE)
                .doesNotContain(Topic.STAFFING_STRATEGY);
        assertThat(Topic.askedBy(SourceDocument.ELECTION_GUIDANCE_2021, false)).doesNotContain(Topic.FIRE_CHALLENGES);
        assertThat(Topic.askedBy(SourceDocument.CHIEF_OFFICERS_2012, false))
                .containsExactly(Topic.BUDGET, Topic.PLANS, Topic.STAFFING_STRATEGY, Topic.PERFORMANCE);
        assertThat(Topic.askedBy(SourceDocument.KENT_2021, false))
                .as("it is silent, so what all lists have in common")
                .isEqualTo(Topic.askedBy(SourceDocument.JOINT_PROTOCOL_2020, false));

        assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Not begun");
        String reference = work.written(Topic.PLANS, "Plans", "Plans.");
        assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Waits for approval");
        work.approves(reference);
        assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Approved, waits for publication");
        publish(reference);
        assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Published");
        assertThat(missing.lines("acpo-2012").stream().filter(MissingTopics.Line::missing))
                .hasSize(3);
        work.begins(Topic.PLANS);
        assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Published; a new version: being written");
        assertThat(state("kent-2021", Topic.STAFFING_STRATEGY)).isEqualTo("Not asked for");
    }

    @Test
    @Rule({"P05.2", "P04.4"})
    void whatWasPublishedForAnEarlierElectionIsLookedThrough() {
        String before = work.publishes(Topic.PLANS, "The plan", "As it was.");
        var passing = new PassingElections(elections, periods, behind, clock);
        try {
            passing.commissionerPollIn(3);
            assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Published for an earlier election");
            assertThat(line("acpo-2012", Topic.PLANS).missing()).isTrue();
            assertThat(page.of("plans")).as("it stays until it is replaced").isPresent();
            assertThat(state("kent-2021", Topic.PLANS)).startsWith("Published for an earlier");
            assertThat(line("kent-2021", Topic.PLANS).missing())
                    .as("nobody asks for it")
                    .isFalse();

            String reference = work.begins(Topic.PLANS);
            assertThat(state("acpo-2012", Topic.PLANS))
                    .isEqualTo("Published for an earlier election; a new version: being written");
            assertThat(office.sees("spoc", "Write page item", reference))
                    .containsEntry("pageTitleEnglish", "The plan")
                    .containsEntry("pageTextEnglish", "As it was.")
                    .hasEntrySatisfying(
                            "standingShown",
                            shown -> assertThat(shown.toString()).startsWith(before));
            write(reference, "As it was.", null);
            work.approves(reference);
            publish(reference);
            assertThat(state("acpo-2012", Topic.PLANS)).isEqualTo("Published");
            assertThat(line("acpo-2012", Topic.PLANS).missing()).isFalse();
        } finally {
            passing.forget();
        }
    }

    private void whileAlderIs(String forenames, String surname, Runnable test) {
        String of = " where emails::text like '%candidate@example.org%' and surname = ";
        jdbc.sql("update office.person set forenames = ?, surname = ?" + of + "'Alder'")
                .params(forenames, surname)
                .update();
        try {
            test.run();
        } finally {
            jdbc.sql("update office.person set forenames = '', surname = 'Alder'" + of + "?")
                    .param(surname)
                    .update();
        }
    }

    private String state(String preset, Topic topic) {
        return line(preset, topic).state();
    }

    private MissingTopics.Line line(String preset, Topic topic) {
        return missing.lines(preset).stream()
                .filter(line -> line.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String reference) {
        return audit.look(List.of()).stream()
                .filter(suspicion -> suspicion.subject().startsWith(reference))
                .map(suspicion -> suspicion.words())
                .toList();
    }

    private void write(String reference, String text, @Nullable String namesReason) {
        work.writes(
                reference,
                namesReason == null
                        ? Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", text)
                        : Map.of("pageTitleEnglish", "Plans", "pageTextEnglish", text, "pageNamesReason", namesReason));
    }

    private void publish(String reference) {
        office.completes("communications", PUBLISH, reference, Map.of("pagePublication", "publish"));
    }

    private PageItem item(String reference) {
        return items.find(reference).orElseThrow();
    }
}
