package crossread.align.wording;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * What one speaker says at one go in one article, however often a "he said" parts it.
 *
 * @param text the article
 * @param parts the quotations it is made of
 * @param words of all parts, without marks
 */
record Speech(TokenizedArticle text, List<Mention> parts, List<QuotedWord> words) {

    Speech {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    String article() {
        return text.article().id();
    }

    List<String> keys() {
        return words.stream().map(QuotedWord::key).toList();
    }

    /** The stretches that the words from {@code from} up to {@code to} fill, one a part and sentence. */
    List<Stretch> stretches(int from, int to) {
        List<Stretch> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            QuotedWord word = words.get(i);
            boolean goesOn = i > from
                    && words.get(i - 1).part() == word.part()
                    && words.get(i - 1).sentence() == word.sentence();
            int start = goesOn ? all.removeLast().span().start() : word.span().start();
            all.add(new Stretch(
                    new SentenceRef(article(), word.sentence()),
                    new Span(start, word.span().end())));
        }
        return all;
    }
}
