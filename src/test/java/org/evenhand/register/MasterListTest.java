package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.protocol.Rule;
import org.evenhand.register.MasterFilter.PublicState;
import org.evenhand.register.MasterFilter.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of the master register; each test looks among contacts with a word of its own. */
@EvenhandTest
class MasterListTest {

    @Autowired
    MasterList list;

    @Autowired
    MasterRegister register;

    @Autowired
    Publication publication;

    @Autowired
    PublicationChanges changes;

    @Autowired
    PublishedRegister published;

    @Autowired
    OfficeAtWork office;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @Rule("P20.1")
    void contactsAreFoundByWhatStandsInThemAndByWhatTheyAre() {
        Contact call = enter("Ottoline Will", ContactMethod.TELEPHONE, RequesterRole.AGENT);
        Contact mail = enter("Ignatius Quill", ContactMethod.EMAIL, RequesterRole.CANDIDATE);
        register.classify(
                mail.id(),
                new Classification(
                        ContactClass.VISIT,
                        RequesterRole.CANDIDATE,
                        "Ignatius Quill",
                        null,
                        null,
                        null,
                        "Will you let us visit? " + word,
                        null));

        assertThat(found(filter(null, null, null, null))).containsExactly(mail.reference(), call.reference());
        assertThat(found(filter(ContactCategory.VISIT, null, null, null))).containsExactly(mail.reference());
        assertThat(found(filter(null, ContactClass.MEDIA, null, null))).isEmpty();
        assertThat(found(filter(null, null, RequesterRole.AGENT, State.OPEN))).containsExactly(call.reference());
        assertThat(found(filter(null, null, null, State.CLOSED))).isEmpty();
        assertThat(found(words("ottoline " + word))).containsExactly(call.reference());
        assertThat(found(words("will")))
                .as("a name that is no word to look for in English")
                .contains(call.reference())
                .doesNotContain(mail.reference());
        assertThat(found(words("\"many patrols\" " + word))).containsExactly(call.reference());
        assertThat(found(words(mail.reference().toLowerCase(Locale.ROOT)))).containsExactly(mail.reference());

        LocalDate today = LocalDate.now(clock);
        assertThat(found(between(today, today))).containsExactly(mail.reference(), call.reference());
        assertThat(found(between(null, today.minusDays(1)))).isEmpty();
        assertThat(found(between(today.plusDays(1), null))).isEmpty();
        assertThat(list.count(filter(null, null, null, null))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(MasterSort.class)
    void pagesHoldEveryContactOnceInEveryOrderWhateverArrivesMeanwhile(MasterSort by) {
        List<String> all = new ArrayList<>();
        for (int contact = 0; contact < 2 * MasterList.PAGE_SIZE + 7; contact++) {
            all.add(enter(
                            "Name " + contact % 3,
                            ContactMethod.values()[contact % 4],
                            RequesterRole.values()[contact % 5])
                    .reference());
        }
        for (MasterOrder order : List.of(new MasterOrder(by, false), new MasterOrder(by, true))) {
            List<List<String>> there = new ArrayList<>();
            MasterPage page = list.first(filter(null, null, null, null), order);
            assertThat(page.before()).isNull();
            there.add(references(page));
            String late = "";
            while (page.after() != null) {
                if (late.isEmpty()) {
                    late = enter("A late one", ContactMethod.EMAIL, RequesterRole.CANDIDATE)
                            .reference();
                }
                page = list.after(page.after(), filter(null, null, null, null), order);
                there.add(references(page));
            }
            List<String> seen = there.stream().flatMap(List::stream).toList();
            assertThat(seen).doesNotHaveDuplicates().containsAll(all);
            if (by == MasterSort.CONTACTED || by == MasterSort.ADDED) {
                assertThat(seen.stream().filter(all::contains))
                        .isSortedAccordingTo(
                                order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder());
            }
            MasterPage back = list.before(String.valueOf(page.before()), filter(null, null, null, null), order);
            assertThat(references(back)).hasSize(MasterList.PAGE_SIZE);
            assertThat(references(back)).isEqualTo(there.get(there.size() - 2));
            all.add(late);
        }
    }

    @Test
    void aPlaceThatIsNoPlaceBeginsAtTheFront() {
        Contact only = enter("Ottoline Will", ContactMethod.TELEPHONE, RequesterRole.AGENT);
        assertThat(references(list.after("EC-1999-0001", filter(null, null, null, null), MasterOrder.NEWEST_FIRST)))
                .containsExactly(only.reference());
    }

    @Test
    @Rule("C15")
    void theOwnerIsWhoHasTheTaskNow() {
        String reference = office.logs("spoc", SampleCall.from(word + "@owner.example"));
        assertThat(entry(reference)).returns("spoc", MasterEntry::owner).returns("Triage contact", MasterEntry::tasks);

        String task = office.open("Triage contact", reference).getId();
        tasks.setAssignee(task, word);
        assertThat(entry(reference).owner()).isEqualTo(word);
        assertThat(list.owners()).contains(word);
        assertThat(found(new MasterFilter(null, null, null, null, null, null, word, null, null)))
                .containsExactly(reference);

        tasks.setAssignee(task, null);
        assertThat(entry(reference).owner()).isEqualTo("spoc");
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                SampleCall.triagedAs(ContactClass.INFORMATION, word + "@owner.example"));
        assertThat(entry(reference).tasks()).isEqualTo("Draft answer");
    }

    @Test
    @Rule("C21")
    void whatWaitsTooLongForPublicationIsFoundUntilItIsMarked() {
        Contact contact = enter("Ottoline Will", ContactMethod.TELEPHONE, RequesterRole.AGENT);
        assertThat(found(publicState(PublicState.UNDECIDED))).containsExactly(contact.reference());
        assertThat(found(publicState(PublicState.OVERDUE))).isEmpty();

        database.sql("update office.contact set registered_at = registered_at - interval '60 days' where id = ?")
                .param(contact.id())
                .update();
        assertThat(found(publicState(PublicState.OVERDUE))).containsExactly(contact.reference());

        publication.withhold(contact.id(), "Advice on how to ask", "spoc");
        assertThat(found(publicState(PublicState.OVERDUE))).isEmpty();
        assertThat(found(publicState(PublicState.UNDECIDED))).isEmpty();
        assertThat(found(publicState(PublicState.NOT_FOR_PUBLICATION))).containsExactly(contact.reference());
        assertThat(found(publicState(PublicState.PUBLISHED))).isEmpty();
    }

    @Test
    @Rule("C09")
    void whatWasPublishedSaysWhenAndWhetherItWasTakenBack() {
        Contact contact = enter("Ottoline Will", ContactMethod.TELEPHONE, RequesterRole.AGENT);
        publication.redact(contact.id(), "How many patrols?", "Fourteen.", "spoc");
        publication.approve(contact.id(), "chief-executive");
        publication.publish(contact.id());
        assertThat(entry(contact.reference()))
                .returns(LocalDate.now(clock), MasterEntry::publishedOn)
                .returns(false, MasterEntry::withdrawn)
                .returns(null, MasterEntry::unpublishedSince);

        long number = published.about(contact.reference()).get(0).entry().number();
        changes.proposeWithdrawal(contact.id(), number, "It told too much", "spoc");
        changes.approve(changes.waiting(contact.id()).orElseThrow().id(), "chief-executive");
        assertThat(entry(contact.reference()).withdrawn()).isTrue();
        assertThat(found(publicState(PublicState.PUBLISHED))).containsExactly(contact.reference());
    }

    @Test
    @Rule("R1")
    void everyFieldGoesIntoTheSheet() {
        Contact contact = enter("Ottoline Will", ContactMethod.TELEPHONE, RequesterRole.AGENT);
        register.provide(contact.id(), "Fourteen");
        register.decide(contact.id(), "Answer", "Approved", "It is public", "chief-executive", "P09.9");
        register.mitigate(contact.id(), "Could be quoted out of context", "spoc");
        List<MasterSheet> sheets = new ArrayList<>();
        list.each(filter(null, null, null, null), MasterOrder.NEWEST_FIRST, (entry, sheet) -> {
            assertThat(entry.lastDecision()).isEqualTo("Answer: Approved");
            sheets.add(sheet);
        });
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.informationProvided()).isEqualTo("Fourteen");
            assertThat(sheet.decisions()).endsWith("Answer: Approved (chief-executive): It is public [P09.9]");
            assertThat(sheet.mitigations()).isEqualTo("Could be quoted out of context (spoc)");
        });
    }

    private Contact enter(String name, ContactMethod method, RequesterRole role) {
        return register.enter(new NewContact(
                clock.instant(),
                method,
                "Reception",
                name,
                "someone@" + word + ".example",
                null,
                role,
                null,
                null,
                "Patrols at night " + word,
                "How many patrols are there?",
                null,
                null));
    }

    private List<String> found(MasterFilter filter) {
        return references(list.first(filter, MasterOrder.NEWEST_FIRST));
    }

    private MasterEntry entry(String reference) {
        return list.first(words(reference), MasterOrder.NEWEST_FIRST).entries().get(0);
    }

    private static List<String> references(MasterPage page) {
        return page.entries().stream().map(MasterEntry::reference).toList();
    }

    private MasterFilter filter(
            @Nullable ContactCategory category,
            @Nullable ContactClass contactClass,
            @Nullable RequesterRole role,
            @Nullable State state) {
        return new MasterFilter(category, contactClass, role, null, null, state, null, null, word);
    }

    private static MasterFilter words(String text) {
        return new MasterFilter(null, null, null, null, null, null, null, null, text);
    }

    private MasterFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new MasterFilter(null, null, null, from, to, null, null, null, word);
    }

    private MasterFilter publicState(PublicState state) {
        return new MasterFilter(null, null, null, null, null, null, null, state, word);
    }
}
