package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.evenhand.mail.ReceivedMail.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailParserTest {

    private static final String WELSH = "Rwy'n gofyn am y dŵr a'r tŷ";

    private final MailParser parser = new MailParser();

    @Test
    void aPlainMessageIsReadWhole() {
        ParsedMail mail = parse("""
                From: Robin Ashcombe <robin@candidate.example>
                To: spoc@opcc.example, other@opcc.example
                Subject: Custody figures
                Message-ID: <one@candidate.example>
                Date: Mon, 16 Nov 2026 10:15:00 +0000

                How many people?

                Robin
                """);

        assertThat(mail.senderName()).isEqualTo("Robin Ashcombe");
        assertThat(mail.senderAddress()).isEqualTo("robin@candidate.example");
        assertThat(mail.recipients()).isEqualTo("spoc@opcc.example, other@opcc.example");
        assertThat(mail.subject()).isEqualTo("Custody figures");
        assertThat(mail.messageId()).isEqualTo("<one@candidate.example>");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-16T10:15:00Z"));
        assertThat(mail.body()).isEqualTo("How many people?\n\nRobin");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.problem()).isNull();
    }

    @Test
    void anHtmlMessageBecomesTextWithoutItsScripts() {
        ParsedMail mail = parse("""
                From: a@b.example
                Content-Type: text/html; charset=utf-8

                <html><head><title>Title</title><style>p {color: red}</style></head><body>
                <p>First&nbsp;question &amp; more</p><p>Second question</p><ul><li>one</li><li>two</li></ul>
                Line<br>break<script>alert('x')</script><img src="http://tracker.example/x.png">
                </body></html>
                """);

        assertThat(mail.body().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("First question & more", "Second question", "one", "two", "Line", "break");
    }

    @Test
    void ofTwoVersionsOfATextThePlainOneIsTaken() {
        ParsedMail mail = parse(multipart("alternative", "", "Plain words", "Content-Type: text/html", "<b>Rich</b>"));

        assertThat(mail.body()).isEqualTo("Plain words");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void anEmptyPlainVersionGivesWayToTheHtml() {
        ParsedMail mail = parse(multipart("alternative", "", " ", "Content-Type: text/html", "<b>Rich</b>"));

        assertThat(mail.body()).isEqualTo("Rich");
    }

    /** Mailing lists and gateways put a plain footer under an HTML message. */
    @Test
    void aPlainFooterDoesNotHideTheHtmlMessageAboveIt() {
        ParsedMail mail =
                parse(multipart("mixed", "Content-Type: text/html", "<p>The question</p>", "", "Scanned for viruses"));

        assertThat(mail.body()).contains("The question").contains("Scanned for viruses");
    }

    @Test
    void theTypeOfAFileIsWhatItsContentShows() {
        Attachment file = onlyFile("""
                Content-Type: image/png
                Content-Disposition: attachment; filename="harmless.png"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQKJeLjz9MK""");

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.fileName()).isEqualTo("harmless.png");
        assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename=\"../../etc/passwd\"                        | passwd",
                "filename=\"C:\\\\Users\\\\x\\\\plan.doc\"            | plan.doc",
                "filename=\"a:b*c?.txt\"                              | a_b_c_.txt",
                "filename=\"..\"                                      | attachment",
                "filename=\"=?utf-8?B?dMW3LnR4dA==?=\"                | tŷ.txt",
                "filename*=utf-8''t%C5%B7.txt                         | tŷ.txt",
                "filename*0=\"a very\"; filename*1=\" long name.txt\" | a very long name.txt",
                "filename*=utf-8''two%0D%0Alines.txt                  | two__lines.txt",
            })
    void theNameOfAFileIsOnlyAName(String parameter, String name) {
        assertThat(onlyFile("Content-Type: text/plain\nContent-Disposition: attachment;\n " + parameter + "\n\nx")
                        .fileName())
                .isEqualTo(name);
    }

    @Test
    void aLongNameOfAFileIsCutButKeepsItsEnding() {
        String name = onlyFile("Content-Type: text/plain\nContent-Disposition: attachment; filename=\""
                        + "x".repeat(400) + ".pdf\"\n\nx")
                .fileName();

        assertThat(name).hasSizeLessThanOrEqualTo(150).endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16"})
    void aTextIsReadInTheCharacterSetItNames(String charset) {
        String text = charset.equals("ISO-8859-1") || charset.equals("windows-1252") ? "Café £5" : WELSH;
        byte[] raw = bytes("From: a@b.example\nContent-Type: text/plain; charset=" + charset + "\n\n", text, charset);

        assertThat(parser.parse(raw).body()).isEqualTo(text);
    }

    @Test
    void aTextWithoutANamedCharacterSetIsReadAsUtf8OrElseAsWindows() {
        assertThat(parser.parse(bytes("From: a@b.example\n\n", WELSH, "UTF-8")).body())
                .isEqualTo(WELSH);
        assertThat(parser.parse(bytes("From: a@b.example\n\n", "“Café”", "windows-1252"))
                        .body())
                .isEqualTo("“Café”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-unheard-of", "????", "\"\""})
    void anUnknownCharacterSetIsTakenAsUtf8(String charset) {
        byte[] raw = bytes("From: a@b.example\nContent-Type: text/plain; charset=" + charset + "\n\n", WELSH, "UTF-8");

        assertThat(parser.parse(raw).body()).isEqualTo(WELSH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "us-ascii"})
    void aWronglyNamedCharacterSetLosesNothing(String charset) {
        byte[] raw = bytes(
                "From: a@b.example\nContent-Type: text/plain; charset=" + charset + "\n\n", "“Café”", "windows-1252");

        assertThat(parser.parse(raw).body()).isEqualTo("“Café”");
    }

    @Test
    void aWelshSubjectAndNameAreDecoded() {
        ParsedMail mail = parse("""
                From: =?utf-8?Q?Si=C3=B4n_T=C5=B7?= <sion@b.example>
                Subject: =?utf-8?B?Q3dlc3Rpd24gYW0gZMWr?= =?utf-8?Q?r?=

                x
                """);

        assertThat(mail.senderName()).isEqualTo("Siôn Tŷ");
        assertThat(mail.subject()).isEqualTo("Cwestiwn am dūr");
    }

    @Test
    void aMessageWithoutASenderIsReadAndItsProblemTold() {
        ParsedMail mail = parse("Subject: Hello\n\nText\n");

        assertThat(mail.senderAddress()).isNull();
        assertThat(mail.body()).isEqualTo("Text");
        assertThat(mail.problem()).contains("sender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: nobody at all", "From: <>", "From: undisclosed:;", "From: \"<<<"})
    void aSenderThatIsNoAddressIsNoSender(String from) {
        ParsedMail mail = parse(from + "\n\nText\n");

        assertThat(mail.senderAddress()).isNull();
        assertThat(mail.body()).isEqualTo("Text");
        assertThat(mail.problem()).contains("sender");
    }

    @Test
    void aMessageIdIsNotInvented() {
        assertThat(parse("From: a@b.example\n\nText\n").messageId()).isNull();
    }

    /** Neither could be stored, and a message that cannot be stored is fetched for ever. */
    @Test
    void aMessageIdThatTheDatabaseCouldNotHoldIsNone() {
        assertThat(parse("From: a@b.example\nMessage-ID: <" + "x".repeat(3000) + "@b>\n\nText\n")
                        .messageId())
                .isNull();
        assertThat(parse("From: a@b.example\nMessage-ID: <a\u0000b@b>\nReferences: <c\u0000d@b>\n\nText\n"))
                .satisfies(mail -> assertThat(mail.messageId()).isEqualTo("<ab@b>"))
                .satisfies(mail -> assertThat(mail.references()).containsExactly("<cd@b>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fri, 1 Jan 99999999 00:00:00 +0000", "yesterday", ""})
    void aDateThatIsNoneIsLeftOut(String date) {
        assertThat(parse("From: a@b.example\nDate: " + date + "\n\nText\n").sentAt())
                .isNull();
    }

    @Test
    void aMultipartWhoseBoundaryNeverComesIsKeptAndItsProblemTold() {
        ParsedMail mail = parse("""
                From: a@b.example
                Content-Type: multipart/mixed; boundary=announced

                --another
                Content-Type: text/plain

                The words
                --another--
                """);

        assertThat(mail.senderAddress()).isEqualTo("a@b.example");
        assertThat(mail.problem()).contains("could not be read");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("The words"));
    }

    @Test
    void aMultipartCutOffBeforeItsEndIsReadAsFarAsItGoes() {
        ParsedMail mail = parse("""
                From: a@b.example
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                The words
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=half.txt

                half of i""");

        assertThat(mail.body()).isEqualTo("The words");
        assertThat(mail.attachments()).extracting(Attachment::fileName).containsExactly("half.txt");
    }

    @Test
    void aPartWhoseEncodingIsBrokenLeavesTheOthersReadable() {
        ParsedMail mail = parse(multipart(
                "mixed",
                "",
                "The words",
                "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64",
                "@@@ this is no base64 @@@"));

        assertThat(mail.body()).isEqualTo("The words");
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void nothingAtAllIsAMessageWithAProblem() {
        ParsedMail mail = parser.parse(new byte[0]);

        assertThat(mail.problem()).isEqualTo("The message is empty.");
        assertThat(mail.body()).isEmpty();
    }

    @Test
    void headersAloneAreAMessageWithoutText() {
        ParsedMail mail = parse("From: a@b.example\nSubject: Only this\n");

        assertThat(mail.subject()).isEqualTo("Only this");
        assertThat(mail.body()).isEmpty();
        assertThat(mail.problem()).isEqualTo("The message has no text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002",
                "no header here, only words",
                ":::\n:::\n\n:::",
                "Content-Type: ;;;\n\nwords",
                "Content-Type: multipart/mixed\n\nwords",
                "Content-Transfer-Encoding: x-unknown\n\nwords"
            })
    void noBytesMakeTheParserFail(String raw) {
        assertThat(parser.parse(raw.getBytes(StandardCharsets.ISO_8859_1)).problem())
                .isNotNull();
    }

    @Test
    void aForwardedMessageIsKeptAsAFile() {
        Attachment file = onlyFile("""
                Content-Type: message/rfc822

                From: original@writer.example
                Subject: The original

                What was asked first""");

        assertThat(file.fileName()).isEqualTo("forwarded message.eml");
        assertThat(file.mediaType()).isEqualTo("message/rfc822");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("original@writer.example", "What was asked first");
    }

    @Test
    void partsWithinPartsAreReadToADepthAndNoFurther() {
        assertThat(parse(nested(15)).body()).isEqualTo("At the bottom");
        assertThat(parse(nested(30)).problem()).contains("more parts than can be read");
        assertThat(parse(nested(2000)).problem()).contains("more parts than can be read");
    }

    @Test
    void aSubjectIsOneLine() {
        ParsedMail mail = parse("""
                From: a@b.example
                Subject: =?utf-8?Q?Hello=0D=0ABcc:_victim@b.example=00?=
                 folded

                Text
                """);

        assertThat(mail.subject()).startsWith("Hello Bcc: victim@b.example").doesNotContain("\r", "\n", "\u0000");
    }

    @Test
    void theAnswerGoesWhereTheSenderWantsIt() {
        ParsedMail mail = parse("""
                From: Campaign <campaign@b.example>
                Reply-To: Agent <agent@b.example>

                Text
                """);

        assertThat(mail.senderAddress()).isEqualTo("agent@b.example");
        assertThat(mail.senderName()).isEqualTo("Agent");
    }

    @Test
    void everyMessageReferredToIsKnownInOrderAndOnce() {
        ParsedMail mail = parse("""
                From: a@b.example
                References: <one@b>
                 <two@b><three@b>
                 not-an-id
                In-Reply-To: <two@b> <four@b>

                Text
                """);

        assertThat(mail.references()).containsExactly("<one@b>", "<two@b>", "<three@b>", "<four@b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (by rule)",
                "Precedence: bulk",
                "Precedence: List",
                "Precedence: junk",
                "Precedence: auto_reply",
                "List-Id: <news.b.example>",
                "List-Unsubscribe: <mailto:off@b.example>",
                "Return-Path: <>",
                "X-Auto-Response-Suppress: All",
                "X-Autoreply: yes",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            })
    void mailFromAMachineIsRecognised(String header) {
        assertThat(parse("From: a@b.example\n" + header + "\n\n--b\n\nText\n--b--\n")
                        .automatic())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON@b.example",
                "Mail Delivery System <mailer-daemon@b.example>",
                "\"Mail\n Delivery\" <MAILER-DAEMON@b.example>",
                "noreply@b.example",
                "No reply <no-reply@b.example>",
                "no_reply@b.example",
                "donotreply@b.example",
                "bounces+123@b.example",
                "postmaster@b.example",
            })
    void mailFromAMachinesAddressIsRecognised(String from) {
        assertThat(parse("From: " + from + "\n\nText\n").automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Return-Path: <a@b.example>",
                "Content-Type: multipart/mixed; boundary=b",
                "X-Mailer: a program",
            })
    void mailFromAPersonIsNotTakenForAutomatic(String header) {
        assertThat(parse("From: Norah Reply <norah.reply@b.example>\n" + header + "\n\n--b\n\nText\n--b--\n")
                        .automatic())
                .isFalse();
    }

    @Test
    void aSecondCopyHasTheSameDigestAndOtherWordsAnother() {
        String text = "From: a@b.example\nMessage-ID: <m@b>\n\nText\n";
        String again = "Received: from relay.example by mx.example\n" + text;
        String other = text.replace("Text", "Other text");

        assertThat(digest(again)).isEqualTo(digest(text));
        assertThat(digest(other)).isNotEqualTo(digest(text));
    }

    private String digest(String raw) {
        return parse(raw).contentDigest(crlf(raw));
    }

    private ParsedMail parse(String raw) {
        return parser.parse(crlf(raw));
    }

    private Attachment onlyFile(String part) {
        ParsedMail mail = parse("""
                From: a@b.example
                Content-Type: multipart/mixed; boundary=b

                --b

                Words
                --b
                """ + part + "\n--b--\n");
        assertThat(mail.attachments()).hasSize(1);
        return mail.attachments().get(0);
    }

    private static String multipart(String kind, String header1, String text1, String header2, String text2) {
        List<String> parts = List.of(part(header1, text1), part(header2, text2));
        return "From: a@b.example\nContent-Type: multipart/" + kind + "; boundary=b\n\n" + String.join("", parts)
                + "--b--\n";
    }

    private static String part(String header, String text) {
        return "--b\n" + header + (header.isEmpty() ? "" : "\n") + "\n" + text + "\n";
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(i));
        }
        mail.append("\nAt the bottom\n");
        for (int i = depth - 1; i >= 0; i--) {
            mail.append("--b%d--\n".formatted(i));
        }
        return mail.toString();
    }

    private static byte[] bytes(String header, String text, String charset) {
        byte[] head = crlf(header);
        byte[] body = text.getBytes(Charset.forName(charset));
        byte[] raw = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, raw, head.length, body.length);
        return raw;
    }

    private static byte[] crlf(String raw) {
        return raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
