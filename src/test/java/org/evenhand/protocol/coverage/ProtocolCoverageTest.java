package org.evenhand.protocol.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.protocol.Protocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Writes the coverage report, and keeps the product from losing a rule it once enforced and proved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolCoverageTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final ProtocolCoverage coverage;

    ProtocolCoverageTest() throws IOException {
        coverage = new ProtocolCoverage(
                new Protocol(),
                new MentionScan(PROJECT).mentions(),
                new ProofScan(PROJECT.resolve("target/test-classes")).proofs());
    }

    @BeforeAll
    void writeReport() throws IOException {
        Path report = PROJECT.resolve("target/protocol-coverage.html");
        Files.writeString(report, new CoverageReport(coverage).html());
        System.out.println(coverage.summary() + " -> " + PROJECT.relativize(report));
    }

    @Test
    void everyRuleThatIsNamedExists() {
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void theBaselineIsTrue() throws IOException {
        CoverageBaseline baseline =
                CoverageBaseline.of(Files.readString(PROJECT.resolve("src/test/resources/protocol/covered.txt")));

        assertThat(baseline.disagreementsWith(coverage.covered())).isEmpty();
    }
}
