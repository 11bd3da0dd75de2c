package crossread.text;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import java.util.List;
import java.util.Optional;

/** Articles for the tests of this room. */
final class Articles {
    private Articles() {}

    static Article of(String language, List<Block> blocks) {
        return new Article(
                "A",
                Metadata.NONE.withLanguage(Optional.of(language).filter(tag -> !tag.isEmpty())),
                new Origin("a.txt", "text", 0, ""),
                blocks,
                List.of(),
                List.of());
    }
}
