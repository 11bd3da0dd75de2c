package crossread.align.wording;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
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
