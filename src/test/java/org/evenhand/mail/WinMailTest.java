package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** What mail programs hide in {@code winmail.dat} is found: files, texts, and the message that was passed on. */
class WinMailTest {

    private static final Instant SENT = Instant.parse("2026-02-27T09:30:00Z");

    private final MailParser parser = new MailParser();
    private final Forwards forwards = new Forwards(parser, new MailSettings(List.of("police.example"), false));

    @Test
    void itsFilesAreTakenOutWithTheirNamesAndKnownByTheirContent() {
        ParsedMail mail = parser.parse(carrying(new WrittenWinMail()
                .file("Prösentation.pdf", "%PDF-1.4 words".getBytes(StandardCharsets.US_ASCII))
                .file("..\\..\\evil.txt", "two".getBytes(StandardCharsets.US_ASCII))));

        assertThat(mail.attachments())
                .extracting(ReceivedMail.Attachment::fileName)
                .containsExactly("Prösentation.pdf", "evil.txt");
        assertThat(mail.attachments().get(0).mediaType()).isEqualTo("application/pdf");
        assertThat(mail.attachments().get(1).content()).isEqualTo("two".getBytes(StandardCharsets.US_ASCII));
        assertThat(mail.body()).isEqualTo("See the file.");
        assertThat(mail.problem()).isNull();
    }

    @Test
    void aTextThatStandsOnlyThereIsTheTextOfTheMessage() {
        byte[] raw = new String(carrying(new WrittenWinMail().body("Words – within")), StandardCharsets.ISO_8859_1)
                .replace("See the file.", "")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(parser.parse(raw).body()).isEqualTo("Words – within");
    }

    @Test
    @Rule({"P10", "P10.6"})
    void aMessageThatWasPassedOnInItKeepsSenderDateReceiverAndFiles() {
        WrittenWinMail original = new WrittenWinMail()
                .subject("Burglary figures")
                .sender("Jo Cândidate", "jo@candidate.example")
                .recipient("Chief Constable <chief@police.example>")
                .sent(SENT)
                .body("How many burglaries were there?")
                .file("leaflet.txt", "leaflet".getBytes(StandardCharsets.US_ASCII));
        ParsedMail mail =
                parser.parse(carrying(new WrittenWinMail().body("For you").enclosed(original)));

        Original found = forwards.in(mail).orElseThrow();
        assertThat(found.senderName()).isEqualTo("Jo Cândidate");
        assertThat(found.senderAddress()).isEqualTo("jo@candidate.example");
        assertThat(found.sentAt()).isEqualTo(SENT);
        assertThat(found.receivedBy()).contains("chief@police.example");
        assertThat(found.subject()).isEqualTo("Burglary figures");
        assertThat(found.body()).isEqualTo("How many burglaries were there?");
        assertThat(found.attachments())
                .extracting(ReceivedMail.Attachment::fileName)
                .containsExactly("leaflet.txt");
    }

    @Test
    @Rule("P10.6")
    void theOlderFormOfASenderAndATextIsReadToo() {
        WrittenWinMail original = new WrittenWinMail()
                .subject("Older")
                .olderSender("Jo Older", "jo@older.example")
                .olderBody("An older question?");

        Original found = forwards.in(parser.parse(carrying(new WrittenWinMail().enclosed(original))))
                .orElseThrow();
        assertThat(found.senderAddress()).isEqualTo("jo@older.example");
        assertThat(found.body()).isEqualTo("An older question?");
    }

    @Test
    void aMessageThroughSeveralHandsIsFoundAtTheBottom() {
        WrittenWinMail bottom = new WrittenWinMail()
                .subject("Bottom")
                .sender("Jo", "jo@bottom.example")
                .body("Deep?");
        WrittenWinMail between = new WrittenWinMail()
                .subject("FW: Bottom")
                .sender("Clerk", "clerk@police.example")
                .enclosed(bottom);

        assertThat(forwards.in(parser.parse(carrying(new WrittenWinMail().enclosed(between)))))
                .map(Original::senderAddress)
                .isEqualTo(Optional.of("jo@bottom.example"));
    }

    @Test
    void oneThatIsDamagedIsKeptAsItCameAndThePersonIsTold() {
        byte[] whole = new WrittenWinMail().file("file.txt", new byte[4000]).bytes();
        byte[] cut = Arrays.copyOf(whole, 1000);
        ParsedMail mail = parser.parse(carrying(cut));

        assertThatThrownBy(() -> WinMail.open(cut)).isInstanceOf(IOException.class);
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo(cut));
        assertThat(mail.problem()).contains("winmail.dat could not be opened");
    }

    @Test
    void theSameFileIsReadAlikeEachTime() {
        byte[] raw = carrying(new WrittenWinMail()
                .enclosed(new WrittenWinMail()
                        .subject("S")
                        .sender("Jo", "jo@x.example")
                        .file("f", new byte[10])));

        assertThat(parser.parse(raw).contentDigest(raw))
                .isEqualTo(parser.parse(raw).contentDigest(raw));
    }

    private static byte[] carrying(WrittenWinMail winMail) {
        return carrying(winMail.bytes());
    }

    private static byte[] carrying(byte[] winMail) {
        return WrittenMail.from("Desk <desk@police.example>")
                .subject("FW: something")
                .header("Content-Type", "multipart/mixed; boundary=cut")
                .text("--cut\n\nSee the file.\n--cut\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\n"
                        + "Content-Disposition: attachment; filename=\"winmail.dat\"\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(winMail) + "\n--cut--")
                .bytes();
    }
}
