package crossread.read.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Takes the text out of Markdown, with the marks that Obsidian adds to it; pictures and raw HTML leave only their words. */
final class MarkdownText extends AbstractVisitor {
    private static final Pattern PICTURE = Pattern.compile("!\\[\\[[^\\]\\n]{1,300}]]");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\]|\\n]{1,300}\\|)?([^\\]|\\n]{1,300})]]");
    private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^\\s=])([^=\\n]{1,1000})==");
    private static final Pattern CALLOUT = Pattern.compile("(?m)^((?:> ?){1,9})\\[![\\w-]{1,30}][+-]?");
    private static final Pattern REMARK = Pattern.compile("%%[^%\\n]{1,1000}%%");
    private static final Pattern NOTE =
            Pattern.compile("(?m)^\\[\\^[^\\]\\s]{1,40}]:[ \\t]*+(.*+(?:\\R(?: {2,}|\\t).*+)*+)");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]] ");
    private static final Pattern CELLS = Pattern.compile("\\|");
    private static final Pattern RULE = Pattern.compile("[\\s:-]*+");
    private static final String HTML_PARTS = "p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, dd, dt";

    /** Clips nest four deep; the visitor goes down by calling itself. */
    private static final int DEEPEST = 100;

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final PieceCollector text;
    private int quotes;
    private int items;
    private int links;
    private boolean excerpt;
    private boolean rows;

    MarkdownText(PieceCollector text) {
        this.text = text;
    }

    /** Takes it. */
    void take(String markdown) {
        List<String> notes =
                NOTE.matcher(markdown).results().map(note -> note.group(1)).toList();
        parser.parse(plain(NOTE.matcher(markdown).replaceAll(""))).accept(this);
        for (String note : notes) {
            text.add(NOTE_MARK.matcher(note).replaceAll("").replace('\n', ' '), false);
            text.close(StyleRole.NOTE, false);
        }
    }

    /** What is not Markdown proper is taken away first: the parser would tear it. */
    private static String plain(String markdown) {
        String text =
                NOTE_MARK.matcher(PICTURE.matcher(markdown).replaceAll("")).replaceAll("");
        text = HIGHLIGHT.matcher(WIKI_LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
        return REMARK.matcher(CALLOUT.matcher(text).replaceAll("$1")).replaceAll("");
    }

    private void close(StyleRole role) {
        boolean body = role == StyleRole.BODY;
        StyleRole placed = body && quotes > 0 ? StyleRole.QUOTE : body && items > 0 ? StyleRole.LIST : role;
        text.close(excerpt ? StyleRole.EXCERPT : placed, false);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close(StyleRole.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        rows = paragraph.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith("|");
        visitChildren(paragraph);
        if (rows) {
            text.close(StyleRole.BODY, true);
        } else {
            close(StyleRole.BODY);
        }
        rows = false;
    }

    /** Part of a row of a table, whose cells stand between upright strokes. */
    private void addCells(String row) {
        String[] cells = CELLS.split(row, -1);
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.close(StyleRole.BODY, true);
            }
            if (!RULE.matcher(cells[i]).matches()) {
                text.add(cells[i], links > 0);
            }
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        // MarkDownload begins with "> ## Excerpt" and the page's description of itself.
        boolean opens = quotes == 0
                && quote.getFirstChild() instanceof Heading heading
                && heading.getFirstChild() instanceof Text word
                && word.getLiteral().strip().equals("Excerpt");
        excerpt |= opens;
        quotes++;
        visitChildren(quote);
        quotes--;
        excerpt &= !opens;
    }

    @Override
    public void visit(ListItem item) {
        items++;
        visitChildren(item);
        items--;
    }

    @Override
    public void visit(Link link) {
        links++;
        visitChildren(link);
        links--;
    }

    @Override
    public void visit(Image picture) {
        // Its words stand in for it where it cannot be seen; the outlet did not write them as text.
    }

    @Override
    public void visit(Text words) {
        String written = TASK.matcher(words.getLiteral()).replaceFirst("").replace("~~", "");
        if (rows) {
            addCells(written);
        } else {
            text.add(written, links > 0);
        }
    }

    @Override
    public void visit(Code code) {
        text.add(code.getLiteral(), links > 0);
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        if (rows) {
            text.close(StyleRole.BODY, true);
        } else {
            text.add(" ", false);
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.add("\n", false);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code, code.getLiteral());
    }

    /** Paragraphs that were indented: nobody clips source text as news. */
    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code, code.getLiteral());
    }

    private void lines(Block block, String literal) {
        if (block.getParent() != null && !literal.isBlank()) {
            text.add(literal.replaceAll("\\R(?=\\S)", " "), false);
            close(StyleRole.BODY);
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            text.add("\n", false);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        Element body = Jsoup.parseBodyFragment(html.getLiteral()).body();
        body.select("script, style, template, iframe, noscript").remove();
        List<Element> parts = body.select(HTML_PARTS);
        if (parts.isEmpty()) {
            text.add(body.text(), false);
            close(StyleRole.BODY);
        }
        for (Element part : parts) {
            // An item that holds paragraphs is told by them.
            if (part.select(HTML_PARTS).size() == 1) {
                text.add(part.text(), false);
                close(role(part.normalName()));
            }
        }
    }

    private static StyleRole role(String tag) {
        return switch (tag) {
            case "figcaption" -> StyleRole.CAPTION;
            case "li", "dd", "dt" -> StyleRole.LIST;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> StyleRole.HEADING;
            default -> StyleRole.BODY;
        };
    }
}
