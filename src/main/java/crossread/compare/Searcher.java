package crossread.compare;

import crossread.fact.Search;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does what concerns each article alone, as many at once as there are cores. */
final class Searcher {
    private final Preparer preparer;

    Searcher(Preparer preparer) {
        this.preparer = preparer;
    }

    /** Texts, each with a warning where something could not be looked for in it, and what was found. */
    record Searched(List<TokenizedArticle> texts, List<Mention> mentions) {}

    Searched search(List<Article> articles, Progress progress) {
        List<TokenizedArticle> texts = texts(articles, progress);
        List<TokenizedArticle> marked = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Search search : onAllCores(texts, preparer::search, progress, Stage.FIND)) {
            mentions.addAll(search.found());
            marked.add(Gaps.marked(texts.get(marked.size()), search.missed()));
        }
        return new Searched(marked, mentions);
    }

    /** The articles with their sigils as ids, split and cut into tokens. */
    List<TokenizedArticle> texts(List<Article> articles, Progress progress) {
        progress.report(Stage.SPLIT, 0);
        List<Article> named = new ArrayList<>();
        articles.forEach(article -> named.add(Gaps.closed(article).withId(Article.sigil(named.size()))));
        return onAllCores(named, preparer::text, progress, Stage.SPLIT);
    }

    /** Between two rounds it can be stopped. Who waits for what hangs keeps no thread of the common pool from others. */
    private static <T, R> List<R> onAllCores(List<T> all, Function<T, R> work, Progress progress, Stage stage) {
        int cores = Runtime.getRuntime().availableProcessors();
        List<R> done = new ArrayList<>();
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int from = 0; from < all.size(); from += cores) {
                progress.report(stage, (double) from / all.size());
                List<Callable<R>> round = all.subList(from, Math.min(all.size(), from + cores)).stream()
                        .map(one -> (Callable<R>) () -> work.apply(one))
                        .toList();
                for (Future<R> one : waiting.invokeAll(round)) {
                    done.add(StageWatch.result(one));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return done;
    }
}
