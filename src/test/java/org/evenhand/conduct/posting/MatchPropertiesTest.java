package org.evenhand.conduct.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.protocol.Rule;

/** There is no roster in which somebody active stands and is not found, however the name is written there. */
class MatchPropertiesTest {

    @Property
    @Rule({"Q24", "P38.1"})
    void whoeverIsActiveAndOnTheRosterIsFound(
            @ForAll("names") List<String> active,
            @ForAll("rosters") List<Duty> roster,
            @ForAll("writings") int writing,
            @ForAll("places") int place) {
        Activity activity = new Activity(1, String.join(" ", active), null, "North", "Leaflets");
        Duty theirs = new Duty(99, written(active, writing), null, "South", "Village hall");
        List<Duty> with = new ArrayList<>(roster);
        with.add(Math.min(place, with.size()), theirs);
        assertThat(Match.between(List.of(activity), with))
                .extracting(Match::duty)
                .contains(theirs);
    }

    @Property
    @Rule("Q24")
    void theNumberFindsAPersonUnderAnyName(@ForAll("names") List<String> one, @ForAll("names") List<String> other) {
        Activity activity = new Activity(1, String.join(" ", one), "PC 123", "North", "Leaflets");
        Duty theirs = new Duty(2, String.join(" ", other), "pc-123", "North", "School");
        assertThat(Match.between(List.of(activity), List.of(theirs))).hasSize(1);
    }

    @Example
    @Rule("Q24")
    void othersAreLeftAlone() {
        Activity activity = new Activity(1, "Jane Fernside", "7", "North", "Leaflets");
        assertThat(Match.between(
                        List.of(activity),
                        List.of(
                                new Duty(2, "John Marshfield", null, "North", "School"),
                                new Duty(3, "Kay Fernside", null, "North", "School"),
                                new Duty(4, "Jane Fernside", "8", "North", "School"))))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return word().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Duty>> rosters() {
        return Combinators.combine(word(), word())
                .as((first, last) -> new Duty(1, first + " " + last, null, "North", "School"))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Integer> writings() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 20);
    }

    /** No title begins with an F. */
    private static Arbitrary<String> word() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('é', 'ŵ')
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(rest -> "f" + rest);
    }

    /** The ways in which sheets write one name. */
    private static String written(List<String> parts, int way) {
        List<String> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return switch (way) {
            case 0 -> String.join(" ", parts).toUpperCase(Locale.UK);
            case 1 -> String.join(", ", reversed);
            case 2 -> parts.get(0).charAt(0) + ". " + String.join(" ", parts.subList(1, parts.size()));
            case 3 -> "Dr " + String.join("  ", parts);
            case 4 -> String.join("-", parts);
            default -> String.join(" ", Arrays.asList(parts.get(0), parts.get(parts.size() - 1)));
        };
    }
}
