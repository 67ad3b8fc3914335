package org.evenhand.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages inside the text of another, outermost first, by the headings that Outlook, Gmail and Apple Mail
 * write in English and Welsh. The text of each reaches to the end, whatever else is quoted in it.
 */
final class QuotedMessages {

    private static final int MOST_LINES = 14;

    /** More than this nobody forwards by hand; a message made to be slow to read must not be. */
    private static final int MOST_MESSAGES = 10;

    private static final int LONGEST_TEXT = 500_000;
    private static final int LONGEST_LINE = 5_000;

    private static final Pattern HEADING =
            Pattern.compile("^[>\\s]*[*_]*([\\p{L}-]+(?: [\\p{L}-]+)?)[*_]*\\s*:[*_]*\\s*(.*)$");
    private static final Pattern WROTE = Pattern.compile(
            "^[>\\s]*(?:On|Ar) (.{6,80}?\\d:\\d\\d(?:\\s?[AaPp][Mm])?)(?:,|ysgrifennodd)? ([^<>\\n]{0,80})<([^\\s<>]+@[^\\s<>]+)>(?: wrote)?:\\s*$");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:|<|\\[|\\(|^|\\s)([^\\s<>\\[\\]():;,\"]+@[^\\s<>\\[\\]():;,\"]+)");
    private static final Map<String, Heading> NAMES = Map.ofEntries(
            Map.entry("from", Heading.FROM),
            Map.entry("oddi wrth", Heading.FROM),
            Map.entry("date", Heading.DATE),
            Map.entry("sent", Heading.DATE),
            Map.entry("dyddiad", Heading.DATE),
            Map.entry("anfonwyd", Heading.DATE),
            Map.entry("to", Heading.TO),
            Map.entry("at", Heading.TO),
            Map.entry("subject", Heading.SUBJECT),
            Map.entry("pwnc", Heading.SUBJECT),
            Map.entry("testun", Heading.SUBJECT),
            Map.entry("cc", Heading.OTHER),
            Map.entry("bcc", Heading.OTHER),
            Map.entry("copi", Heading.OTHER),
            Map.entry("reply-to", Heading.OTHER),
            Map.entry("importance", Heading.OTHER),
            Map.entry("attachments", Heading.OTHER));

    private enum Heading {
        FROM,
        DATE,
        TO,
        SUBJECT,
        OTHER
    }

    private QuotedMessages() {}

    static List<QuotedMessage> in(String text) {
        List<QuotedMessage> found = new ArrayList<>();
        List<String> lines =
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)).lines().toList();
        for (int i = 0; i < lines.size() && found.size() < MOST_MESSAGES; i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                continue;
            }
            QuotedMessage quoted = headed(lines, i);
            if (quoted == null) {
                quoted = written(lines, i);
            }
            if (quoted != null) {
                found.add(quoted);
            }
        }
        return found;
    }

    /** A block that begins with From and says also when, and to whom or on what. */
    private static @Nullable QuotedMessage headed(List<String> lines, int start) {
        Matcher first = HEADING.matcher(lines.get(start));
        if (!first.matches() || NAMES.get(first.group(1).toLowerCase(java.util.Locale.ROOT)) != Heading.FROM) {
            return null;
        }
        Map<Heading, String> headings = new EnumMap<>(Heading.class);
        Heading last = Heading.FROM;
        headings.put(last, first.group(2));
        int end = start + 1;
        for (int i = start + 1; i < Math.min(lines.size(), start + MOST_LINES); i++) {
            String line = unquoted(lines.get(i));
            if (line.length() > LONGEST_LINE) {
                break;
            }
            Matcher matcher = HEADING.matcher(line);
            Heading heading = matcher.matches() ? NAMES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
            if (heading == Heading.FROM) {
                break;
            } else if (heading != null) {
                headings.putIfAbsent(heading, matcher.group(2));
                last = heading;
                end = i + 1;
            } else if (!line.isBlank()) {
                boolean goesOn = end == i && last != Heading.SUBJECT && line.contains("@");
                if (!goesOn) {
                    break;
                }
                headings.merge(last, line, (before, more) -> before + " " + more);
                end = i + 1;
            }
        }
        String date = headings.get(Heading.DATE);
        if (date == null || !(headings.containsKey(Heading.TO) || headings.containsKey(Heading.SUBJECT))) {
            return null;
        }
        String from = String.valueOf(headings.get(Heading.FROM));
        return new QuotedMessage(
                name(from),
                address(from),
                WrittenDate.read(date),
                headings.get(Heading.TO),
                headings.get(Heading.SUBJECT),
                rest(lines, end));
    }

    /** "On 2 March 2026, Name &lt;address&gt; wrote:" */
    private static @Nullable QuotedMessage written(List<String> lines, int start) {
        Matcher matcher = WROTE.matcher(lines.get(start));
        return matcher.matches()
                ? new QuotedMessage(
                        name(matcher.group(2)),
                        matcher.group(3),
                        WrittenDate.read(matcher.group(1)),
                        null,
                        null,
                        rest(lines, start + 1))
                : null;
    }

    static @Nullable String address(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.find() ? matcher.group(1).replaceFirst("(?i)^mailto:", "") : null;
    }

    private static @Nullable String name(String from) {
        String name = from.replaceAll("[<\\[(][^>\\])]*[>\\])]", "")
                .replaceAll("[\"*_]", "")
                .strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^[>\\s]+", "");
    }

    private static String rest(List<String> lines, int from) {
        List<String> rest = lines.subList(from, lines.size());
        boolean quoted = rest.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .startsWith(">");
        return String.join(
                        "\n",
                        quoted
                                ? rest.stream()
                                        .map(line -> line.replaceFirst("^> ?", ""))
                                        .toList()
                                : rest)
                .strip();
    }
}
