package org.evenhand.mail.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML part of a letter, made from the same text as its plain part: paragraphs, headings (a line that begins with
 * {@code # }), lists (lines that begin with {@code - }) and links. Whatever comes from a fact is escaped; what people
 * outside the office wrote is quoted, and nothing in it is a link.
 */
final class HtmlPart {

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]]|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private static final String QUOTE = "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #b1b4b6";

    private final Held held;

    private HtmlPart(Held held) {
        this.held = held;
    }

    /** @param marked the text with the marks of its values */
    static String of(String marked, Held held) {
        HtmlPart part = new HtmlPart(held);
        return Arrays.stream(marked.strip().split("\\n[ \\t]*(?:\\n[ \\t]*)+"))
                .filter(block -> !block.isBlank())
                .map(part::block)
                .collect(Collectors.joining("\n"));
    }

    private String block(String block) {
        List<String> lines = new ArrayList<>(block.lines().toList());
        StringBuilder html = new StringBuilder();
        if (lines.get(0).startsWith("# ")) {
            html.append("<h2 style=\"margin:24px 0 4px;font-size:18px\">")
                    .append(inline(lines.remove(0).substring(2)))
                    .append("</h2>\n");
        }
        if (!lines.isEmpty()) {
            html.append(lines.get(0).startsWith("- ") ? list(lines) : paragraph(String.join("\n", lines)));
        }
        return html.toString().stripTrailing();
    }

    private String paragraph(String text) {
        Matcher mark = Held.MARK.matcher(text);
        return mark.matches() && held.value(mark).outside()
                ? "<blockquote style=\"" + QUOTE + "\">" + inline(text) + "</blockquote>"
                : "<p style=\"margin:0 0 16px\">" + inline(text) + "</p>";
    }

    private String list(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ") || items.isEmpty()) {
                items.add(line.replaceFirst("^- ", ""));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line.strip());
            }
        }
        return items.stream()
                .map(item -> "<li>" + inline(item) + "</li>")
                .collect(Collectors.joining("\n", "<ul style=\"margin:0 0 16px;padding-left:24px\">\n", "\n</ul>"));
    }

    /** The office's own words and facts together, so that an address made of both is one link; others' words apart. */
    private String inline(String marked) {
        StringBuilder html = new StringBuilder();
        StringBuilder own = new StringBuilder();
        Matcher mark = Held.MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            own.append(marked, from, mark.start());
            Held.Value value = held.value(mark);
            if (value.outside()) {
                html.append(linked(own)).append(escaped(value.text()));
                own.setLength(0);
            } else {
                own.append(value.text());
            }
            from = mark.end();
        }
        return html.append(linked(own.append(marked.substring(from)))).toString();
    }

    private static String linked(CharSequence text) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            String shown = escaped(address.group());
            html.append(escaped(text.subSequence(from, address.start()).toString()))
                    .append("<a href=\"")
                    .append(shown.contains("://") ? "" : "mailto:")
                    .append(shown)
                    .append("\" style=\"color:#1d5a9c\">")
                    .append(shown)
                    .append("</a>");
            from = address.end();
        }
        return html.append(escaped(text.subSequence(from, text.length()).toString()))
                .toString();
    }

    private static String escaped(String text) {
        return Html.escaped(text).replace("\n", "<br>\n");
    }
}
