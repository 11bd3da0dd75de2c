package crossread.fact;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles made of given sentences, and spans drawn under them. */
public final class Texts {
    private Texts() {}

    /** An article of one block a paragraph; sentences of a paragraph are parted by a line break. */
    public static TokenizedArticle article(String... paragraphs) {
        return article(Metadata.NONE, paragraphs);
    }

    /** The same of a language, by its tag. */
    public static TokenizedArticle in(String language, String... paragraphs) {
        return article(Metadata.NONE.withLanguage(Optional.of(language)), paragraphs);
    }

    private static TokenizedArticle article(Metadata metadata, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int at = 0;
            for (String text : paragraph.split("\n", -1)) {
                sentences.add(new Sentence(blocks.size(), new Span(at, at + text.length()), text));
                tokens.add(List.of());
                at += text.length() + 1;
            }
            blocks.add(Block.kept(paragraph.replace('\n', ' '), BlockKind.PARAGRAPH));
        }
        Origin origin = new Origin("a.txt", "text", 0, "");
        return new TokenizedArticle(new Article("A", metadata, origin, blocks, sentences, List.of()), tokens);
    }

    /** A sentence with each mention ruled under it, one a line, and what it states. */
    public static String ruled(TokenizedArticle article, int sentence, List<Mention> mentions) {
        StringBuilder drawn =
                new StringBuilder(article.article().sentences().get(sentence).text()).append('\n');
        for (Mention mention : mentions) {
            if (mention.at().sentence() == sentence) {
                drawn.append(" ".repeat(mention.span().start()))
                        .append("^".repeat(mention.span().length()))
                        .append(' ')
                        .append(mention.kind())
                        .append(' ')
                        .append(mention.value())
                        .append('\n');
            }
        }
        return drawn.toString();
    }
}
