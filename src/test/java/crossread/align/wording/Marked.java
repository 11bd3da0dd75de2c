package crossread.align.wording;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.BlockKind;
import crossread.model.Metadata;
import crossread.model.Origin;
import crossread.model.Sentence;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.Token;
import crossread.model.TokenizedArticle;
import crossread.text.Tokenizer;
import java.util.List;

/** Single sentences, with the words that are looked at in [brackets]; the brackets are taken out. */
final class Marked {
    private Marked() {}

    static List<Token> tokens(String text) {
        return article(text).tokens().getFirst();
    }

    static Line line(String text) {
        return new LineReader(List.of(article(text)), List.of()).line(new SentenceRef("A", 0));
    }

    static Hole hole(String marked) {
        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        Line line = line(marked.replaceAll("[\\[\\]]", ""));
        List<Integer> inside = line.units().stream()
                .filter(unit -> span.contains(unit.span()))
                .map(line.units()::indexOf)
                .toList();
        return new Hole(line, inside.getFirst(), inside.getLast() + 1);
    }

    static TokenizedArticle article(String text) {
        Sentence sentence = new Sentence(0, new Span(0, text.length()), text);
        return new Tokenizer()
                .tokenize(new Article(
                        "A",
                        Metadata.NONE,
                        new Origin("a.txt", "text", 0, ""),
                        List.of(Block.kept(text, BlockKind.PARAGRAPH)),
                        List.of(sentence),
                        List.of()));
    }
}
