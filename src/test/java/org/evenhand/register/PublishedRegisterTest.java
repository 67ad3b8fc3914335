package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evenhand.register.EntryFixture.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedRegisterTest {

    private final PublishedSchema schema = new PublishedSchema();
    private final PublishedRegister register = new PublishedRegister(schema.client(), new ObjectMapper());

    @BeforeEach
    void emptySchema() {
        schema.emptied();
    }

    @Test
    void anEmptyRegisterIsOneEmptyPage() {
        assertThat(register.size()).isZero();
        assertThat(register.newest(EntryFilter.NONE)).isEqualTo(new RegisterPage(List.of(), null, null));
    }

    @Test
    void olderPagesTogetherShowEveryEntryOnce() {
        schema.publish(1, 45);
        var seen = new ArrayList<Long>();
        var page = register.newest(EntryFilter.NONE);
        seen.addAll(numbers(page));
        while (page.olderThan() != null) {
            page = register.olderThan(page.olderThan(), EntryFilter.NONE);
            seen.addAll(numbers(page));
        }
        assertThat(seen).isEqualTo(descending(45, 1));
    }

    @Test
    void anOlderPageStaysTheSameWhileEntriesArrive() {
        schema.publish(1, 45);
        assertThat(register.newest(EntryFilter.NONE).olderThan()).isEqualTo(26);
        var before = register.olderThan(26, EntryFilter.NONE);
        schema.publish(46, 70);
        assertThat(register.olderThan(26, EntryFilter.NONE)).isEqualTo(before);
        assertThat(numbers(before)).isEqualTo(descending(25, 6));
    }

    @Test
    void newerLeadsToThePageJustAbove() {
        schema.publish(1, 70);
        var page = register.newerThan(25, EntryFilter.NONE);
        assertThat(numbers(page)).isEqualTo(descending(45, 26));
        assertThat(page.newerThan()).isEqualTo(45);
        assertThat(page.olderThan()).isEqualTo(26);
    }

    @Test
    void newerThanAlmostTheLastIsTheNewestPageInFull() {
        schema.publish(1, 45);
        var page = register.newerThan(40, EntryFilter.NONE);
        assertThat(numbers(page)).isEqualTo(descending(45, 26));
        assertThat(page.newerThan()).isNull();
    }

    @Test
    void olderThanTheFirstIsEmptyAndLeadsBack() {
        schema.publish(1, 3);
        var page = register.olderThan(1, EntryFilter.NONE);
        assertThat(page.entries()).isEmpty();
        assertThat(page.newerThan()).isEqualTo(0);
    }

    @Test
    void filtersMeetAndPagesCountOnlyWhatMatches() {
        schema.publish(1, 30);
        schema.publish(entry(31).about(ContactCategory.VISIT).from(RequesterRole.AGENT));
        schema.publish(entry(32).about(ContactCategory.VISIT).from(RequesterRole.PUBLIC));
        var visits = new EntryFilter(ContactCategory.VISIT, null, null, null, null);
        assertThat(register.newest(visits)).satisfies(page -> {
            assertThat(numbers(page)).containsExactly(32L, 31L);
            assertThat(page.olderThan()).isNull();
            assertThat(page.newerThan()).isNull();
        });
        var agentsVisits = new EntryFilter(ContactCategory.VISIT, RequesterRole.AGENT, null, null, null);
        assertThat(numbers(register.newest(agentsVisits))).containsExactly(31L);
    }

    @Test
    void searchReadsQuestionsAnswersAndReferencesInEitherCase() {
        schema.publish(entry(1).asking("How many officers patrol at night?"));
        schema.publish(entry(2).answering("The OFFICERS are listed in the plan."));
        schema.publish(entry(3));
        assertThat(numbers(register.newest(text("Officers")))).containsExactly(2L, 1L);
        assertThat(numbers(register.newest(text("eh-2027-0003")))).containsExactly(3L);
    }

    @Test
    void searchTakesWildcardsLiterally() {
        schema.publish(entry(1).answering("Up by 100% in a_b and c\\d"));
        schema.publish(entry(2).answering("Up by 1000 in axb"));
        assertThat(numbers(register.newest(text("100%")))).containsExactly(1L);
        assertThat(numbers(register.newest(text("a_b")))).containsExactly(1L);
        assertThat(numbers(register.newest(text("c\\d")))).containsExactly(1L);
        assertThat(register.newest(text("' or true --")).entries()).isEmpty();
    }

    @Test
    void searchFindsWordsInAnyFormAndAllOfThem() {
        schema.publish(entry(1).asking("How many patrols were there?").answering("Fourteen at night."));
        schema.publish(entry(2).asking("Is there a patrol?").answering("By day."));
        assertThat(numbers(register.newest(text("patrolling")))).containsExactly(2L, 1L);
        assertThat(numbers(register.newest(text("nights patrol")))).containsExactly(1L);
        assertThat(register.searchable("the")).isFalse();
        assertThat(register.searchable("?!")).isFalse();
        assertThat(register.searchable("patrol")).isTrue();
    }

    @Test
    void daysOfContactMeetTheOtherFilters() {
        schema.publish(entry(1).on("2027-02-28"));
        schema.publish(entry(2).on("2027-03-01").about(ContactCategory.VISIT));
        schema.publish(entry(3).on("2027-03-31"));
        schema.publish(entry(4).on("2027-04-01"));
        assertThat(days(null, "2027-03-01", "2027-03-31")).containsExactly(3L, 2L);
        assertThat(days(null, "2027-03-02", null)).containsExactly(4L, 3L);
        assertThat(days(null, null, "2027-03-01")).containsExactly(2L, 1L);
        assertThat(days(ContactCategory.VISIT, "2027-02-01", "2027-04-30")).containsExactly(2L);
        assertThat(days(ContactCategory.VISIT, "2027-04-01", null)).isEmpty();
        assertThat(days(null, "2031-01-01", "2031-12-31")).isEmpty();
        assertThat(days(null, "2027-03-31", "2027-03-01")).isEmpty();
    }

    /** Two common words that meet only far back: each page looks at so many entries and says how far it came. */
    @Test
    void aSearchThatFindsLittleGoesOnFromPageToPage() {
        schema.publish(entry(1).asking("Are dogs and horses used?"));
        for (var number = 2; number <= 2 * EntryFinder.WINDOW + 5; number++) {
            schema.add(entry(number).asking(number % 2 == 0 ? "Are dogs used?" : "Are horses used?"));
        }
        var found = new ArrayList<Long>();
        var pages = 0;
        var page = register.newest(text("dogs horses"));
        found.addAll(numbers(page));
        while (page.olderThan() != null) {
            page = register.olderThan(page.olderThan(), text("dogs horses"));
            found.addAll(numbers(page));
            pages++;
        }
        assertThat(found).containsExactly(1L);
        assertThat(pages).isEqualTo(1);
    }

    @Test
    void aWithdrawnTextIsNeitherShownNorFound() {
        schema.publish(entry(1).answering("Ask the zebra.")
                .with("[{\"reference\":\"001\",\"title\":\"Zebra\",\"link\":null}]"));
        var correction = entry(2).correcting(entry(1)).answering("Ask the other zebra.");
        schema.publish(correction).publish(entry(3).withdrawing(correction, "It named a person.", 1L, 2L));
        assertThat(register.about("EH-2027-0001"))
                .satisfiesExactly(
                        listed -> assertThat(listed.entry().reason()).isEqualTo("It named a person."),
                        listed -> assertThat(listed.entry().withdrawnBy()).isEqualTo(3),
                        listed -> assertThat(listed.entry().withdrawnBy()).isEqualTo(3));
        assertThat(register.about("EH-2027-0001").toString()).doesNotContainIgnoringCase("zebra");
        assertThat(register.newest(text("zebra")).entries()).isEmpty();
        assertThat(register.upTo(2))
                .toIterable()
                .allSatisfy(entry -> assertThat(entry.informationProvided()).contains("zebra"));
    }

    private List<Long> days(@Nullable ContactCategory category, @Nullable String from, @Nullable String to) {
        return numbers(register.newest(new EntryFilter(category, null, null, day(from), day(to))));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Test
    void aCorrectedEntryKnowsItsCorrection() {
        schema.publish(1, 2);
        var correction = entry(3).correcting(entry(1));
        schema.publish(correction).publish(entry(4).correcting(correction));
        assertThat(register.about("EH-2027-0001"))
                .extracting(listed -> listed.entry().number(), ListedEntry::supersededBy)
                .containsExactly(tuple(4L, null), tuple(3L, 4L), tuple(1L, 3L));
    }

    @Test
    void everyClassOfContactIsPublishedUnderACategoryThatCanBeRead() {
        assertThat(ContactCategory.values())
                .extracting(Enum::name)
                .containsAll(Stream.of(ContactClass.values())
                        .map(ContactClass::category)
                        .toList());
    }

    @Test
    void allEntriesComeOldestFirstAcrossBatches() {
        schema.publish(1, 1_003);
        var numbers = Stream.<Long>builder();
        register.upTo(1_003).forEachRemaining(entry -> numbers.add(entry.number()));
        assertThat(numbers.build())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1_003).boxed().toList());
    }

    @Test
    void onlyLinksToPagesAreOffered() {
        assertThat(new PublishedDocument("001", "Plan", "https://opcc.example/plan.pdf").page())
                .isEqualTo("https://opcc.example/plan.pdf");
        assertThat(new PublishedDocument("001", "Plan", "/documents/plan.pdf").page())
                .isEqualTo("/documents/plan.pdf");
        assertThat(Stream.of("javascript:alert(1)", "//elsewhere.example", "data:text/html,x", "/\\elsewhere.example")
                        .map(link -> new PublishedDocument("001", "Plan", link).page()))
                .containsOnlyNulls();
    }

    private static EntryFilter text(String text) {
        return new EntryFilter(null, null, text, null, null);
    }

    private static List<Long> numbers(RegisterPage page) {
        return page.entries().stream().map(listed -> listed.entry().number()).toList();
    }

    private static List<Long> descending(long from, long to) {
        return LongStream.iterate(from, number -> number >= to, number -> number - 1)
                .boxed()
                .toList();
    }
}
