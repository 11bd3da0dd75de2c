package crossread.compare;

import crossread.align.ReasonFinder;
import crossread.align.WordDiffer;
import crossread.model.Article;
import crossread.model.Block;
import crossread.model.BlockKind;
import crossread.model.Comparison;
import crossread.model.Mention;
import crossread.model.Metadata;
import crossread.model.Origin;
import crossread.model.Reasons;
import crossread.model.Sentence;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.Token;
import crossread.model.WordDifference;
import crossread.text.Tokenizer;
import java.util.List;
import java.util.Optional;

/** Looks closely at two sentences of a comparison, when somebody asks. Safe for use by several threads. */
public final class SentenceComparer {
    private final Tokenizer tokenizer;
    private final WordDiffer words;
    private final ReasonFinder reasons;

    public SentenceComparer(Tokenizer tokenizer, WordDiffer words, ReasonFinder reasons) {
        this.tokenizer = tokenizer;
        this.words = words;
        this.reasons = reasons;
    }

    /**
     * How two sentences that were paired differ, word by word.
     *
     * @param language of both, where known
     */
    public List<WordDifference> wordDifferences(Sentence from, Sentence to, Optional<String> language) {
        return words.compare(tokens(from, language), tokens(to, language));
    }

    /** What two sentences of a comparison have in common, and what only one of them has. */
    public Reasons reasons(Comparison comparison, SentenceRef from, SentenceRef to) {
        return reasons.find(side(comparison, from), side(comparison, to));
    }

    private ReasonFinder.Side side(Comparison comparison, SentenceRef at) {
        Sentence sentence = comparison.sentence(at).orElseThrow();
        Optional<String> language = comparison
                .article(at.article())
                .flatMap(article -> article.metadata().language());
        List<Span> names = comparison.facts().stream()
                .flatMap(fact -> fact.mentions().stream())
                .filter(mention -> mention.kind().isName() && mention.at().equals(at))
                .map(Mention::span)
                .toList();
        return new ReasonFinder.Side(sentence.text(), tokens(sentence, language), names);
    }

    private List<Token> tokens(Sentence sentence, Optional<String> language) {
        Block block = Block.kept(sentence.text(), BlockKind.PARAGRAPH);
        Sentence whole = new Sentence(0, new Span(0, sentence.text().length()), sentence.text());
        Article article = new Article(
                "",
                Metadata.NONE.withLanguage(language),
                new Origin("", "", 0, ""),
                List.of(block),
                List.of(whole),
                List.of());
        return tokenizer.tokenize(article).tokens().getFirst();
    }
}
