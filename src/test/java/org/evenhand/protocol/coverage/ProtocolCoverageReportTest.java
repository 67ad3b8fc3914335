package org.evenhand.protocol.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.evenhand.protocol.Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small project of its own, so that what is found does not depend on what the product holds today. */
class ProtocolCoverageReportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path project;

    @BeforeEach
    void aProjectThatNamesAFewRules() throws IOException {
        write("processes/visits/visit-request.bpmn", "<definitions>\n<!-- P24.1 · 000:17, P24.1 -->\nP99.9 S99\n");
        write("forms/visits/decide-visit.form", "{\"text\": \"P24.3 <& S15\"}");
        write("src/main/resources/mail/visit.txt", "T19");
        write("src/main/resources/messages.properties", "not.read=P24.9");
        write("src/main/java/org/example/Visits.java", "class Visits { // E06.2\n  int E06 = 1; } // P98.7 T99\n");
        write("VisitTest.java", """
                import org.evenhand.protocol.Rule;
                import org.junit.jupiter.api.Disabled;
                @Rule("P24.4") class VisitTest {
                  @Rule({"P24.1", "E06.2"}) void isRefused() {}
                  @Rule("P77") void isUnknown() {}
                  @Disabled @Rule("P24.7") void isNotRun() {}
                  class Group { @Rule("P24.1") void isOffered() {} }
                  @Disabled @Rule("P24.5") class NotRun { @Rule("P24.6") void either() {} }
                }
                """);
    }

    @Test
    void aRuleIsCoveredWhenItIsBothNamedAndProven() throws IOException {
        assertThat(coverage().covered()).containsExactly("E06.2", "P24.1");
    }

    @Test
    void everyRuleKnowsItsPlacesAndItsTests() throws IOException {
        RuleCoverage visit = rule("P24.1");
        assertThat(visit.places()).containsExactly("processes/visits/visit-request.bpmn:2");
        assertThat(visit.tests()).containsExactlyInAnyOrder("VisitTest.isRefused", "VisitTest.Group.isOffered");
        assertThat(rule("P24.4").tests()).containsExactly("VisitTest");
        assertThat(rule("E06").isEnforced()).isFalse();
        assertThat(rule("P24.9").isEnforced()).isFalse();
        assertThat(List.of(rule("P24.5"), rule("P24.6"), rule("P24.7"))).noneMatch(RuleCoverage::isProven);
    }

    @Test
    void unknownRulesAreReportedWithTheirPlace() throws IOException {
        assertThat(coverage().unknown())
                .containsExactly(
                        "P99.9 in processes/visits/visit-request.bpmn:3",
                        "P98.7 in src/main/java/org/example/Visits.java:2",
                        "P77 in @Rule of VisitTest.isUnknown");
    }

    @Test
    void theSummaryCounts() throws IOException {
        assertThat(coverage().summary())
                .matches(
                        "Protocol coverage: 638 rules, 5 enforced, 3 proven, 2 both, \\d+ information only \\(1 shown\\)");
    }

    @Test
    void theReportListsWhatIsMissingAndIsSorted() throws IOException {
        String html = new CoverageReport(coverage()).html();

        assertThat(html)
                .contains("Enforced but unproven (3)", "Proven but not enforced (1)", "All rules (638)")
                .contains("information only, shown by forms/visits/decide-visit.form:1")
                .contains("P09.2</td>", "P09.10</td>");
        assertThat(html.indexOf("P09.2</td>")).isLessThan(html.indexOf("P09.10</td>"));
        assertThat(html).doesNotContain("http", "<script");
    }

    @Test
    void theBaselineFailsOnALossAndOnAGain() {
        CoverageBaseline baseline = CoverageBaseline.of("# rules\nP24.1\n\nP24.2 # soon\n");

        assertThat(baseline.disagreementsWith(List.of("P24.1", "P24.2"))).isEmpty();
        assertThat(baseline.disagreementsWith(List.of("P24.1", "E06.2")))
                .containsExactly(
                        "No longer both enforced and proven: P24.2",
                        "Newly covered; add these lines to src/test/resources/protocol/covered.txt:\nE06.2");
    }

    private RuleCoverage rule(String id) throws IOException {
        return coverage().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ProtocolCoverage coverage() throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/test-classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        project.resolve("VisitTest.java").toString());
        assertThat(result).isZero();
        return new ProtocolCoverage(
                new Protocol(), new MentionScan(project).mentions(), new ProofScan(classes).proofs());
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
