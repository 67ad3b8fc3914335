package org.evenhand.election.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.election.Policy.PoliticalRequests;
import org.evenhand.election.Policy.ResponseAuthor;
import org.evenhand.protocol.Citation;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCatalogueTest {

    private final PolicyCatalogue catalogue = new PolicyCatalogue();

    /** Worked out row by row from requirements E.2: the document that states a value, and where. */
    @ParameterizedTest(name = "{0} may be {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            pep-start-rule          | NOTICE_OF_ELECTION       | 001:B3-11.1
            pep-start-rule          | ELECTION_CALLED          | 001:8.1
            pep-start-rule          | PARO_DECISION            | 001:8.1
            pep-start-rule          | SIX_WEEKS                | 001:8.1
            pep-start-rule          | NOTICE_OF_POLL           | 001:8.1
            pep-start-rule          | LOCAL_AUTHORITY_DATE     | 002:2.2
            pep-start-rule          | ANNOUNCED                | 003:Intro2
            pep-start-rule          | NONE_SET                 | 004:2.2.4
            pep-end-rule            | POLL_DAY                 | 001:B3-11.1
            pep-end-rule            | DAY_AFTER_POLL           | 001:B5
            pep-end-rule            | COMPLETED                | 003:Intro2
            candidate-scope         | BROAD                    | 000:3 002:1.6 004:1.1
            candidate-scope         | DECLARED_ONLY            | 001:B3-1.1 001:B3-6.1.1
            imagery-policy          | TWO_TESTS                | 004:5.5.1
            imagery-policy          | SUPPORT_TEST             | 001:8.30 001:8.31
            imagery-policy          | MERITS                   | 000:19
            imagery-policy          | BAN                      | 002:7.1–7.3
            imagery-policy          | PRIOR_CONSENT            | 003:Img4
            imagery-request         | NO_PERMISSION            | 002:7.2 001:8.30
            imagery-request         | REFER                    | 003:Img2
            photo-in-pep            | BAN                      | 000:18 001:B3-9.1
            photo-in-pep            | CAMPAIGN_ONLY            | 003:Pho2
            photo-in-pep            | CASE_BY_CASE             | 002:7.4 004:4.1
            spoc-home               | OPCC_ELECTION_MAILBOX    | 000:11b 001:7.6
            spoc-home               | OPCC_GENERAL             | 003:Info2
            spoc-home               | FORCE_SPOC_TO_OFFICE     | 002:10.4
            spoc-home               | FORCE_FOI_UNIT           | 004:4.3.3
            response-author         | CEO                      | 000:11e 002:10.3
            response-author         | SPOC                     | 001:7.6
            response-author         | HEAD_PCR                 | 003:Info3
            response-author         | FOI_UNIT                 | 004:4.3.4
            foi-signer              | CEO                      | 000:11e
            foi-signer              | FOI_PROCEDURE            | 000:11d
            foi-publish             | WEBSITE                  | 000:11d 002:10.7
            foi-publish             | REGISTER_OR_FOI_LOG      | 001:7.8
            register-publish        | ANON_REGISTER            | 001:7.6
            register-publish        | RESPONSES                | 000:11e 002:10.4
            register-publish        | REQUESTS_AND_RESPONSES   | 003:Info8
            register-publish        | INFO_PROVIDED            | 004:4.3.7
            anonymise               | YES                      | 000:5av 001:B3-3.2.4
            political-requests      | LOG                      | 000:fn3 001:S7
            political-requests      | FORWARD_AND_DELETE       | 003:Prin4
            refusal-decider         | JOINT                    | 002:10.6
            refusal-decider         | CEO                      | 000:5
            visit-decider           | CEO_WITH_CC              | 000:17
            visit-decider           | CEO_CC_IF_NEEDED         | 000:5bii
            visit-decider           | CEO                      | 001:B3-8.6
            visit-decider           | COG_OR_CEO               | 002:8.3
            visit-decider           | CENTRAL_POINT            | 004:4.2.2
            visit-decider           | HEAD_PCR                 | 003:Vis1
            visit-mode              | PHYSICAL                 | 000:17
            visit-mode              | VIRTUAL_IF_RESTRICTED    | 001:B3-8.7
            event-timing            | ANY                      | 001:5.2
            event-timing            | AFTER_DECLARATION        | 001:B3-8.2
            event-timing            | AFTER_LIST               | 001:AS11
            event-timing            | EARLY                    | 002:5.4
            meeting-status          | FORMALLY_DECLARED        | 000:15 001:B3-8.3
            meeting-status          | ANY                      | 002:8.2 004:4.1
            regular-meetings        | SHOULD_DECLINE           | 002:12.4
            regular-meetings        | MAY_DECLINE              | 004:4.4.4
            nomination-close        | NINETEENTH_WORKING_DAY   | 001:3.6
            nomination-close        | NINETEENTH_DAY           | 001:B3-1.4
            resignation-anchor      | DECLARATION              | 000:5di 001:4.1
            resignation-anchor      | NOMINATION               | 000:5diii 001:B3-3.5.3
            resignation-days        | CALENDAR                 |
            resignation-days        | WORKING                  |
            deputy-must-resign      | true                     | 000:8
            deputy-must-resign      | false                    | 001:4.2
            restricted-posts        | ALL_OPCC                 | 000:6b 001:4.1 003:Con2
            restricted-posts        | LISTED                   | 001:2.2
            police-staff-neutrality | ALWAYS                   | 000:5div
            police-staff-neutrality | ON_DUTY                  | 001:2.10 001:B3-3.5.4
            promo-in-pep            | BAN                      | 000:20c 001:B3-11.3
            promo-in-pep            | LEGAL_OR_OPERATIONAL     | 002:11.4
            promo-in-pep            | ROUTINE_NEWSLETTER       | 003:Pub3
            promo-in-pep            | POLICING_PURPOSE         | 004:5.2.5
            new-policy-in-pep       | AVOID_IF_PRACTICABLE     | 000:20a
            new-policy-in-pep       | NONE                     | 001:8.23
            new-policy-in-pep       | NONE_UNLESS_HARM_OR_WASTE| 003:Prin2
            correction-author       | CEO                      | 000:12a 003:Pub6
            correction-author       | FORCE                    | 002:9.1 004:5.3
            doubt-decider           | CEO                      | 000:5 003:Prin12
            doubt-decider           | CEO_AND_CC               | 001:B3-3.1
            doubt-decider           | PARO                     | 002:5.2
            officer-deployment      | CC_ELECTION_PERIOD       | 002:14.7
            officer-deployment      | LINE_MANAGER_POLL_DAY    | 004:7.6–7.7
            oath-anchor             | DAY_AFTER_ELECTION       | 001:10.1
            oath-anchor             | ELECTION                 | 001:10.5
            fire-in-scope           | true                     | 001:B3-6.1.2
            fire-in-scope           | false                    | 001:B4-20.1.2
            event-questions         | REQUESTED                | 000:14 001:B3-8.2
            meeting-questions       | REQUIRED                 | 000:15 001:B3-8.3
            phone-confirm           | WARN                     | 001:B3-6.1.2
            phone-confirm           | BLOCK                    |
            social-pcc-access       | KEEP                     | 001:8.10
            social-pcc-access       | LIMIT                    | 001:8.10
            social-pcc-access       | READ_ONLY                | 001:8.10
            deposit                 | 5000                     | 001:3.6 002:3.1
            deposit                 | 500                      | 004:2.4.1
            subscribers             | AREA_TABLE               | 001:3.6
            subscribers             | ONE_HUNDRED              | 002:3.1
            subscribers             | TEN                      | 004:2.4.1
            paro-advice-on-imagery  | WHEN_REFUSED             |
            paro-advice-on-imagery  | ANY_CHALLENGE            | 001:8.31
            """)
    void everyValueOfTheRequirementsIsOffered(String key, String value, String citations) {
        OfferedValue offer = catalogue.setting(key).offered(value).orElseThrow();
        if (citations == null) {
            assertThat(offer.derived()).isTrue();
            assertThat(offer.citations()).isEmpty();
        } else {
            assertThat(offer.citations()).contains(citations.split(" "));
        }
    }

    @Test
    @Rule("S35")
    void timesThatNoDocumentGivesAreTheOfficesOwn() {
        assertThat(List.of("response-sla", "removal-wait", "publish-lag")).allSatisfy(key -> {
            Setting setting = catalogue.setting(key);
            assertThat(setting.rule()).isEqualTo("S35");
            assertThat(setting.type()).isEqualTo(SettingType.PERIOD);
            assertThat(setting.silent().citations()).isEmpty();
            assertThat(setting.silent().note()).startsWith("Our own");
            assertThat(catalogue.presets())
                    .allSatisfy(preset -> assertThat(
                                    catalogue.stated(preset.id(), key).silent())
                            .isTrue());
        });
    }

    @Test
    void theThirtySevenSettingsAreAllThereInTheWordsOfTheCatalogue() {
        Set<String> rules =
                catalogue.settings().stream().map(Setting::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules)
                .containsExactlyElementsOf(new Protocol()
                        .all().stream()
                                .map(rule -> rule.id())
                                .filter(id -> id.matches("S\\d\\d"))
                                .sorted()
                                .toList())
                .hasSize(37);
    }

    @Test
    void everyPresetHasAValueForEverySettingAndSaysWhy() {
        assertThat(catalogue.presets())
                .extracting(Preset::id)
                .containsExactlyInAnyOrder("apace-2021", "cambridgeshire-2020", "kent-2021", "npcc-2024", "acpo-2012");
        for (Preset preset : catalogue.presets()) {
            for (Setting setting : catalogue.settings()) {
                PresetValue value = catalogue.stated(preset.id(), setting.key());
                assertThat(setting.problem(value.settled()))
                        .as("%s %s", preset.id(), setting.key())
                        .isEmpty();
                if (value.silent()) {
                    assertThat(value.note())
                            .as("%s %s", preset.id(), setting.key())
                            .isNotBlank();
                } else {
                    assertThat(value.citations())
                            .as("%s %s", preset.id(), setting.key())
                            .isNotEmpty()
                            .allMatch(citation -> citation.startsWith(preset.document() + ":"));
                }
            }
        }
    }

    /** A preset that cites a paragraph agrees with what the settings say is stated there. */
    @Test
    void whatAPresetStatesIsOfferedFromTheSameDocument() {
        for (Preset preset : catalogue.presets()) {
            preset.values().forEach((key, value) -> {
                if (!value.silent()) {
                    OfferedValue offer =
                            catalogue.setting(key).offered(value.settled()).orElseThrow();
                    assertThat(offer.citations().isEmpty()
                                    || offer.citations().stream()
                                            .anyMatch(citation -> citation.startsWith(preset.document() + ":"))
                                    || Set.of("police-staff-neutrality", "fire-in-scope")
                                            .contains(key))
                            .as("%s says %s for %s", preset.id(), value.value(), key)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void everyCitationNamesAKnownDocument() {
        Stream<String> offered = catalogue.settings().stream()
                .flatMap(setting -> Stream.concat(
                        setting.silent().citations().stream(),
                        setting.values().stream().flatMap(value -> value.citations().stream())));
        Stream<String> stated = catalogue.presets().stream()
                .flatMap(preset -> preset.values().values().stream())
                .flatMap(value -> value.citations().stream());
        assertThat(Stream.concat(offered, stated))
                .isNotEmpty()
                .allSatisfy(citation ->
                        assertThat(Citation.parse(citation).paragraph()).isNotEqualTo("in general"));
    }

    @Test
    void aValueIsStatedOrMarkedAsOurOwn() {
        assertThat(catalogue.settings())
                .allSatisfy(setting -> assertThat(setting.values())
                        .allSatisfy(value -> assertThat(value.derived())
                                .as("%s %s", setting.key(), value.value())
                                .isEqualTo(value.citations().isEmpty())));
    }

    @Test
    void theApplicationKnowsExactlyTheChoicesThatAreOffered() {
        assertThat(offered("response-author")).containsExactly(names(ResponseAuthor.values()));
        assertThat(offered("political-requests")).containsExactly(names(PoliticalRequests.values()));
    }

    @Test
    void whatCannotBeIsNamedWithItsRemedy() {
        assertThat(problem("phone-confirm", "SHOUT"))
                .isEqualTo(
                        "“Telephone request not confirmed” (phone-confirm) cannot be “SHOUT”: choose one of WARN, BLOCK.");
        assertThat(problem("deputy-must-resign", "maybe")).endsWith("choose true or false.");
        assertThat(problem("publish-lag", "soon")).endsWith("write a time like “5 working days” or “24 hours”.");
        assertThat(problem("publish-lag", "0 hours")).contains("publish-lag");
        assertThat(problem("deposit", "£5,000")).endsWith("write whole pounds like “5000”.");
        assertThat(problem("colour", "blue"))
                .isEqualTo("No setting is called “colour”: leave it out or correct its name.");
        assertThat(catalogue.problems("essex-1999", Map.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("No preset is called “essex-1999”"));
    }

    @Test
    void anIncompleteOrWrongPresetStopsTheStart() {
        Preset kent = catalogue.preset("kent-2021").orElseThrow();
        Map<String, PresetValue> values = new HashMap<>(kent.values());
        values.remove("photo-in-pep");
        assertThatThrownBy(() -> started(kent, values))
                .isInstanceOf(MalformedPolicy.class)
                .hasMessageContaining("preset kent-2021 has no value for photo-in-pep");
        values.put("photo-in-pep", new PresetValue("SOMETIMES", false, List.of(), null));
        assertThatThrownBy(() -> started(kent, values))
                .hasMessageContaining("photo-in-pep")
                .hasMessageContaining("SOMETIMES");
        values.putAll(kent.values());
        values.put("colour", new PresetValue("blue", false, List.of(), null));
        assertThatThrownBy(() -> started(kent, values)).hasMessageContaining("No setting is called “colour”");
    }

    private void started(Preset preset, Map<String, PresetValue> values) {
        new PolicyCatalogue(
                catalogue.groups(), List.of(new Preset(preset.id(), preset.document(), preset.summary(), values)));
    }

    private String problem(String key, String value) {
        return catalogue.problems("kent-2021", Map.of(key, value)).get(0).message();
    }

    private String[] offered(String key) {
        return catalogue.setting(key).values().stream().map(OfferedValue::value).toArray(String[]::new);
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
