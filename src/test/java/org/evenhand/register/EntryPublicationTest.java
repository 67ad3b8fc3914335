package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("E14")
class EntryPublicationTest {
    private static final String NEVER_PUBLIC = "rule_E14_01_neverPublic";
    private static final String ANONYMISE = "rule_E14_02_anonymise";
    private static final String NOT_CLASSIFIED = "rule_E14_01_notClassified";
    private static final DecisionTable PUBLICATION = DecisionTable.of("register/entry-publication");

    @ParameterizedTest
    @ValueSource(strings = {"SUBJECT_ACCESS", "CRIME_ALLEGATION", "COMPLAINT", "STAFF_ADVICE"})
    @Rule({"E14.1", "C24"})
    void somePapersAreNeverPublic(String contactClass) {
        assertThat(proposal(contactClass)).isEqualTo(new Outcome(NEVER_PUBLIC, "NOT_FOR_PUBLICATION"));
    }

    /** Over the classes the code knows, so that a new class cannot be left out of the table unseen. */
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"SUBJECT_ACCESS", "CRIME_ALLEGATION", "COMPLAINT", "STAFF_ADVICE", "OTHER"})
    @Rule("E14.2")
    void everyOtherKnownClassIsForAll(ContactClass contactClass) {
        assertThat(proposal(contactClass.name())).isEqualTo(new Outcome(ANONYMISE, "PUBLISH"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"OTHER", "", "publish", "SOMETHING_NEW"})
    void missingOrUnknownDataNeverPublishes(@Nullable String contactClass) {
        assertThat(proposal(contactClass)).isEqualTo(new Outcome(NOT_CLASSIFIED, "NOT_FOR_PUBLICATION"));
        assertThat(PUBLICATION.decide(Map.of()).result()).isEqualTo("NOT_FOR_PUBLICATION");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(PUBLICATION.rules())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(NEVER_PUBLIC, ANONYMISE, NOT_CLASSIFIED).toList());
    }

    private static Outcome proposal(@Nullable String contactClass) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("contactClass", contactClass);
        return PUBLICATION.decide(facts);
    }
}
