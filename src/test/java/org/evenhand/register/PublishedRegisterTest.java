package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evenhand.register.EntryFixture.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
        var visits = new EntryFilter(ContactCategory.VISIT, null, null);
        assertThat(register.newest(visits)).satisfies(page -> {
            assertThat(numbers(page)).containsExactly(32L, 31L);
            assertThat(page.olderThan()).isNull();
            assertThat(page.newerThan()).isNull();
        });
        var agentsVisits = new EntryFilter(ContactCategory.VISIT, RequesterRole.AGENT, null);
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
        register.all().forEachRemaining(entry -> numbers.add(entry.number()));
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
        return new EntryFilter(null, null, text);
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
