package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.EvenhandTest;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was published about beekeeping, which no other test asks about; each test takes its entries back. */
@EvenhandTest
@Transactional
class LikeEntriesTest {

    @Autowired
    LikeEntries likeEntries;

    @Autowired
    JdbcClient database;

    @Test
    @Rule("P12.1")
    void anAnswerToTheSameQuestionInOtherWordsIsFound() {
        publish("LE-1", "What is the budget for the beehives of headquarters in 2025/26?");
        assertThat(found("How much money is spent on headquarters’ beehives in 2025-26, please?"))
                .containsExactly("LE-1");
        assertThat(likeEntries.describe("Headquarters beehives: budget 2025/26"))
                .isEqualTo("LE-1\nAsked: What is the budget for the beehives of headquarters in 2025/26?"
                        + "\nAnswered: As published.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the budget for the beehives of headquarters in 2021/22?",
                "What is the budget for the greenhouses of headquarters in 2025/26?",
                "How many beehives has headquarters in 2025/26?"
            })
    void anotherYearSubjectOrKindOfAnswerIsAnotherQuestion(String question) {
        publish("LE-1", "What is the budget for the beehives of headquarters in 2025/26?");
        assertThat(found(question)).isEmpty();
    }

    @Test
    void atMostThreeAreShownTheMostLikeFirst() {
        publish("LE-1", "How many beehives are there at headquarters today and who feeds the queens?");
        publish("LE-2", "How many beehives are there at headquarters?");
        publish("LE-3", "Number of beehives at the headquarters");
        publish("LE-4", "How many beehives are there at headquarters?");
        publish("LE-5", "Beehives at headquarters, how many?");
        assertThat(found("How many beehives are there at headquarters?")).containsExactly("LE-5", "LE-4", "LE-3");
    }

    @Test
    void aCorrectedEntryGivesWayToItsCorrection() {
        long corrected = publish("LE-1", "How many beehives are there at headquarters?");
        long correction = PublishedQuestions.in(database)
                .publish("LE-1", "How many beehives are there at headquarters?", corrected);
        assertThat(likeEntries.alreadyAnswered("How many beehives are there at headquarters?"))
                .extracting(LikeEntry::number)
                .containsExactly(correction);
    }

    @Test
    void whatWasWithdrawnIsNotShown() {
        long entry = publish("LE-1", "How many beehives are there at headquarters?");
        PublishedQuestions.in(database).withdraw("LE-1", "How many beehives are there at headquarters?", entry);
        assertThat(found("How many beehives are there at headquarters?")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextIsTooOddToBeLookedUp(String text) {
        publish("LE-1", "How many beehives are there at headquarters?");
        assertThat(found(text)).isEmpty();
    }

    static List<String> texts() {
        return List.of(
                "",
                " \n\t ",
                "the of and to",
                "Thank you!",
                "& | ! : * <-> ( ) '' \\ \" % _ $1 ?",
                "a:*b & !'c'' <2> \\:",
                "2025",
                "\uD83D\uDE00 日本語 ﷺ e\u0301 \u200B\u202E",
                "Pryd fydd yr orsaf ym Mhentre-bach yn ailagor ar ôl y gwaith?",
                "x".repeat(100_000),
                "Beside the point. ".repeat(6_000),
                "?\n\n".repeat(30_000));
    }

    @Test
    void aLongLetterIsReadForTheQuestionInIt() {
        publish("LE-1", "How many beehives are there at headquarters?");
        assertThat(found("Dear office,\n\n" + "I have walked here for years and love the view of the river. ".repeat(20)
                        + "\n\nHow many beehives are there at headquarters? I look forward to your reply.\n\n"
                        + "The weather has been kind. ".repeat(4_000)))
                .containsExactly("LE-1");
    }

    private List<String> found(String question) {
        return likeEntries.alreadyAnswered(question).stream()
                .map(LikeEntry::reference)
                .filter(reference -> reference.startsWith("LE-"))
                .toList();
    }

    private long publish(String reference, String question) {
        return PublishedQuestions.in(database).publish(reference, question, null);
    }
}
