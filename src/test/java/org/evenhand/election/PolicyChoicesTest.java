package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.election.policy.OfferedValue;
import org.evenhand.election.policy.PolicyCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code takes from a setting and what the settings offer are the same; a value too many fails at run time. */
class PolicyChoicesTest {

    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.ofEntries(
            Map.entry("pep-start-rule", PepStartRule.class),
            Map.entry("pep-end-rule", PepEndRule.class),
            Map.entry("resignation-anchor", ResignationRule.Anchor.class),
            Map.entry("resignation-days", ResignationRule.Days.class),
            Map.entry("oath-anchor", OathAnchor.class),
            Map.entry("response-author", Policy.ResponseAuthor.class),
            Map.entry("political-requests", Policy.PoliticalRequests.class),
            Map.entry("candidate-scope", Policy.CandidateScope.class),
            Map.entry("doubt-decider", Policy.DoubtDecider.class),
            Map.entry("phone-confirm", Policy.PhoneConfirm.class),
            Map.entry("spoc-home", Policy.SpocHome.class),
            Map.entry("visit-decider", Policy.VisitDecider.class),
            Map.entry("photo-in-pep", Policy.PhotoInPeriod.class),
            Map.entry("event-timing", Policy.EventTiming.class),
            Map.entry("imagery-policy", Policy.ImageryPolicy.class),
            Map.entry("officer-deployment", Policy.PostingDecider.class),
            Map.entry("correction-author", Policy.CorrectionAuthor.class),
            Map.entry("social-pcc-access", Policy.CommissionerAccess.class),
            Map.entry("small-numbers", Policy.SmallNumbers.class));

    private static final Pattern ASKED = Pattern.compile("\\.choice\\(\\s*\"([a-z-]+)\",\\s*[\\w.]+\\.class\\)");

    static Stream<String> settings() {
        return CHOICES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingOffersExactlyWhatTheCodeKnows(String key) {
        var setting = Objects.requireNonNull(new PolicyCatalogue().find(key));
        assertThat(setting.values().stream().map(OfferedValue::value))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Objects.requireNonNull(CHOICES.get(key)).getEnumConstants())
                                .map(Enum::name)
                                .toList());
    }

    /** A choice that the code reads and that is not compared above would be a gap in this test. */
    @Test
    void everyChoiceThatTheCodeReadsIsCompared() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(asked).isEqualTo(new TreeSet<>(CHOICES.keySet()));
    }
}
