package crossread.ui;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.ui.columns.text.Selection;
import java.util.Optional;

/**
 * A place in a saved file, by which what is selected is found again when the articles were compared anew: letters, ids and
 * numbers of sentences may be others by then.
 *
 * @param file the article's origin
 * @param text the sentence: one file may hold several articles
 * @param block index of the block
 * @param unit where in the block's text
 * @param kind of the fact that is stated there, if it is a fact
 */
record Anchor(Origin file, String text, int block, int unit, Optional<FactKind> kind) {

    /** Where {@code selection} stands in {@code comparison}; empty where nothing is selected. */
    static Optional<Anchor> of(Selection selection, Comparison comparison) {
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfSentence(SentenceRef at) -> at(comparison, at, 0, Optional.empty());
            case Selection.OfFact(String id) ->
                comparison
                        .fact(id)
                        .flatMap(fact -> of(comparison, fact.mentions().getFirst()));
        };
    }

    private static Optional<Anchor> of(Comparison comparison, Mention mention) {
        return at(comparison, mention.at(), mention.span().start(), Optional.of(mention.kind()));
    }

    private static Optional<Anchor> at(Comparison comparison, SentenceRef at, int unit, Optional<FactKind> kind) {
        Optional<Origin> file = comparison.article(at.article()).map(Article::origin);
        return comparison
                .sentence(at)
                .flatMap(sentence -> file.map(origin -> new Anchor(
                        origin,
                        sentence.text(),
                        sentence.block(),
                        sentence.span().start() + unit,
                        kind)));
    }

    /** What stands there in {@code comparison}. */
    Optional<Selection> in(Comparison comparison) {
        return kind.isPresent() ? fact(comparison) : sentence(comparison);
    }

    private Optional<Selection> fact(Comparison comparison) {
        return comparison.facts().stream()
                .filter(fact -> fact.mentions().stream()
                        .anyMatch(mention -> of(comparison, mention).equals(Optional.of(this))))
                .map(Fact::id)
                .<Selection>map(Selection.OfFact::new)
                .findFirst();
    }

    private Optional<Selection> sentence(Comparison comparison) {
        for (Article article : comparison.articles()) {
            for (int i = 0;
                    article.origin().equals(file) && i < article.sentences().size();
                    i++) {
                Sentence sentence = article.sentences().get(i);
                if (sentence.block() == block
                        && sentence.span().start() == unit
                        && sentence.text().equals(text)) {
                    return Optional.of(new Selection.OfSentence(new SentenceRef(article.id(), i)));
                }
            }
        }
        return Optional.empty();
    }
}
