package org.evenhand.mail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code mvn -Pfuzz verify}: Jazzer changes the messages of the corpus, led by what the changes make the parser do, until
 * one makes it fail. What it finds becomes a message of the corpus, and so a test of every build.
 */
class MailFuzz {

    private final MailParser parser = new MailParser();
    private final Forwards forwards = new Forwards(parser, new MailSettings(List.of("police.example"), false));

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "4m")
    void noBytesMakeTheParserFail(byte[] raw) {
        ParsedMail mail = parser.parse(raw);
        mail.contentDigest(raw);
        forwards.in(mail);
        CaseReference.inSubject(mail.subject());
        CaseReference.inAddresses(mail.recipients());
    }

    static List<Arguments> corpus() throws IOException {
        List<Arguments> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "mail", "corpus"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                messages.add(Arguments.of((Object) Files.readAllBytes(file)));
            }
        }
        return messages;
    }
}
