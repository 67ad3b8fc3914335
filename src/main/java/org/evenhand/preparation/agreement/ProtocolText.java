package org.evenhand.preparation.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a protocol in the parts that a page shows: headings (lines that begin with {@code # }), lists (lines that
 * begin with {@code - }) and paragraphs. Nothing else in it has a meaning, so that no markup gets through.
 */
public final class ProtocolText {

    private ProtocolText() {}

    /** @param lines of a list its items, of anything else the one text */
    public record Part(Kind kind, List<String> lines) {

        public String text() {
            return String.join("\n", lines);
        }
    }

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    public static List<Part> parts(String text) {
        return Arrays.stream(text.strip().split("\\R[ \\t]*(?:\\R[ \\t]*)+"))
                .filter(block -> !block.isBlank())
                .flatMap(block -> block(block.lines().toList()).stream())
                .toList();
    }

    private static List<Part> block(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        for (String line : lines) {
            Kind kind = kind(line);
            String words = kind == Kind.PARAGRAPH ? line : line.replaceFirst("^(#+|-) ", "");
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.kind() == kind && kind != Kind.HEADING) {
                last.lines().add(words);
            } else {
                parts.add(new Part(kind, new ArrayList<>(List.of(words))));
            }
        }
        return parts;
    }

    private static Kind kind(String line) {
        if (line.matches("#+ .*")) {
            return Kind.HEADING;
        }
        return line.startsWith("- ") ? Kind.LIST : Kind.PARAGRAPH;
    }
}
