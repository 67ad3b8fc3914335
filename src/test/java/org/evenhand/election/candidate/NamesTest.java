package org.evenhand.election.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ash Morgan, Alder, Ash Alder, true",
        "Ash Morgan, Alder, A. Alder, true",
        "Ash Morgan, Alder, Cllr M Alder, true",
        "Ash Morgan, Alder, ALDER, true",
        "Ash Morgan, Alder, 'Alder, Ash', true",
        "Siân, Ŵyn, Sian Wyn, true",
        "Ash, Alder-Beech, Ash Alder Beech, true",
        "Ash Morgan, Alder, Bryn Alder, false",
        "Ash Morgan, Alder, Ash Beech, false",
        "Ash Morgan, Alder, B Alder, false",
        "Ash, Alder-Beech, Ash Alder, false",
        "Ash, Alder, Ash Alderman, false"
    })
    void aNameIsLikeAnotherWhenItMayWellBeTheSamePerson(
            String forenames, String surname, String other, boolean similar) {
        assertThat(Names.similar(named(forenames, surname), other)).isEqualTo(similar);
    }

    @Test
    void nobodyIsLikeNobody() {
        assertThat(Names.same("", "")).isFalse();
        assertThat(Names.similar(named("Ash", ""), "")).isFalse();
    }

    @Test
    @Rule("P06.3")
    void theOrderIsThatOfTheBallotPaper() {
        List<String> sorted = Stream.of(
                        named("Zoe", "alder"), named("Ash", "Beech"), named("Ash", "Álder"), named("Ash", "O’Hara"))
                .sorted(Names.ballotOrder())
                .map(Details::name)
                .toList();
        assertThat(sorted).containsExactly("Zoe alder", "Ash Álder", "Ash Beech", "Ash O’Hara");
    }

    private static Details named(String forenames, String surname) {
        return new Details(forenames, surname, null, List.of(), null, null, OfficeHeld.NONE);
    }
}
