package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.EntryFixture.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.evenhand.register.Coarsened;
import org.evenhand.register.PublishedSchema;
import org.evenhand.register.RequesterRole;
import org.evenhand.register.SampleEntries;
import org.evenhand.register.log.ProofCheck;
import org.evenhand.register.log.PublicLogKey;
import org.evenhand.register.log.RegisterVerifier;
import org.evenhand.register.log.SignedCheckpoint;
import org.evenhand.register.log.Verification;
import org.evenhand.site.PublicPagesTest;
import org.evenhand.site.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PublicPagesTest
class RegisterDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private PublishedSchema schema;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void fill(@LocalServerPort int port) {
        SampleEntries.fill(schema.emptied());
        visitor = new Visitor(port);
    }

    @Test
    void theExportHoldsAndGoesOnFromAnEarlierCheckpoint() throws Exception {
        var kept = visitor.get("/register/checkpoint/7").body();
        var key = PublicLogKey.parse(visitor.get("/register/key").body());
        var verification = verify(visitor.get("/register.json").body(), kept, key);
        assertThat(verification.findings()).hasSize(3);
        assertThat(verification.holds()).isTrue();
    }

    @Test
    void aWithdrawnTextIsGoneFromAllDataAndTheExportStillHolds() throws Exception {
        schema.publish(entry(26).answering("Ask the zebra."))
                .publish(entry(27).withdrawing(entry(26), "It named a person.", 26L));
        for (var path :
                List.of("/register", "/register/EH-2027-0026", "/register.json", "/register.csv", "/register.atom")) {
            assertThat(visitor.get(path).body())
                    .as(path)
                    .doesNotContain("zebra")
                    .contains("It named a person.");
        }
        assertThat(verify(visitor.get("/register.json").body(), null, null).holds())
                .isTrue();
    }

    @Test
    void aCoarsenedEntrySaysSoEverywhereAndTheExportHolds() throws Exception {
        schema.publish(
                entry(26).from(RequesterRole.REPRESENTATIVE).on("2027-03-01").coarsened(Coarsened.MONTH));
        var export = visitor.get("/register.json").body();
        assertThat(verify(export, null, null).holds()).isTrue();
        assertThat(JSON.readTree(export).at("/entries/25/coarsened").asText()).isEqualTo("MONTH");
        assertThat(JSON.readTree(export).at("/entries/24").has("coarsened")).isFalse();
        assertThat(visitor.get("/register.csv").body()).contains("\"2027-03-16\",,\"MONTH\",");
        assertThat(visitor.read("/register").text()).contains("Candidate or campaign, March 2027");
        assertThat(visitor.read("/register/EH-2027-0026?lang=cy").text())
                .contains("Ymgeisydd neu ymgyrch", "Mawrth 2027");
        var hidden = export.replace(",\"coarsened\":\"MONTH\"", "");
        assertThat(verify(hidden, null, null).holds()).isFalse();
    }

    @Test
    void theSchemaNamesEveryFieldThatAnEntryMayHave() throws Exception {
        schema.publish(entry(26).withdrawing(entry(25), "It named a person.", 25L));
        schema.publish(entry(27).coarsened(Coarsened.WEEK));
        var described = JSON.readTree(visitor.get("/register/schema.json").body());
        assertThat(visitor.get("/register/schema.json").headers().firstValue("Content-Type"))
                .contains("application/schema+json");
        var entry = described.at("/$defs/entry");
        Set<String> known = names(entry.get("properties"));
        Set<String> required = new TreeSet<>();
        entry.get("required").forEach(name -> required.add(name.asText()));
        var export = JSON.readTree(visitor.get("/register.json").body());
        assertThat(names(described.get("properties"))).isEqualTo(names(export));
        export.get("entries")
                .forEach(published ->
                        assertThat(names(published)).containsAll(required).isSubsetOf(known));
    }

    @Test
    void everyCheckpointIsTheLogAsItWas() throws Exception {
        var key = PublicLogKey.parse(visitor.get("/register/key").body());
        var newest = visitor.get("/register/checkpoint");
        assertThat(newest.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(newest.body()).startsWith("opcc.example/register\n25\n").contains("\n\n— opcc.example/register ");
        assertThat(visitor.get("/register/checkpoint/25").body()).isEqualTo(newest.body());
        assertThat(visitor.get("/register/checkpoint/26").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/register/checkpoint/x").statusCode()).isEqualTo(404);
        var last = proof("/register/proof?from=25");
        for (var size = 0; size <= 25; size++) {
            var note = visitor.get("/register/checkpoint/" + size).body();
            assertThat(SignedCheckpoint.open(note, key).checkpoint().size()).isEqualTo(size);
            var consistency = proof("/register/proof?from=" + size + "&to=25");
            assertThat(ProofCheck.consistent(
                            size,
                            hash(consistency.get("fromRoot")),
                            25,
                            hash(last.get("toRoot")),
                            hashes(consistency.get("path"))))
                    .isTrue();
        }
    }

    @Test
    void everyEntryIsProvenAtEverySize() throws Exception {
        for (var size : List.of(1, 2, 7, 16, 25)) {
            for (var number = 1; number <= size; number++) {
                var proof = proof("/register/proof?entry=" + number + "&size=" + size);
                assertThat(ProofCheck.included(
                                hash(proof.get("leafHash")),
                                number - 1,
                                size,
                                hashes(proof.get("path")),
                                hash(proof.get("root"))))
                        .as("entry %d of %d", number, size)
                        .isTrue();
            }
        }
        assertThat(proof("/register/proof?entry=3").get("size").asInt()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?entry=0",
                "?entry=26",
                "?entry=x",
                "?entry=2&size=1",
                "?entry=1&size=99",
                "?from=26",
                "?from=3&to=2"
            })
    void aProofThatCannotBeGivenIsExplained(String question) throws Exception {
        var answer = visitor.get("/register/proof" + question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("error").asText()).contains("/register/proof?entry=N");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        schema.publish(entry(26).asking("=HYPERLINK(\"http://x\")").answering("\t=1+1"))
                .publish(entry(27).asking("  +1").answering("@SUM(A1)"))
                .publish(entry(28).asking("-2").answering("Two lines,\n\"quoted\""));
        var answer = visitor.get("/register.csv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(answer.body())
                .startsWith("number,reference,dateOfContact,role,")
                .contains(
                        "\"'=HYPERLINK(\"\"http://x\"\")\"",
                        "\"'\t=1+1\"",
                        "\"'  +1\"",
                        "\"'@SUM(A1)\"",
                        "\"'-2\",\"Two lines,\n\"\"quoted\"\"\"");
        assertThat(answer.body().lines().filter(line -> line.matches("\\d+,\"EH-2027-.*")))
                .hasSize(28);
    }

    @Test
    void theFeedTellsTheNewestEntries() throws Exception {
        schema.publish(entry(26).asking("Bell \u0007 & <b>bold</b>"));
        var answer = visitor.get("/register.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(20);
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent())
                .isEqualTo("https://opcc.example/register/EH-2027-0026#entry-26");
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .contains("Bell � & <b>bold</b>");
    }

    @Test
    void searchEnginesAreToldWhatThereIs() {
        assertThat(visitor.get("/robots.txt").body())
                .contains("Disallow: /desk", "Sitemap: https://opcc.example/sitemap.xml");
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("https://opcc.example/sitemap/pages.xml", "https://opcc.example/sitemap/entries-1.xml");
        assertThat(visitor.get("/sitemap/pages.xml").body()).contains("https://opcc.example/accessibility");
        assertThat(visitor.get("/sitemap/entries-1.xml").body())
                .contains("https://opcc.example/register/EH-2027-0001", "https://opcc.example/register/EH-2027-0024");
        assertThat(visitor.get("/sitemap/entries-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void thePeriodOfTheElectionIsAFilter() {
        schema.publish(entry(26).on("2027-04-20")).publish(entry(27).on("2027-05-07"));
        assertThat(visitor.read("/register?period=PRE_ELECTION")
                        .select("article h2")
                        .eachText())
                .containsExactly("EH-2027-0026");
        assertThat(visitor.read("/register?period=AFTER").select("article h2").eachText())
                .containsExactly("EH-2027-0027");
        assertThat(visitor.read("/register?period=BEFORE&from=2027-03-01").select("article h2"))
                .hasSize(20);
        assertThat(visitor.read("/register?period=PRE_ELECTION&to=2027-04-19").text())
                .contains("No entry matches your search.");
        assertThat(visitor.read("/register?period=never&from=yesterday&q=the")
                        .select(".govuk-inset-text li")
                        .eachText())
                .hasSize(3);
    }

    private JsonNode proof(String path) throws Exception {
        return JSON.readTree(visitor.get(path).body());
    }

    private static Verification verify(String export, @Nullable String kept, @Nullable PublicLogKey key)
            throws Exception {
        return new RegisterVerifier(kept, key)
                .verify(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hash(JsonNode hex) {
        return HexFormat.of().parseHex(hex.asText());
    }

    private static List<byte[]> hashes(JsonNode list) {
        var hashes = new ArrayList<byte[]>();
        list.forEach(hex -> hashes.add(hash(hex)));
        return hashes;
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
