package org.evenhand.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIDateAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFDateAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.jspecify.annotations.Nullable;

/** A message in TNEF: its facts by their numbers in MAPI, or as the older form has them, and the same as a MIME message. */
final class EnclosedMessage {

    private static final int[] SENDER_ADDRESS = {0x5D02, 0x5D01, 0x0065, 0x0C1F};
    private static final int[] SENDER_NAME = {0x0042, 0x0C1A};
    private static final int[] SENT = {0x0039, 0x0E06};
    private static final int[] RECIPIENTS = {0x0E04};
    private static final int[] MESSAGE_ID = {0x1035};
    private static final int[] SUBJECT = {0x0037};
    private static final int[] BODY = {0x1000};
    private static final int[] HTML = {0x1013};

    /** Lengths and type of the older form's sender: name and address stand behind them. */
    private static final int SENDER_HEAD = 8;

    private static final String CUT = "=_evenhand_enclosed";

    private final HMEFMessage message;

    EnclosedMessage(HMEFMessage message) {
        this.message = message;
    }

    /** What it says, as plain text. */
    String text() {
        String plain = string(BODY);
        if (plain == null) {
            plain = older(TNEFProperty.ID_BODY);
        }
        if (plain == null) {
            MAPIAttribute html = find(HTML);
            plain = html == null ? "" : MailText.ofHtml(MailText.decoded(html.getData(), null));
        }
        return plain.strip();
    }

    /** A text that has only its formatted form is kept as a file: nothing it says is lost. */
    Optional<ReceivedMail.Attachment> formatted() {
        String rtf = text().isEmpty() ? message.getBody() : null;
        return Optional.ofNullable(rtf)
                .filter(words -> !words.isBlank())
                .map(words -> new ReceivedMail.Attachment(
                        "message.rtf", "application/rtf", words.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The message in the form in which mail is sent, always the same bytes for the same message. */
    byte[] eml(WinMail opened) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        header(mail, "From", sender());
        header(mail, "To", string(RECIPIENTS));
        String subject = string(SUBJECT);
        header(mail, "Subject", subject == null ? older(TNEFProperty.ID_SUBJECT) : subject);
        header(mail, "Message-ID", string(MESSAGE_ID));
        Instant sent = sent();
        header(
                mail,
                "Date",
                sent == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.atOffset(ZoneOffset.UTC)));
        header(mail, "MIME-Version", "1.0");
        header(mail, "Content-Type", "multipart/mixed; boundary=\"" + CUT + "\"");
        part(mail, "text/plain; charset=utf-8", null, opened.text().getBytes(StandardCharsets.UTF_8));
        for (ReceivedMail.Attachment file : opened.files()) {
            part(mail, file.mediaType(), file.fileName(), file.content());
        }
        write(mail, "\r\n--" + CUT + "--\r\n");
        return mail.toByteArray();
    }

    private static void part(ByteArrayOutputStream mail, String type, @Nullable String fileName, byte[] content)
            throws IOException {
        write(mail, "\r\n--" + CUT + "\r\n");
        // a message within a message may not be in base64 under its own type
        header(mail, "Content-Type", fileName == null ? type : "application/octet-stream");
        header(mail, "Content-Transfer-Encoding", "base64");
        if (fileName != null) {
            header(
                    mail,
                    "Content-Disposition",
                    "attachment; filename=\"" + MimeUtility.encodeText(fileName, "UTF-8", "B") + "\"");
        }
        write(mail, "\r\n");
        mail.write(Base64.getMimeEncoder().encode(content));
    }

    private static void header(ByteArrayOutputStream mail, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            String line = value.replaceAll("[\\p{Cntrl}]+", " ").strip();
            write(mail, name + ": " + MimeUtility.encodeText(line, "UTF-8", "B") + "\r\n");
        }
    }

    private static void write(ByteArrayOutputStream mail, String words) throws IOException {
        mail.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String sender() {
        // a number may hold an address within one organisation, which is of no use outside
        String address = Stream.concat(
                        Arrays.stream(SENDER_ADDRESS).mapToObj(number -> string(number)), Stream.of(olderSender()))
                .filter(found -> found != null && found.contains("@"))
                .findFirst()
                .orElse(null);
        String name = string(SENDER_NAME);
        if (address == null) {
            return name;
        }
        return name == null || name.contains("@") ? "<" + address + ">" : quoted(name) + " <" + address + ">";
    }

    private static String quoted(String name) {
        try {
            String encoded = MimeUtility.encodeText(name, "UTF-8", "B");
            return encoded.equals(name) ? "\"" + name.replaceAll("[\"\\\\]", "") + "\"" : encoded;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code SMTP:address} behind a name, each as long as said in front. */
    private @Nullable String olderSender() {
        TNEFAttribute from = message.getMessageAttribute(TNEFProperty.ID_FROM);
        if (from == null || from.getData().length < SENDER_HEAD) {
            return null;
        }
        byte[] data = from.getData();
        int name = Byte.toUnsignedInt(data[4]) | Byte.toUnsignedInt(data[5]) << 8;
        int address = Byte.toUnsignedInt(data[6]) | Byte.toUnsignedInt(data[7]) << 8;
        if (SENDER_HEAD + name + address > data.length) {
            return null;
        }
        String written = new String(data, SENDER_HEAD + name, address, StandardCharsets.ISO_8859_1);
        return written.replaceFirst("(?i)^smtp:", "").replace("\0", "").strip();
    }

    private @Nullable Instant sent() {
        Date date = find(SENT) instanceof MAPIDateAttribute mapi
                ? mapi.getDate()
                : message.getMessageAttribute(TNEFProperty.ID_DATESENT) instanceof TNEFDateAttribute older
                        ? older.getDate()
                        : null;
        return date == null ? null : date.toInstant();
    }

    private @Nullable String string(int... numbers) {
        return find(numbers) instanceof MAPIStringAttribute text ? text.getDataString() : null;
    }

    /** A text of the older form: bytes in the code page of the sender's machine, with a zero behind. */
    private @Nullable String older(TNEFProperty property) {
        TNEFAttribute attribute = message.getMessageAttribute(property);
        return attribute == null
                ? null
                : MailText.decoded(attribute.getData(), null).replace("\0", "");
    }

    private @Nullable MAPIAttribute find(int[] numbers) {
        for (int number : numbers) {
            for (MAPIAttribute attribute : message.getMessageMAPIAttributes()) {
                if (attribute.getProperty().id == number) {
                    return attribute;
                }
            }
        }
        return null;
    }
}
