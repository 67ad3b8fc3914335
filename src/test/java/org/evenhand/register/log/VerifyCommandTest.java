package org.evenhand.register.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LogKey KEY = LogKey.read("opcc.example/register", LogKey.newPem());
    private static final LogKey OTHER_KEY = LogKey.read("opcc.example/register", LogKey.newPem());

    @TempDir
    Path folder = Path.of("");

    @Test
    void anExportThatHoldsIsSaidToHold() throws Exception {
        Answer answer = verify(export(5));
        assertThat(answer.code()).isZero();
        assertThat(answer.text())
                .contains(
                        "The register holds.",
                        "Each of the 5 entries",
                        KEY.publicKey().text());
        assertThat(verify(export(0)).code()).isZero();
    }

    @Test
    void howTheFileIsLaidOutDoesNotMatter() throws Exception {
        String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(export(5));
        assertThat(verifyText(pretty).code()).isZero();
    }

    @Test
    void aChangedByteInAnEntryIsFoundWhereItIs() throws Exception {
        String text = JSON.writeValueAsString(export(5)).replace("Question 3", "Question 8");
        Answer answer = verifyText(text);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("does NOT hold", "Entry 3 (EC-2027-0003) fails", "expected the fingerprint");
    }

    @Test
    void aChangedFingerprintIsFoundWhereItIs() throws Exception {
        ObjectNode export = export(5);
        entry(export, 2).put("leafHash", "0".repeat(64));
        assertThat(verify(export).text()).contains("Entry 2 (EC-2027-0002) fails");
        entry(export, 2).put("leafHash", "none");
        assertThat(verify(export).text()).contains("Entry 2 (EC-2027-0002) fails", "64 hexadecimal digits");
    }

    @Test
    void aMissingEntryAndAnotherOrderAreFound() throws Exception {
        ObjectNode missing = export(5);
        ((ArrayNode) missing.get("entries")).remove(1);
        assertThat(verify(missing).text()).contains("Entry 3 (EC-2027-0003) fails", "expected entry 2");

        ObjectNode last = export(5);
        ((ArrayNode) last.get("entries")).remove(4);
        assertThat(verify(last).text()).contains("Signed were 5 entries, but the file has 4", "missing");

        ObjectNode reordered = export(5);
        ArrayNode entries = (ArrayNode) reordered.get("entries");
        entries.insert(1, entries.remove(3));
        assertThat(verify(reordered).text()).contains("Entry 4 (EC-2027-0004) fails", "expected entry 2");
    }

    @Test
    void anEntryReplacedWithItsFingerprintDoesNotFitTheSignature() throws Exception {
        ObjectNode export = export(5);
        ObjectNode entry = entry(export, 3);
        entry.put("informationProvided", "Something else");
        entry.remove("leafHash");
        byte[] leaf = TreeHash.leaf(CanonicalJson.of(JSON.convertValue(entry, TreeMap.class)));
        entry.put("leafHash", HexFormat.of().formatHex(leaf));
        Answer answer = verify(export);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("not those that were signed");
    }

    @Test
    void aForgedSignatureIsFound() throws Exception {
        ObjectNode export = export(5);
        String note = export.get("checkpoint").asText();
        export.put("checkpoint", note.replace("\n5\n", "\n6\n"));
        assertThat(verify(export).text()).contains("its signature is not by the key");
        export.put("checkpoint", note.substring(0, note.lastIndexOf(' ') + 1) + "AAAA\n");
        assertThat(verify(export).text()).contains("its signature is not by the key");
        export.put("checkpoint", "");
        assertThat(verify(export).text()).contains("carries no signature");

        ObjectNode byOther = export(5, OTHER_KEY);
        assertThat(verify(byOther).code()).isZero();
        Answer answer = run(write(byOther), "--key", KEY.publicKey().text());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("not by the key " + KEY.publicKey().name());
    }

    @Test
    void anEarlierCheckpointShowsARewrittenRegister() throws Exception {
        Path old = folder.resolve("old.txt");
        Files.writeString(old, "\r\n" + export(3).get("checkpoint").asText().replace("\n", "\r\n") + "\r\n");
        Answer holds = run(write(export(5)), "--checkpoint", old.toString());
        assertThat(holds.code()).isZero();
        assertThat(holds.text()).contains("The first 3 entries are those of the earlier checkpoint");

        Answer rewritten = run(write(export(5, KEY, "Rewritten")), "--checkpoint", old.toString());
        assertThat(rewritten.code()).isEqualTo(1);
        assertThat(rewritten.text()).contains("The first 3 entries are not those of the earlier checkpoint");

        Answer shorter = run(write(export(2)), "--checkpoint", old.toString());
        assertThat(shorter.code()).isEqualTo(1);
        assertThat(shorter.text()).contains("speaks of 3 entries", "taken away");

        Answer otherKey = run(write(export(5, OTHER_KEY)), "--checkpoint", old.toString());
        assertThat(otherKey.code()).isEqualTo(1);
        assertThat(otherKey.text()).contains("The earlier checkpoint does not hold");
    }

    @Test
    void aFileCutShortIsFoundWhereverItIsCut() throws Exception {
        byte[] text = JSON.writeValueAsBytes(export(3));
        Path file = folder.resolve("cut.json");
        for (int end = 0; end < text.length; end++) {
            Files.write(file, Arrays.copyOf(text, end));
            assertThat(run(file).code()).as("cut at %d", end).isEqualTo(1);
        }
        Files.writeString(file, new String(text, StandardCharsets.UTF_8) + "x");
        assertThat(run(file).code()).isEqualTo(1);
    }

    @Test
    void everyChangedByteIsFound() throws Exception {
        byte[] text = JSON.writeValueAsBytes(export(3));
        int start = new String(text, StandardCharsets.UTF_8).indexOf("\"checkpoint\"");
        for (int at = start; at < text.length; at++) {
            byte[] changed = text.clone();
            changed[at] ^= 1;
            Path file = folder.resolve("changed.json");
            Files.write(file, changed);
            assertThat(run(file).code()).as("byte %d", at).isEqualTo(1);
        }
    }

    @Test
    void aWithdrawnTextMayBeMissingOnlyIfAnEntrySaysSo() throws Exception {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>(List.of(fact(1, "A"), fact(2, "B")));
        Map<String, @Nullable Object> withdrawal = fact(3, "");
        withdrawal.put("withdraws", List.of(1L));
        entries.add(withdrawal);
        ObjectNode export = export(entries, KEY);
        assertThat(verify(export).code()).isZero();
        hide(entry(export, 1));
        assertThat(verify(export).code()).isZero();
        hide(entry(export, 2));
        Answer answer = verify(export);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("Entry 2 fails", "that entry does not withdraw it");
    }

    @Test
    void whatCannotBeCheckedIsNotSaidToFail() throws Exception {
        assertThat(run(folder.resolve("nowhere.json")).code()).isEqualTo(2);
        assertThat(run(write(export(1)), "--nonsense").code()).isEqualTo(2);
        assertThat(run(write(export(1)), "--key", "nonsense").code()).isEqualTo(2);
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "nonsense");
        assertThat(run(write(export(1)), "--checkpoint", nonsense.toString()).code())
                .isEqualTo(2);
        assertThat(verifyText("[]").code()).isEqualTo(1);
    }

    private static void hide(ObjectNode entry) {
        entry.put("informationSought", "").put("withdrawnBy", 3);
    }

    private static ObjectNode entry(ObjectNode export, int number) {
        return (ObjectNode) export.get("entries").get(number - 1);
    }

    private static ObjectNode export(int size) {
        return export(size, KEY);
    }

    private static ObjectNode export(int size, LogKey key) {
        return export(size, key, "Question");
    }

    private static ObjectNode export(int size, LogKey key, String word) {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (long number = 1; number <= size; number++) {
            entries.add(fact(number, word + " " + number + " “½”\n\t\u0001 😀"));
        }
        return export(entries, key);
    }

    private static Map<String, @Nullable Object> fact(long number, String sought) {
        Map<String, @Nullable Object> entry = new TreeMap<>();
        entry.put("number", number);
        entry.put("reference", "EC-2027-000" + number);
        entry.put("informationSought", sought);
        entry.put("documents", List.of());
        entry.put("supersedes", null);
        return entry;
    }

    private static ObjectNode export(List<Map<String, @Nullable Object>> entries, LogKey key) {
        Frontier tree = new Frontier();
        ObjectNode export = JSON.createObjectNode();
        ArrayNode list = JSON.createArrayNode();
        for (Map<String, @Nullable Object> entry : entries) {
            byte[] leaf = TreeHash.leaf(CanonicalJson.of(entry));
            tree.add(leaf, (node, hash) -> {});
            list.add(JSON.<ObjectNode>valueToTree(entry)
                    .put("leafHash", HexFormat.of().formatHex(leaf)));
        }
        Checkpoint checkpoint = new Checkpoint(
                key.publicKey().name(), entries.size(), tree.root(), Instant.parse("2027-05-06T10:00:00Z"));
        export.put("publicKey", key.publicKey().text());
        export.put("checkpoint", SignedCheckpoint.sign(checkpoint, key).note());
        export.set("entries", list);
        return export;
    }

    private Answer verify(ObjectNode export) throws Exception {
        return run(write(export));
    }

    private Answer verifyText(String text) throws Exception {
        return run(Files.writeString(folder.resolve("register.json"), text));
    }

    private Path write(ObjectNode export) throws Exception {
        return Files.writeString(folder.resolve("register.json"), JSON.writeValueAsString(export));
    }

    private static Answer run(Path file, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        int code = new VerifyCommand(print, print).run(arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8));
    }

    private record Answer(int code, String text) {}
}
