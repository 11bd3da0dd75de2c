package crossread.store.json;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article's shape in the file. */
public final class ArticleJson {
    /** A, B ... Z, AA; what a comparison of this program holds never goes beyond three letters. */
    private static final Pattern ID = Pattern.compile("[A-Z]{1,3}");

    private ArticleJson() {}

    /**
     * An article with its text.
     *
     * @param places how the places of originals are written
     */
    public static ObjectNode write(Article article, Places places) {
        ObjectNode node = Json.object();
        node.put("id", article.id());
        MetadataJson.write(article.metadata(), node);
        Origin origin = article.origin();
        ObjectNode file = node.putObject("origin")
                .put("file", origin.file())
                .put("format", origin.format())
                .put("bytes", origin.bytes())
                .put("sha256", origin.sha256());
        origin.place().flatMap(places::text).ifPresent(place -> file.put("path", place));
        ArrayNode blocks = node.putArray("blocks");
        article.blocks().forEach(block -> blocks.add(write(block)));
        node.put("body", article.body());
        ArrayNode sentences = node.putArray("sentences");
        article.sentences()
                .forEach(sentence -> sentences
                        .addObject()
                        .put("block", sentence.block())
                        .put("start", sentence.span().start())
                        .put("end", sentence.span().end())
                        .put("text", sentence.text()));
        if (!article.warnings().isEmpty()) {
            ArrayNode warnings = node.putArray("warnings");
            for (Warning warning : article.warnings()) {
                ArrayNode arguments =
                        warnings.addObject().put("key", warning.key()).putArray("arguments");
                warning.arguments().forEach(arguments::add);
            }
        }
        return node;
    }

    private static ObjectNode write(Block block) {
        ObjectNode node = Json.object();
        node.put("text", block.text());
        node.put("kind", Fields.name(block.kind()));
        node.put("kept", block.kept());
        block.extracted().ifPresent(text -> node.put("extracted", text));
        block.finding().ifPresent(finding -> {
            node.put("reason", Fields.name(finding.reason()));
            node.put("rule", finding.rule());
            node.put("trust", Fields.name(finding.trust()));
            finding.original().ifPresent(index -> node.put("original", index));
            if (finding.seen()) {
                node.put("seen", true);
            }
        });
        return node;
    }

    public static Article read(Fields fields, Places places) {
        if (!ID.matcher(fields.text("id")).matches()) {
            throw fields.damaged("id", "no letter");
        }
        List<Block> blocks = fields.objects("blocks", ArticleJson::readBlock);
        for (Block block : blocks) {
            int original = block.finding()
                    .map(SetAside::original)
                    .orElse(OptionalInt.empty())
                    .orElse(0);
            if (original < 0 || original >= blocks.size()) {
                throw fields.damaged("blocks", "repeats a block that is not there");
            }
        }
        Fields origin = fields.object("origin");
        return new Article(
                fields.text("id"),
                MetadataJson.read(fields),
                new Origin(
                        origin.text("file"),
                        origin.text("format"),
                        origin.size("bytes"),
                        origin.text("sha256"),
                        origin.textIfAny("path").flatMap(places::place)),
                blocks,
                fields.objects("sentences", sentence -> readSentence(sentence, blocks)),
                fields.objects("warnings", warning -> new Warning(warning.text("key"), warning.texts("arguments"))));
    }

    private static Block readBlock(Fields fields) {
        Optional<SetAside> finding = fields.has("reason")
                ? Optional.of(new SetAside(
                        fields.constant("reason", Reason.class),
                        fields.textIfAny("rule").orElse(""),
                        fields.has("trust") ? fields.constant("trust", Trust.class) : Trust.SAFE,
                        fields.has("original") ? OptionalInt.of(fields.count("original")) : OptionalInt.empty(),
                        fields.flag("seen", false)))
                : Optional.empty();
        boolean kept = fields.flag("kept", true);
        if (!kept && finding.isEmpty()) {
            throw fields.damaged("reason", "missing on a block that is not kept");
        }
        return new Block(
                fields.text("text"),
                fields.constant("kind", BlockKind.class),
                kept,
                finding,
                fields.textIfAny("extracted"));
    }

    private static Sentence readSentence(Fields fields, List<Block> blocks) {
        int block = fields.count("block");
        if (block >= blocks.size()) {
            throw fields.damaged("block", "no block " + block);
        }
        String text = blocks.get(block).text();
        Span span = span(fields, text.length());
        return new Sentence(block, span, span.of(text));
    }

    /** The span in {@code start} and {@code end}, inside a text of this length. */
    static Span span(Fields fields, int length) {
        int start = fields.count("start");
        int end = fields.count("end");
        if (start > end || end > length) {
            throw fields.damaged("end", "span " + start + ".." + end + " in a text of " + length);
        }
        return new Span(start, end);
    }
}
