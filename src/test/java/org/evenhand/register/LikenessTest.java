package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.EvenhandTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measure itself, as the database computes it. */
@EvenhandTest
class LikenessTest {

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Please tell me how many constables you have | how many, officer
        Offciers hired in 2024/25 | 2024, 2025, officer, recruit
        Stop-and-search and body-worn cameras | body-worn video, stop and search
        £1,500 for the station in Exampleshire Police's Northvale | 1500, northval, station
        Northvale police station | northval, station
        Faint o swyddogion sydd? | how many, officer
        """)
    void aTextIsReadAsWhatItIsAbout(String text, String concepts) {
        assertThat(database.sql("select array_to_string(office.concepts(?), ', ')")
                        .param(text)
                        .query(String.class)
                        .single())
                .isEqualTo(concepts);
    }

    @Test
    void theMeasureIsTheSameBothWaysRoundAndOneForTheSameQuestion() {
        var asymmetric = """
            with q as (select distinct :prefix || question as text from unnest(array['How many dogs?', 'What do dogs cost?',
              'Dear all. We met in 2021. How many dogs were there in 2024 in Eastwick? Thank you.', 'Dogs', '',
              'How many dogs were there in Millford?']) question)
            select count(*) from q a, q b
            where office.likeness(a.text, b.text) <> office.likeness(b.text, a.text)
              or office.likeness(a.text, b.text) not between 0 and 1
              or a.text = b.text and office.likeness(a.text, b.text) <> 1""";
        assertThat(database.sql(asymmetric)
                        .param("prefix", "Kennels. ")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        How many dogs were there in 2024?      | How many dogs were there in 2023?
        How many dogs are there in Eastwick?   | How many dogs are there in Millford?
        How many dogs are there?               | What do the dogs cost?
        How many calls to 101 were there?      | How many calls to 999 were there?
        """)
    void whereBothNameAnotherYearPlaceOrKindOfAnswerTheyAreNotTheSame(String one, String other) {
        assertThat(database.sql("select office.likeness(?, ?)")
                        .params(one, other)
                        .query(Double.class)
                        .single())
                .isLessThan(Likeness.ALREADY_ANSWERED);
    }

    @Test
    void onlyTheOwnerChangesTheThesaurus() {
        assertThat(database.sql("select has_table_privilege('office.thesaurus', 'insert, update, delete, truncate')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
