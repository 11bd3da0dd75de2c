package crossread.align.part;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of one block a sentence. */
final class Texts {
    private Texts() {}

    static List<Token> tokens(String sentence, String language) {
        return article("A", language, sentence).tokens().getFirst();
    }

    public static TokenizedArticle article(String id, String language, String... texts) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        Metadata metadata = Metadata.NONE.withLanguage(Optional.of(language));
        Origin origin = new Origin("page.txt", "text", 0, "");
        return new Tokenizer().tokenize(new Article(id, metadata, origin, blocks, sentences, List.of()));
    }
}
