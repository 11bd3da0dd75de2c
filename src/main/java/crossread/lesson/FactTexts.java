package crossread.lesson;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the texts of a comparison state facts, and what proves that they do not. */
final class FactTexts {
    /** "There were three of them." could be about anything; a sentence of this length says what it counts. UTF-16 units. */
    private static final int ALONE = 60;

    private final Comparison comparison;

    FactTexts(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The mentions that stand in paragraphs of the text, in the order of articles and text. */
    List<Mention> inText(Fact fact) {
        return fact.mentions().stream()
                .filter(mention -> isKept(mention.at()))
                .sorted(Comparator.comparing(Mention::at).thenComparing(Mention::span))
                .toList();
    }

    String text(SentenceRef at) {
        return comparison
                .sentence(at)
                .orElseThrow(() -> new IllegalArgumentException("no sentence " + at))
                .text();
    }

    /** What a card shows of it: the sentence, and where that says little by itself the one beside it in its paragraph. */
    Excerpt excerpt(Mention mention) {
        String sentence = text(mention.at());
        if (sentence.length() >= ALONE) {
            return Excerpt.around(sentence, mention.span());
        }
        return beside(mention.at(), -1)
                .map(before ->
                        Excerpt.around(before + " " + sentence, mention.span().shift(before.length() + 1)))
                .or(() -> beside(mention.at(), 1).map(after -> Excerpt.around(sentence + " " + after, mention.span())))
                .orElseGet(() -> Excerpt.around(sentence, mention.span()));
    }

    /** The sentence so many places further, where it stands in the same paragraph. */
    private Optional<String> beside(SentenceRef at, int by) {
        List<Sentence> sentences =
                comparison.article(at.article()).orElseThrow().sentences();
        int other = at.sentence() + by;
        return other >= 0
                        && other < sentences.size()
                        && sentences.get(other).block()
                                == sentences.get(at.sentence()).block()
                ? Optional.of(sentences.get(other).text())
                : Optional.empty();
    }

    /** One sentence an article: the first that states the fact. */
    List<Proof> stating(Fact fact, Proof.Standing standing) {
        List<Proof> proofs = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (Mention mention : inText(fact)) {
            if (!done.contains(mention.at().article())) {
                done.add(mention.at().article());
                proofs.add(proof(mention.at(), standing, marks(fact, mention.at()), List.of()));
            }
        }
        return proofs;
    }

    private static List<Span> marks(Fact fact, SentenceRef at) {
        List<Span> marks = new ArrayList<>();
        fact.mentions().stream()
                .filter(mention -> mention.at().equals(at))
                .map(Mention::span)
                .sorted()
                .filter(span -> marks.isEmpty() || marks.getLast().end() <= span.start())
                .forEach(marks::add);
        return marks;
    }

    /** The nearest sentence of an article that does not state the fact. */
    Optional<Proof> lacking(Fact fact, String article) {
        return fact.nearest().stream()
                .filter(near -> near.at().article().equals(article))
                .filter(near -> comparison.sentence(near.at()).isPresent())
                .max(Comparator.comparingDouble(Nearest::score))
                .map(near -> proof(near.at(), Proof.Standing.LACKS, List.of(), near.lacks()));
    }

    private Proof proof(SentenceRef at, Proof.Standing standing, List<Span> marks, List<String> lacks) {
        return new Proof(
                at.article(),
                standing,
                paragraph(at),
                text(at),
                marks,
                lacks,
                isKept(at) ? Optional.of(at) : Optional.empty());
    }

    private boolean isKept(SentenceRef at) {
        return comparison
                .article(at.article())
                .filter(article -> at.sentence() < article.sentences().size() && article.isKept(at.sentence()))
                .isPresent();
    }

    /** Kept blocks count from 1, as in the reports. */
    private int paragraph(SentenceRef at) {
        if (!isKept(at)) {
            return 0;
        }
        Article article = comparison.article(at.article()).orElseThrow();
        int block = article.sentences().get(at.sentence()).block();
        return (int) article.blocks().subList(0, block + 1).stream()
                .filter(each -> each.kept())
                .count();
    }
}
