package crossread.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Makes a chapter of its Markdown. What the guide has no use for, such as HTML and quotations, is a mistake in it. */
final class ChapterReader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String id;
    private final String folder;

    /**
     * @param id of the chapter
     * @param folder from where its pictures are named
     */
    ChapterReader(String id, String folder) {
        this.id = id;
        this.folder = folder;
    }

    Chapter read(String markdown) {
        List<Part> parts = parts(PARSER.parse(markdown));
        return new Chapter(id, parts.getFirst().text(), parts);
    }

    private List<Part> parts(Node parent) {
        List<Part> parts = new ArrayList<>();
        for (Node node : children(parent)) {
            parts.add(part(node));
        }
        return parts;
    }

    private Part part(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading -> new Part.Heading(heading.getLevel(), runs(heading));
            case org.commonmark.node.Paragraph paragraph
            when paragraph.getFirstChild() instanceof Image picture ->
                new Part.Picture(folder + picture.getDestination(), words(picture));
            case org.commonmark.node.Paragraph paragraph -> new Part.Paragraph(runs(paragraph));
            case BulletList list -> new Part.Items(false, items(list));
            case OrderedList list -> new Part.Items(true, items(list));
            case TableBlock table -> new Part.Table(rows(table));
            default -> throw new IllegalArgumentException(id + " holds " + node);
        };
    }

    private List<List<Part>> items(Node list) {
        return children(list).stream().map(this::parts).toList();
    }

    /** The rows of the table's head and body. */
    private List<List<List<Run>>> rows(TableBlock table) {
        return children(table).stream()
                .flatMap(section -> children(section).stream())
                .map(row -> children(row).stream()
                        .map(TableCell.class::cast)
                        .map(this::runs)
                        .toList())
                .toList();
    }

    private List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        addRuns(parent, Run.Style.PLAIN, Optional.empty(), runs);
        return runs;
    }

    private void addRuns(Node parent, Run.Style style, Optional<String> to, List<Run> runs) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> runs.add(new Run(text.getLiteral(), style, to));
                case SoftLineBreak _ -> runs.add(new Run(" ", style, to));
                case HardLineBreak _ -> runs.add(new Run("\n", style, to));
                case Code code -> runs.add(new Run(code.getLiteral(), Run.Style.CODE, to));
                case StrongEmphasis strong -> addRuns(strong, Run.Style.STRONG, to, runs);
                case Emphasis emphasis -> addRuns(emphasis, Run.Style.EMPHASIS, to, runs);
                case Link link -> addRuns(link, style, Optional.of(chapter(link.getDestination())), runs);
                default -> throw new IllegalArgumentException(id + " holds " + node);
            }
        }
    }

    private String chapter(String destination) {
        if (!destination.endsWith(".md") || destination.contains("/")) {
            throw new IllegalArgumentException(id + " leads out of the guide: " + destination);
        }
        return destination.substring(0, destination.length() - ".md".length());
    }

    private String words(Node node) {
        StringBuilder words = new StringBuilder();
        runs(node).forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
