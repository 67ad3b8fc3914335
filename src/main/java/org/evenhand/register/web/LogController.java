package org.evenhand.register.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.register.LogReader;
import org.evenhand.register.PublishedEntry;
import org.evenhand.register.PublishedRegister;
import org.evenhand.register.log.PublicLogKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the register proves itself with: its key, its signed checkpoints, and proofs between them and the entries. */
@RestController
class LogController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String NUMBER = "0|[1-9][0-9]{0,17}";

    private final LogReader log;
    private final PublishedRegister register;
    private final PublicLogKey key;

    LogController(LogReader log, PublishedRegister register, PublicLogKey key) {
        this.log = log;
        this.register = register;
        this.key = key;
    }

    @GetMapping("/register/key")
    ResponseEntity<String> key() {
        return text(key.text() + "\n").orElseThrow();
    }

    @GetMapping("/register/checkpoint")
    ResponseEntity<String> latest() {
        return log.latest()
                .flatMap(signed -> text(signed.note()))
                .orElseGet(() -> problem("No checkpoint has been signed yet."));
    }

    @GetMapping("/register/checkpoint/{size}")
    ResponseEntity<String> earlier(@PathVariable String size) {
        return number(size)
                .flatMap(log::checkpoint)
                .map(signed -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(Freshness.FOR_EVER)
                        .body(signed.note()))
                .orElseGet(() -> problem("The register has no checkpoint of this size."));
    }

    /**
     * With {@code entry}: that it is in the log of {@code size} entries, by default of all. With {@code from}: that the
     * log of {@code to} entries, by default of all, begins with the whole log of {@code from} entries.
     */
    @GetMapping("/register/proof")
    ResponseEntity<Map<String, Object>> proof(
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var answer = entry != null
                ? number(entry).flatMap(number -> end(size).flatMap(end -> inclusion(number, end)))
                : number(from).flatMap(earlier -> end(to).flatMap(end -> consistency(earlier, end)));
        return answer.map(proof ->
                        ResponseEntity.ok().cacheControl(Freshness.FOR_A_MINUTE).body(proof))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of(
                                "error",
                                "Ask for /register/proof?entry=N&size=M or /register/proof?from=N&to=M, where N is not"
                                        + " larger than M, M not larger than the register, and an entry at least 1.")));
    }

    private Optional<Map<String, Object>> inclusion(long number, LogReader.Signed end) {
        if (number > end.size()) {
            return Optional.empty();
        }
        return register.numbered(number).stream().findFirst().map(listed -> {
            PublishedEntry entry = listed.entry();
            Map<String, Object> proof = new LinkedHashMap<>();
            proof.put("entry", number);
            proof.put("leafHash", entry.leafHash());
            proof.put("size", end.size());
            proof.put("root", end.root());
            proof.put("path", log.inclusion(number, end.size()));
            proof.put("checkpoint", end.note());
            proof.put("publicKey", key.text());
            return proof;
        });
    }

    private Optional<Map<String, Object>> consistency(long earlier, LogReader.Signed end) {
        return log.checkpoint(earlier).filter(start -> earlier <= end.size()).map(start -> {
            Map<String, Object> proof = new LinkedHashMap<>();
            proof.put("from", earlier);
            proof.put("fromRoot", start.root());
            proof.put("to", end.size());
            proof.put("toRoot", end.root());
            proof.put("path", log.consistency(earlier, end.size()));
            return proof;
        });
    }

    private Optional<LogReader.Signed> end(@Nullable String size) {
        return size == null ? log.latest() : number(size).flatMap(log::checkpoint);
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches(NUMBER))
                .map(Long::valueOf);
    }

    private static Optional<ResponseEntity<String>> text(String text) {
        return Optional.of(ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(Freshness.FOR_A_MINUTE)
                .body(text));
    }

    private static ResponseEntity<String> problem(String text) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(TEXT).body(text + "\n");
    }
}
