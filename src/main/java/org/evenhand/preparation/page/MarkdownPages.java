package org.evenhand.preparation.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.evenhand.preparation.page.TaggedText.Run;
import org.jspecify.annotations.Nullable;

/** Writes the Markdown of a topic into the pack; a link is followed by its address, for whoever reads on paper. */
final class MarkdownPages {

    private static final float INDENT = 18;

    private final TaggedText text;
    private final PdfStructure structure;
    private final String site;

    MarkdownPages(TaggedText text, PdfStructure structure, String site) {
        this.text = text;
        this.structure = structure;
        this.site = site;
    }

    void write(String markdown, PDStructureElement into) {
        blocks(Markdown.parse(markdown), into, TaggedText.MARGIN);
    }

    private void blocks(Node parent, PDStructureElement into, float left) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                heading(heading, into, left);
            } else if (block instanceof Paragraph) {
                paragraph(runs(block), into, left);
            } else if (block instanceof BulletList) {
                points(block, structure.child(into, "L"), left, null);
            } else if (block instanceof OrderedList list) {
                Integer first = list.getMarkerStartNumber();
                points(block, structure.child(into, "L"), left, first == null ? 1 : first);
            } else if (block instanceof BlockQuote) {
                blocks(block, structure.child(into, "BlockQuote"), left + INDENT);
            } else if (block instanceof FencedCodeBlock code) {
                paragraph(Run.plain(code.getLiteral()), into, left);
            } else if (block instanceof IndentedCodeBlock code) {
                paragraph(Run.plain(code.getLiteral()), into, left);
            } else if (block instanceof HtmlBlock html) {
                paragraph(Run.plain(html.getLiteral()), into, left);
            }
        }
    }

    private void heading(Heading heading, PDStructureElement into, float left) {
        float size = heading.getLevel() == 2 ? 15 : 12;
        text.room(size * 4);
        text.gap(10);
        text.write(structure.child(into, "H" + heading.getLevel()), runs(heading), size, left);
        text.gap(2);
    }

    private void paragraph(List<Run> runs, PDStructureElement into, float left) {
        text.gap(4);
        text.write(structure.child(into, "P"), runs, TaggedText.SIZE, left);
    }

    private void points(Node list, PDStructureElement into, float left, @Nullable Integer first) {
        int number = first == null ? 0 : first;
        for (Node point = list.getFirstChild(); point != null; point = point.getNext()) {
            PDStructureElement item = structure.child(into, "LI");
            text.gap(4);
            text.mark(structure.child(item, "Lbl"), first == null ? "•" : number + ".", left);
            text.gap(-4);
            blocks(point, structure.child(item, "LBody"), left + INDENT);
            number++;
        }
    }

    private List<Run> runs(Node block) {
        List<Run> runs = new ArrayList<>();
        block.accept(new Inline(runs));
        return runs;
    }

    /** Gathers the words of a block. */
    private final class Inline extends AbstractVisitor {

        private final List<Run> runs;
        private boolean strong;
        private @Nullable String address;

        Inline(List<Run> runs) {
            this.runs = runs;
        }

        private void add(String words) {
            runs.add(new Run(words, strong, address));
        }

        @Override
        public void visit(Text words) {
            add(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak end) {
            add(" ");
        }

        @Override
        public void visit(StrongEmphasis words) {
            strong = true;
            visitChildren(words);
            strong = false;
        }

        @Override
        public void visit(Link link) {
            String aim = link.getDestination().startsWith("/") ? site + link.getDestination() : link.getDestination();
            int before = runs.size();
            address = aim;
            visitChildren(link);
            address = null;
            String words =
                    runs.subList(before, runs.size()).stream().map(Run::words).reduce("", String::concat);
            if (!words.equals(aim)) {
                add(" (" + aim.replaceFirst("^mailto:", "") + ")");
            }
        }
    }
}
