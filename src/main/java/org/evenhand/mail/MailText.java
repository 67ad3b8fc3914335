package org.evenhand.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns what programs send as text into text. */
final class MailText {

    /** What programs send under a name that promises less; browsers read them so too. */
    private static final Map<String, String> MEANT = Map.of("us-ascii", "UTF-8", "iso-8859-1", "windows-1252");

    private MailText() {}

    /** Decoded with the named character set; with UTF-8, then Windows-1252, where it is missing, unknown or wrong. */
    static String decoded(byte[] bytes, @Nullable String charset) {
        String text = Optional.ofNullable(charset)
                .map(named -> MEANT.getOrDefault(named.toLowerCase(Locale.ROOT), MimeUtility.javaCharset(named)))
                .flatMap(meant -> strictly(bytes, meant))
                .or(() -> strictly(bytes, "UTF-8"))
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
        return text.replace("\r\n", "\n");
    }

    /** The words of an HTML text, each block on lines of its own. */
    static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, template").remove();
        document.getAllElements().stream()
                .filter(Element::isBlock)
                .forEach(block -> block.prependText("\n").appendText("\n"));
        return document.wholeText()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll("\\n[ \\n]*\\n", "\n\n")
                .strip();
    }

    private static Optional<String> strictly(byte[] bytes, String charset) {
        try {
            return Optional.of(Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException unknownOrWrong) {
            return Optional.empty();
        }
    }
}
