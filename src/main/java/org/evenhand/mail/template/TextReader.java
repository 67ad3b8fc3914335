package org.evenhand.mail.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the placeholders of a letter's text. Nothing in it is ever evaluated: a placeholder is a name, and no more. */
final class TextReader {

    private static final Pattern TAG =
            Pattern.compile("\\{\\{([#^/]?)\\s*([\\p{L}\\p{N}][\\p{L}\\p{N} ’-]*?)\\s*\\}\\}");

    /** A condition that has a line for itself leaves no empty line behind. */
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*(\\{\\{[#^/][^{}\\n]*\\}\\})[ \\t]*(?:\\n|\\z)");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Co}&&[^\\n\\t]]");

    private final Deque<Piece.Section> open = new ArrayDeque<>();
    private final Deque<List<Piece>> levels = new ArrayDeque<>(List.of(new ArrayList<>()));

    private TextReader() {}

    /** @throws TextProblem if a placeholder is malformed or a condition is not closed */
    static List<Piece> read(String source) {
        if (UNSEEN.matcher(source).find()) {
            throw new TextProblem("The text holds a character that cannot be seen: type it anew.");
        }
        return new TextReader().pieces(ALONE.matcher(source).replaceAll("$1"));
    }

    private List<Piece> pieces(String source) {
        Matcher tag = TAG.matcher(source);
        int from = 0;
        while (tag.find()) {
            words(source.substring(from, tag.start()));
            place(tag.group(1), tag.group(2));
            from = tag.end();
        }
        words(source.substring(from));
        if (!open.isEmpty()) {
            throw new TextProblem("The condition on “" + open.peek().fact() + "” is not closed: add {{/"
                    + open.peek().fact() + "}} where it ends.");
        }
        return List.copyOf(levels.element());
    }

    private void place(String sign, String fact) {
        switch (sign) {
            case "" -> levels.element().add(new Piece.Slot(fact));
            case "/" -> close(fact);
            default -> {
                List<Piece> inside = new ArrayList<>();
                open.push(new Piece.Section(fact, sign.equals("#"), inside));
                levels.push(inside);
            }
        }
    }

    private void close(String fact) {
        if (open.isEmpty() || !open.element().fact().equals(fact)) {
            throw new TextProblem("{{/" + fact + "}} closes nothing that was opened before it.");
        }
        levels.pop();
        levels.element().add(open.pop());
    }

    private void words(String text) {
        if (text.contains("{{") || text.contains("}}")) {
            throw new TextProblem("After “" + beginning(text) + "” a placeholder is not well formed: write the name of"
                    + " a fact between two braces on either side, like {{case reference}}.");
        }
        if (!text.isEmpty()) {
            levels.element().add(new Piece.Words(text));
        }
    }

    private static String beginning(String text) {
        String before = text.split("\\{\\{|\\}\\}", 2)[0].strip();
        return before.length() <= 40 ? before : "…" + before.substring(before.length() - 40);
    }
}
