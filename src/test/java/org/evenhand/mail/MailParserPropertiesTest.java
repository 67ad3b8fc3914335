package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes arrive, the parser reads what can be read and never fails: the corpus, with bytes changed. */
class MailParserPropertiesTest {

    private static final List<byte[]> CORPUS = corpus();

    private final MailParser parser = new MailParser();
    private final Forwards forwards = new Forwards(parser, new MailSettings(List.of("police.example"), false));

    @Property(tries = 1500)
    void noChangeOfBytesMakesItFail(@ForAll("damaged") byte[] raw) {
        assertThatCode(() -> {
                    ParsedMail mail = parser.parse(raw);
                    assertThat(mail.contentDigest(raw)).hasSize(64);
                    assertThat(mail.body()).isNotNull();
                    forwards.in(mail);
                    CaseReference.inSubject(mail.subject());
                    CaseReference.inAddresses(mail.recipients());
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void theSameBytesAreAlwaysReadAlike(@ForAll("damaged") byte[] raw) {
        ParsedMail once = parser.parse(raw);
        ParsedMail again = parser.parse(raw);

        assertThat(again.contentDigest(raw)).isEqualTo(once.contentDigest(raw));
        assertThat(again.kind()).isEqualTo(once.kind());
        assertThat(again.attachments()).hasSameSizeAs(once.attachments());
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> message = Arbitraries.of(CORPUS);
        Arbitrary<List<Change>> changes = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(
                                "\r\n",
                                "\n",
                                "\0",
                                "--cut",
                                "=?utf-8?Q?",
                                ":",
                                ";",
                                "<",
                                "\"",
                                "Content-Type: ",
                                "%00",
                                "ÿ"))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(message, changes).as((raw, all) -> {
            byte[] result = raw;
            for (Change change : all) {
                result = change.of(result);
            }
            return result;
        });
    }

    /** Bytes put in, taken out, overwritten, or everything behind cut off. */
    record Change(double place, int way, String bytes) {

        byte[] of(byte[] raw) {
            String text = new String(raw, StandardCharsets.ISO_8859_1);
            int at = (int) (place * text.length());
            String before = text.substring(0, at);
            String after = text.substring(at);
            String changed = switch (way) {
                case 0 -> before + bytes + after;
                case 1 -> before + after.substring(Math.min(after.length(), 7));
                case 2 -> before + bytes + after.substring(Math.min(after.length(), bytes.length()));
                default -> before.isEmpty() ? after : before;
            };
            return changed.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static List<byte[]> corpus() {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "mail", "corpus"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(MailParserPropertiesTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
