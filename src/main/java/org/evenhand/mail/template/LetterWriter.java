package org.evenhand.mail.template;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the facts into a letter's text: one source, and from it the subject, the plain part and the HTML part. */
@Component
public class LetterWriter {

    private final FactReader facts;

    LetterWriter(FactReader facts) {
        this.facts = facts;
    }

    /**
     * Writes a letter in one language.
     *
     * @param source its text with placeholders
     * @param about by name, what its facts come from
     * @throws IllegalStateException if a fact is not known that the letter must carry
     */
    public Written write(LetterKind kind, String source, Map<String, Object> about, Language language) {
        Held held = new Held();
        return written(source, facts.read(kind, about, language, held), language, held);
    }

    /** The same with samples for the facts of a case. */
    public Written sample(LetterKind kind, String source, Map<String, Object> about, Language language) {
        Held held = new Held();
        return written(source, facts.samples(kind, about, language, held), language, held);
    }

    private static Written written(String source, Map<String, Object> values, Language language, Held held) {
        String marked = LetterText.of(source.replace("\r\n", "\n")).with(values);
        int firstLine = marked.indexOf('\n');
        // conditions that say nothing leave no gap
        String body = marked.substring(firstLine).strip().replaceAll("\\n[ \\t]*(?:\\n[ \\t]*){2,}", "\n\n");
        return new Written(
                language,
                held.fillLine(marked.substring(0, firstLine)),
                held.fill(body.replaceAll("(?m)^# ", "")) + "\n",
                HtmlPart.of(body, held));
    }

    /**
     * A letter in one language.
     *
     * @param html the content of its HTML part, without the house's frame
     */
    public record Written(Language language, String subject, String text, String html) {}
}
