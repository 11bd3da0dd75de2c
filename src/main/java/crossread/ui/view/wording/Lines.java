package crossread.ui.view.wording;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes lines and terms of the words of a comparison. */
final class Lines {
    private final Comparison comparison;

    Lines(Comparison comparison) {
        this.comparison = comparison;
    }

    /** One line a sentence, with its words marked. */
    List<Row.Line> lines(List<Stretch> words, Optional<String> fact) {
        Map<SentenceRef, List<Span>> spans = new TreeMap<>();
        words.forEach(
                each -> spans.computeIfAbsent(each.at(), _ -> new ArrayList<>()).add(each.span()));
        List<Row.Line> lines = new ArrayList<>();
        spans.forEach((at, marks) -> line(at, marks, fact).ifPresent(lines::add));
        return lines;
    }

    Optional<Row.Line> line(SentenceRef at, List<Span> marks, Optional<String> fact) {
        return comparison
                .sentence(at)
                .map(sentence ->
                        new Row.Line(at, outlet(at.article()), sentence.text(), Span.joined(marks), fact, false));
    }

    private String outlet(String article) {
        return comparison.article(article).map(Article::name).orElse(article);
    }

    String words(Stretch stretch) {
        return comparison
                .sentence(stretch.at())
                .map(sentence -> stretch.span().of(sentence.text()).replaceAll("\\s+", " "))
                .orElse("");
    }

    /** The words with the articles that have them, equal ones once. */
    List<Row.Term> terms(List<Stretch> words) {
        Map<String, List<String>> articles = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Stretch each : words) {
            String text = words(each);
            String key = text.toLowerCase(Locale.ROOT);
            written.putIfAbsent(key, text);
            List<String> having = articles.computeIfAbsent(key, _ -> new ArrayList<>());
            if (!having.contains(each.at().article())) {
                having.add(each.at().article());
            }
        }
        List<Row.Term> terms = new ArrayList<>();
        articles.forEach((key, having) -> terms.add(new Row.Term(having, written.getOrDefault(key, key), false)));
        return terms;
    }
}
