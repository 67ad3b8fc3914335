package org.evenhand.mail.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of facts, kept apart from the words of the letter until both of its parts are made: in the text stands a
 * mark for each, so that nothing in a value can pass for a heading, a list or markup of the office's own.
 */
final class Held {

    static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final List<Value> values = new ArrayList<>();

    /** @param outside whether somebody outside the office has written it */
    record Value(String text, boolean outside) {}

    /** The mark of a value; of an empty one, nothing. */
    String hold(String value, boolean outside) {
        String clean = UNSEEN.matcher(value.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        if (clean.isEmpty()) {
            return "";
        }
        values.add(new Value(clean, outside));
        return "\uE000" + (values.size() - 1) + "\uE001";
    }

    Value value(Matcher mark) {
        return values.get(Integer.parseInt(mark.group(1)));
    }

    /** The text with its values, as they are. */
    String fill(String marked) {
        return fill(marked, Value::text);
    }

    /** The text with its values on one line. */
    String fillLine(String marked) {
        return fill(marked, value -> value.text().replaceAll("\\s+", " ")).strip();
    }

    private String fill(String marked, Function<Value, String> written) {
        return MARK.matcher(marked)
                .replaceAll(
                        mark -> Matcher.quoteReplacement(written.apply(values.get(Integer.parseInt(mark.group(1))))));
    }
}
