package org.evenhand.preparation.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.evenhand.engine.FieldRefused;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The Markdown of an item. What could run, track a reader or show a picture is refused when it is written; whatever text
 * stands in the database is rendered harmless all the same.
 */
public final class Markdown {

    static final int LONGEST = 20_000;

    /** Pages of this site, other sites, and mail. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://[^\\s/]|mailto:[^\\s]+@|/(?![/\\\\])|#)[^\\s\\\\]*", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CLASSES = Map.of(
            "h2", "govuk-heading-m",
            "h3", "govuk-heading-s",
            "h4", "govuk-heading-s",
            "p", "govuk-body",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "a", "govuk-link",
            "blockquote", "govuk-inset-text",
            "hr", "govuk-section-break govuk-section-break--visible govuk-section-break--m");

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (CLASSES.containsKey(tag)) {
                    attributes.put("class", CLASSES.get(tag));
                }
            })
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements(
                    "h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "br", "hr")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(true, Set.copyOf(CLASSES.values()))
            .globally()
            .toFactory();

    private Markdown() {}

    /** As a page shows it, below a heading of the first level. */
    public static String html(String text) {
        return HARMLESS.sanitize(HTML.render(parse(text)));
    }

    /** The words alone. */
    static String plain(String text) {
        return TEXT.render(PARSER.parse(text));
    }

    /** The text as a tree, its headings from the second level down without a gap. */
    static Node parse(String text) {
        Node document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            private final Deque<Integer> above = new ArrayDeque<>();

            @Override
            public void visit(Heading heading) {
                int level = heading.getLevel();
                while (!above.isEmpty() && above.peek() >= level) {
                    above.pop();
                }
                above.push(level);
                heading.setLevel(Math.min(above.size() + 1, 4));
            }
        });
        return document;
    }

    /** @throws FieldRefused if it is too long, or has HTML, a picture, or a link that is none of these */
    static void check(String field, String text) {
        if (text.length() > LONGEST) {
            throw new FieldRefused(
                    field,
                    "it is longer than " + LONGEST + " characters; shorten it, or link to what is public (P05.4).");
        }
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new FieldRefused(field, "write it without HTML: “" + shortened(html.getLiteral()) + "” (P05).");
            }

            @Override
            public void visit(HtmlInline html) {
                throw new FieldRefused(field, "write it without HTML: “" + shortened(html.getLiteral()) + "” (P05).");
            }

            @Override
            public void visit(Image image) {
                throw new FieldRefused(
                        field,
                        "pictures are not shown here: they may be police imagery, and one from elsewhere tells who reads (P05.7).");
            }

            @Override
            public void visit(Link link) {
                if (!LINK.matcher(link.getDestination()).matches()) {
                    throw new FieldRefused(
                            field,
                            "a link begins with https://, mailto: or a path of this site such as /register; this one does not: “"
                                    + shortened(link.getDestination()) + "” (P05).");
                }
                if (link.getFirstChild() == null) {
                    throw new FieldRefused(field, "a link needs words that say where it leads (P05).");
                }
                visitChildren(link);
            }
        });
        if (plain(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new FieldRefused(field, "write something that can be read (P05).");
        }
    }

    private static String shortened(String words) {
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
