package org.evenhand.mail.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a letter with the places for its facts; its first line is the subject. */
final class LetterText {

    private final List<Piece> pieces;

    private LetterText(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @throws TextProblem if a placeholder is malformed or a condition is not closed */
    static LetterText of(String source) {
        return new LetterText(TextReader.read(source));
    }

    /**
     * Where the text names a fact.
     *
     * @param under the facts on which it depends whether this is said at all, outermost first
     * @param printed whether it is put in, or only decides what is said
     */
    record Mention(String fact, List<String> under, boolean printed) {}

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        collect(pieces, List.of(), mentions);
        return mentions;
    }

    private static void collect(List<Piece> pieces, List<String> under, List<Mention> mentions) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                mentions.add(new Mention(slot.fact(), under, true));
            } else if (piece instanceof Piece.Section section) {
                mentions.add(new Mention(section.fact(), under, false));
                List<String> deeper = new ArrayList<>(under);
                deeper.add(section.fact());
                collect(section.inside(), deeper, mentions);
            }
        }
    }

    /**
     * The text with its facts.
     *
     * @param values by the names of their facts: a text, a list of further facts, or true; a fact that is not known is an
     *     empty text
     * @throws IllegalStateException if it names a fact that is not among them
     */
    String with(Map<String, Object> values) {
        StringBuilder written = new StringBuilder();
        write(pieces, values, written);
        return written.toString();
    }

    private static void write(List<Piece> pieces, Map<String, Object> values, StringBuilder written) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                written.append(words.text());
            } else if (piece instanceof Piece.Slot slot) {
                written.append(value(slot.fact(), values));
            } else if (piece instanceof Piece.Section section) {
                write(section, values, written);
            }
        }
    }

    private static void write(Piece.Section section, Map<String, Object> values, StringBuilder written) {
        Object value = value(section.fact(), values);
        boolean known = !value.equals("") && !value.equals(false) && !value.equals(List.of());
        if (known != section.known()) {
            return;
        }
        if (value instanceof List<?> items && known) {
            for (Object item : items) {
                Map<String, Object> inner = new HashMap<>(values);
                ((Map<?, ?>) item).forEach((fact, of) -> inner.put(String.valueOf(fact), of));
                write(section.inside(), inner, written);
            }
        } else {
            write(section.inside(), values, written);
        }
    }

    private static Object value(String fact, Map<String, Object> values) {
        Object value = values.get(fact);
        if (value == null) {
            throw new IllegalStateException("A letter names the fact “" + fact + "”, which it does not have");
        }
        return value;
    }
}
