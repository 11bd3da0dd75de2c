package crossread.compare;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what was read before, told by its hash: a whole file, or single articles of a file that holds several. Other
 * articles of one file are not touched.
 */
public final class RepeatFilter {

    /**
     * One result for each given, in order.
     *
     * @param results of files read now; of two that are the same the first stays
     * @param already articles read before
     */
    public List<ReadResult> filter(List<ReadResult> results, List<Article> already) {
        Map<String, String> fileByHash = new HashMap<>();
        already.forEach(article -> fileByHash.putIfAbsent(
                article.origin().sha256(), article.origin().file()));
        return results.stream()
                .map(result -> result instanceof Readable readable ? fresh(readable, fileByHash) : result)
                .toList();
    }

    private static ReadResult fresh(Readable file, Map<String, String> fileByHash) {
        List<Article> fresh = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Article article : file.articles()) {
            String first = fileByHash.putIfAbsent(article.origin().sha256(), file.file());
            if (first == null) {
                fresh.add(article);
            } else {
                known.add(first);
            }
        }
        if (known.isEmpty()) {
            return file;
        }
        if (fresh.isEmpty()) {
            return Unreadable.of(file.file(), Problem.DUPLICATE, known.getFirst());
        }
        // What is said of the file stands with its first article, which may be the one that is left out.
        List<Warning> warnings = new ArrayList<>(fresh.getFirst().warnings());
        file.articles().getFirst().warnings().stream()
                .filter(warning -> !warnings.contains(warning))
                .forEach(warnings::add);
        warnings.add(Warning.of("articles-repeated", Integer.toString(known.size()), known.getFirst()));
        fresh.set(0, fresh.getFirst().withWarnings(warnings));
        return new Readable(file.file(), fresh);
    }
}
