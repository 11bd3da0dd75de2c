package crossread.ui.find;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds words in articles: in headlines, in the text, in captions and in what was set aside. */
public final class WordSearch {
    /** A piece of an article, ready to be searched: folding all of it takes longer than any search. */
    private record Searched(String article, int block, Hit.Part part, FoldedText text) {
        Stream<Hit> find(String folded) {
            return text.find(folded).stream().map(span -> new Hit(article, block, span, part));
        }
    }

    private final List<Searched> pieces = new ArrayList<>();

    public WordSearch(List<Article> articles) {
        for (Article article : articles) {
            article.metadata()
                    .title()
                    .ifPresent(title ->
                            pieces.add(new Searched(article.id(), -1, Hit.Part.HEADLINE, FoldedText.of(title))));
            for (int i = 0; i < article.blocks().size(); i++) {
                Block block = article.blocks().get(i);
                // The headline stands over the column, and only there.
                if (block.kept() || !block.isAside(Reason.HEADLINE)) {
                    pieces.add(new Searched(article.id(), i, part(block), FoldedText.of(block.text())));
                }
            }
        }
    }

    private static Hit.Part part(Block block) {
        return block.kept() ? Hit.Part.TEXT : block.isAside(Reason.CAPTION) ? Hit.Part.CAPTION : Hit.Part.ASIDE;
    }

    /** Every place of {@code words}, whatever their case and accents, in the order of the articles and of their text. */
    public List<Hit> find(String words) {
        String folded = FoldedText.fold(words.strip());
        return folded.isEmpty()
                ? List.of()
                : pieces.stream().flatMap(piece -> piece.find(folded)).toList();
    }
}
