package crossread.compare;

import crossread.align.ReasonFinder;
import crossread.align.WordDiffer;
import crossread.align.part.PartFinder;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.link.Link;
import crossread.model.link.Reasons;
import crossread.model.link.UnmatchedPart;
import crossread.model.link.WordDifference;
import crossread.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks closely at two sentences of a comparison, when somebody asks. Safe for use by several threads. */
public final class SentenceComparer {
    private final Tokenizer tokenizer;
    private final WordDiffer words;
    private final ReasonFinder reasons;
    private final PartFinder parts;

    public SentenceComparer(Tokenizer tokenizer, WordDiffer words, ReasonFinder reasons, PartFinder parts) {
        this.tokenizer = tokenizer;
        this.words = words;
        this.reasons = reasons;
        this.parts = parts;
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

    /** The parts of a sentence that other articles do not say, though they have a sentence that says the same as the rest. */
    public List<UnmatchedPart> unmatched(Comparison comparison, SentenceRef at) {
        List<Link> links = comparison.links().stream()
                .filter(link -> link.from().equals(at) || link.to().equals(at))
                .toList();
        if (links.isEmpty()) {
            return List.of();
        }
        List<TokenizedArticle> texts = comparison.articles().stream()
                .filter(article -> links.stream()
                        .flatMap(link -> Stream.of(link.from(), link.to()))
                        .anyMatch(end -> end.article().equals(article.id())))
                .map(tokenizer::tokenize)
                .toList();
        return parts.find(texts, links).getOrDefault(at, List.of());
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
