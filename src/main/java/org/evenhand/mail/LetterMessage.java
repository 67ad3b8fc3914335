package org.evenhand.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.Office;
import org.evenhand.mail.template.HtmlFrame;
import org.springframework.stereotype.Component;

/**
 * Makes the message of a letter: the plain part and the HTML part of the same text, from the office's mailbox, in its
 * conversation, and marked for other machines where no person decided to send it (RFC 3834).
 */
@Component
class LetterMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Office office;
    private final MailSettings settings;
    private final Clock clock;

    LetterMessage(Office office, MailSettings settings, Clock clock) {
        this.office = office;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MessagingException if it cannot be written, such as to an address that is none */
    MimeMessage of(WaitingLetter letter, List<CasePapers.Paper> papers, MimeMessage empty) throws MessagingException {
        // a repeated sending is recognised as the same message: its id follows from the letter's row
        MimeMessage message = new FixedIdMessage(empty, MessageIds.ofLetter(letter.id(), office.spocAddress()));
        message.setFrom(from());
        InternetAddress recipient = new InternetAddress(oneLine(letter.recipient()));
        recipient.validate();
        message.setRecipient(RecipientType.TO, recipient);
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        Optional<String> plusAddress = settings.plusAddress()
                ? CaseReference.plusAddress(office.spocAddress(), letter.subject())
                : Optional.empty();
        if (plusAddress.isPresent()) {
            message.setReplyTo(InternetAddress.parse(plusAddress.get()));
        }
        thread(letter, message);
        if (letter.automatic()) {
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        MimeMultipart both = bothParts(letter);
        message.setContent(papers.isEmpty() ? both : withPapers(both, papers));
        return message;
    }

    private static MimeMultipart withPapers(MimeMultipart text, List<CasePapers.Paper> papers)
            throws MessagingException {
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(text);
        all.addBodyPart(first);
        for (CasePapers.Paper paper : papers) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.content(), paper.mediaType())));
            part.setFileName(FileName.safe(paper.fileName()));
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    /** The plain part first: whoever cannot show the last takes the one before (RFC 2046, 5.1.4). */
    private MimeMultipart bothParts(WaitingLetter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.body(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        String written = letter.html();
        html.setText(
                written == null ? HtmlFrame.around(letter.body(), office.name(), letter.subject()) : written,
                UTF_8,
                "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static void thread(WaitingLetter letter, MimeMessage message) throws MessagingException {
        if (letter.inReplyTo() != null) {
            message.setHeader("In-Reply-To", oneLine(letter.inReplyTo()));
            message.setHeader(
                    "References",
                    MimeUtility.fold(
                            "References: ".length(),
                            oneLine(letter.messageRefs() + " " + letter.inReplyTo())
                                    .strip()));
        }
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(office.spocAddress(), office.name(), UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }

    /** A line break in a header would start another header. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n\\u0000]+", " ");
    }
}
