package org.evenhand.mail;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.template.FactPath;
import org.evenhand.mail.template.HtmlFrame;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;
import org.evenhand.mail.template.LetterKinds;
import org.evenhand.mail.template.LetterTexts;
import org.evenhand.mail.template.LetterWriter;
import org.evenhand.mail.template.LetterWriter.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes letters from their texts, in plain text and HTML alike. What a letter is and must carry stands in
 * {@code mail/letters.yml}, where its facts are found in {@code mail/facts.yml}; {@code mail/T05.txt} is the standard text
 * of T05.
 */
@Component
public class Letters {

    private static final String RULE = "\n\n" + "–".repeat(40) + "\n\n";

    private final LetterKinds kinds;
    private final LetterTexts texts;
    private final LetterWriter writer;
    private final Languages languages;
    private final Office office;

    Letters(LetterKinds kinds, LetterTexts texts, LetterWriter writer, Languages languages, Office office) {
        this.kinds = kinds;
        this.texts = texts;
        this.writer = writer;
        this.languages = languages;
        this.office = office;
    }

    /**
     * Writes one letter. One to the public is in the languages that its requester or the office needs; a letter in two
     * holds the whole of it twice, in one message.
     *
     * @param template its T-number
     * @param facts what the letter is about, by the names that {@code mail/facts.yml} uses; the office is always there
     * @throws IllegalArgumentException if there is no such letter
     * @throws IllegalStateException if a fact is not known without which the letter must not go
     */
    public Text write(String template, Map<String, Object> facts) {
        LetterKind kind = kinds.kind(template);
        List<Language> inLanguages = kind.forPublic()
                ? languages.ofLetter(kind.forOthers() ? null : contact(facts))
                : List.of(Language.ENGLISH);
        return put(
                template,
                inLanguages.stream()
                        .map(language ->
                                writer.write(kind, texts.inUse(kind, language), about(facts, language), language))
                        .toList());
    }

    /** A letter with samples for the facts of a case, from a text that may be anyone's. */
    public Text sample(LetterKind kind, String text, Language language) {
        return put(kind.template(), List.of(writer.sample(kind, text, about(Map.of(), language), language)));
    }

    private Text put(String template, List<Written> letters) {
        String subject = letters.stream().map(Written::subject).distinct().collect(joining(" / "));
        return new Text(
                template,
                subject,
                letters.stream().map(written -> written.text().strip()).collect(joining(RULE)) + "\n",
                HtmlFrame.around(letters, office.name(letters.get(0).language().locale()), subject));
    }

    private Map<String, Object> about(Map<String, Object> facts, Language language) {
        Map<String, Object> about = new HashMap<>(facts);
        about.put("office", new OfficeFacts(office, language.locale()));
        return about;
    }

    private static @Nullable UUID contact(Map<String, Object> facts) {
        return FactPath.at("contact.id", facts) instanceof UUID id ? id : null;
    }

    /** The office as its letters name it. */
    private record OfficeFacts(Office office, Locale locale) {

        public String name() {
            return office.name(locale);
        }

        public String mailbox() {
            return office.spocAddress();
        }

        public String publicPages() {
            return office.publicUrl();
        }

        public String publicRegister() {
            return office.publicUrl() + "/register";
        }
    }

    /**
     * What a letter's text makes of its facts.
     *
     * @param body the plain part
     * @param html the HTML part, of the same text
     */
    public record Text(String template, String subject, String body, String html) {

        /**
         * The letter to this address, on its own and by a person's decision.
         *
         * @param effect what it is about, in words separated by a space, such as the reference of a case: of one template
         *     and effect a single letter is sent, ever
         */
        public Letter to(String recipient, String effect) {
            return new Letter(
                    template + " " + effect, null, template, recipient, subject, body, html, null, List.of(), false);
        }

        /** As it will be read, for the person who approves it. */
        public String preview(String recipient) {
            return "To: " + recipient + "\nSubject: " + subject + "\n\n" + body;
        }
    }
}
