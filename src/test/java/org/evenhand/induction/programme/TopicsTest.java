package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.programme.Topic.Mark;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topics against the table of the requirements (D8). */
class TopicsTest {

    private final Topics topics = new Topics(new Protocol());

    @ParameterizedTest
    @CsvSource({
        "ANNEX_B,         1-35",
        "GUIDANCE,        1-37 40-54",
        "TEMPLATE_FIRE,   1-36 38-39",
        "TEMPLATE_POLICE, 1-37"
    })
    @Rule({
        "I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I10", "I11", "I12", "I13", "I14", "I15", "I16",
        "I17", "I18", "I19", "I20", "I21", "I22", "I23", "I24", "I25", "I26", "I27", "I28", "I29", "I30", "I31", "I32",
        "I33", "I34", "I35", "I36", "I37", "I38", "I39", "I40", "I41", "I42", "I43", "I44", "I45", "I46", "I47", "I48",
        "I49", "I50", "I51", "I52", "I53", "I54"
    })
    void eachDocumentListsItsTopics(TopicList list, String ranges) {
        assertThat(topics.in(list)).extracting(Topic::id).containsExactlyElementsOf(ids(ranges));
    }

    @ParameterizedTest
    @CsvSource({"VIEWS, 21-29 44-45", "GOVERNANCE, 30-36 46"})
    @Rule("P47.3")
    void onTheMarkedOnesTheCommissionerIsAsked(Mark mark, String ranges) {
        assertThat(topics.marked())
                .filteredOn(topic -> topic.mark() == mark)
                .extracting(Topic::id)
                .containsExactlyElementsOf(ids(ranges));
    }

    @Test
    @Rule("P47.4")
    void theBudgetHasTopicsOfItsOwn() {
        assertThat(topics.budget()).extracting(Topic::id).containsExactlyElementsOf(ids("47-54"));
    }

    @ParameterizedTest
    @CsvSource({
        "cambridgeshire-2020, ANNEX_B",
        "apace-2021, GUIDANCE",
        "kent-2021, GUIDANCE",
        "npcc-2024, GUIDANCE",
        "acpo-2012, GUIDANCE"
    })
    @Rule("P47.1")
    void anOfficeBeginsWithTheListOfItsOwnDocument(String preset, TopicList list) {
        assertThat(topics.usual(preset)).isEqualTo(list);
    }

    @Test
    void aListAddsToATitleWhatItAloneHas() {
        Topic inspectorate = topics.known("I11");
        assertThat(inspectorate.titleIn(TopicList.TEMPLATE_FIRE)).endsWith("(with fire and rescue)");
        assertThat(inspectorate.titleIn(TopicList.ANNEX_B)).isEqualTo(inspectorate.title());
    }

    @Test
    @Rule("P47.1")
    void aTopicThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> topics.known("I55"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("no topic “I55”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{id: I55, lists: [GUIDANCE]}; the catalogue has no topic I55",
                "{id: P47, lists: [GUIDANCE]}; the catalogue has no topic P47",
                "{id: I01, lists: []}; I01 stands in no list",
                "{id: I01, lists: [GUIDANCE]}; it lacks",
                "{id: I01, lists: [NOWHERE]}; NOWHERE",
                "{id: I01, lists: [GUIDANCE], colour: red}; colour"
            })
    void aFileThatTheCatalogueContradictsStopsTheStart(String entry, String problem) {
        assertThatThrownBy(() -> read(entry))
                .isInstanceOf(MalformedTopics.class)
                .hasMessageContaining(problem);
    }

    @Test
    void noTopicStandsInItTwice() {
        assertThatThrownBy(() -> read("{id: I01, lists: [GUIDANCE]}, {id: I01, lists: [GUIDANCE]}"))
                .hasMessageContaining("I01 stands in it twice");
    }

    private static Topics read(String entries) {
        String yaml = "usual: {}\ntopics: [" + entries + "]";
        return new Topics(
                new Protocol(), TopicsFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> ids(String ranges) {
        return Stream.of(ranges.split(" "))
                .map(range -> range.split("-"))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .mapToObj("I%02d"::formatted))
                .toList();
    }
}
