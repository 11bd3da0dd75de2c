package crossread.read.web;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.clean.Piece;
import crossread.read.decode.Blanks;
import crossread.read.decode.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a page and takes its text, one piece a paragraph, in the order it stands in. */
final class PieceFinder implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "td",
            "th",
            "tr",
            "li",
            "dd",
            "dt",
            "figure",
            "figcaption",
            "caption",
            "summary",
            "details",
            "legend",
            "picture",
            "img",
            "hr",
            "option",
            "label");

    /** Where a picture beside a line is decoration. */
    private static final Set<String> NO_BOX = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "body");

    private static final int SMALL_BOX = 12;
    private static final int LONGEST_LINE = 120;

    /** Text outside the article that is shorter is a menu or a teaser, not prose the article may lack. */
    private static final int FEWEST_PROSE = 60;

    private final Set<Element> body;
    private final Map<Element, SetAside> cuts;
    private final HiddenCharacters hidden;
    private final List<Piece> pieces = new ArrayList<>();

    private final StringBuilder chosen = new StringBuilder();
    private final StringBuilder left = new StringBuilder();
    private @Nullable Element context;
    private int linked;
    private int links;
    private boolean afterBreak;

    PieceFinder(Set<Element> body, Map<Element, SetAside> cuts, HiddenCharacters hidden) {
        this.body = body;
        this.cuts = cuts;
        this.hidden = hidden;
    }

    /** The pieces under {@code root}. */
    List<Piece> find(Element root) {
        root.traverse(this);
        flush();
        return List.copyOf(pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                breakLine();
            } else if (isBlock(element) || cuts.containsKey(element)) {
                flush();
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (isBlock(element) || cuts.containsKey(element)) {
                flush();
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BLOCKS.contains(element.normalName());
    }

    private void take(TextNode node) {
        String text = node.getWholeText();
        Element parent = node.parentElement();
        if (parent == null || text.isEmpty()) {
            return;
        }
        if (!text.isBlank()) {
            afterBreak = false;
            context = context == null ? parent : context;
            linked += links > 0 ? text.strip().length() : 0;
        }
        (body.contains(parent) ? chosen : left).append(text);
    }

    /** One line break is a blank, two are the end of a paragraph. */
    private void breakLine() {
        if (afterBreak) {
            flush();
        }
        chosen.append(' ');
        left.append(' ');
        afterBreak = true;
    }

    private void flush() {
        Element from = context;
        String kept = fold(chosen);
        String rest = fold(left);
        double share = linked / (double) Math.max(1, kept.length() + rest.length());
        chosen.setLength(0);
        left.setLength(0);
        context = null;
        linked = 0;
        afterBreak = false;
        if (from == null) {
            return;
        }
        Optional<SetAside> cut = cutAround(from)
                .map(part -> Cut.ofText(part, kept.isEmpty() ? rest : kept))
                .or(() -> besidePicture(from, kept));
        if (!kept.isEmpty()) {
            pieces.add(piece(kept, from, share, cut));
        }
        boolean title = from.closest("h1") != null;
        if (hasWords(rest)) {
            pieces.add(piece(
                    rest, from, share, cut.or(() -> title ? Optional.empty() : Optional.of(outside(rest, share)))));
        }
    }

    /** Nothing of the page is thrown away; whoever asks for a menu or a teaser finds it. */
    private static SetAside outside(String text, double share) {
        boolean prose = text.length() >= FEWEST_PROSE && share < 0.5;
        return prose
                ? SetAside.because(Reason.SITE_FURNITURE, "outside-article", Trust.ASK)
                : SetAside.because(Reason.SITE_FURNITURE, "outside-line", Trust.SAFE);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String fold(StringBuilder text) {
        return Blanks.fold(hidden.strip(text.toString()));
    }

    private Optional<SetAside> cutAround(Element from) {
        for (Element element = from; element != null; element = element.parent()) {
            SetAside cut = cuts.get(element);
            if (cut != null) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    /** A line in the same box as a picture, with no stop at its end, says what the picture shows. */
    private static Optional<SetAside> besidePicture(Element from, String text) {
        boolean line = text.length() <= LONGEST_LINE && text.indexOf(' ') > 0 && !text.endsWith(".");
        Element box = from;
        for (Element parent = box.parent(); line && parent != null && !box.isBlock(); parent = box.parent()) {
            box = parent;
        }
        return line
                        && box.childNodeSize() <= SMALL_BOX
                        && !NO_BOX.contains(box.normalName())
                        && box.selectFirst("img") != null
                        && box.text().length() <= LONGEST_LINE
                ? Optional.of(SetAside.because(Reason.CAPTION, "beside-picture", Trust.ASK))
                : Optional.empty();
    }

    private static Piece piece(String text, Element from, double share, Optional<SetAside> found) {
        BlockKind kind = BlockKind.PARAGRAPH;
        boolean cell = false;
        boolean decided = found.filter(cut -> cut.reason() == Reason.CAPTION).isPresent();
        kind = decided ? BlockKind.CAPTION : kind;
        for (Element element = from; element != null; element = element.parent()) {
            String tag = element.normalName();
            cell |= tag.equals("td") || tag.equals("th");
            if (!decided) {
                BlockKind own = kindOf(tag);
                decided = own != BlockKind.PARAGRAPH;
                kind = own;
            }
        }
        return new Piece(text, kind, share, cell, found);
    }

    private static BlockKind kindOf(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dd", "dt" -> BlockKind.LIST;
            case "blockquote", "q" -> BlockKind.QUOTE;
            case "figcaption", "caption" -> BlockKind.CAPTION;
            default -> BlockKind.PARAGRAPH;
        };
    }
}
