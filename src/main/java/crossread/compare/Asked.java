package crossread.compare;

import crossread.model.article.Article;
import crossread.model.work.ReaderWork;
import java.util.List;

/**
 * What is to be compared.
 *
 * @param title the story's name; the first headline where it is blank
 * @param articles one or more; their order decides their sigils and nothing else
 * @param reader what the reader made of it; what was set right is held to
 * @param inFull whether to go on however long it takes; otherwise what takes too long is compared coarsely
 * @param byMeaning whether meaning is wanted too: a first result is by meaning where what sentences mean is known already
 */
public record Asked(String title, List<Article> articles, ReaderWork reader, boolean inFull, boolean byMeaning) {

    public Asked {
        articles = List.copyOf(articles);
    }

    /** By words, with nothing corrected, and in full. */
    public Asked(String title, List<Article> articles) {
        this(title, articles, ReaderWork.NONE, true, false);
    }
}
