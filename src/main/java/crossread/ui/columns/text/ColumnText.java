package crossread.ui.columns.text;

import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a column shows, as one text, and where in it each sentence stands. Positions are UTF-16 units of {@link #text()}.
 *
 * @param text the paragraphs, joined by line breaks
 * @param pieces the paragraphs, in order
 * @param sentences where each of the article's sentences stands; empty where its block is not shown
 * @param sentencesOf for each paragraph the sentences that stand in it, in order
 */
public record ColumnText(
        String text, List<Piece> pieces, List<Optional<Span>> sentences, List<List<Integer>> sentencesOf) {
    public static final ColumnText EMPTY = new ColumnText("", List.of(), List.of(), List.of());

    public ColumnText {
        pieces = List.copyOf(pieces);
        sentences = List.copyOf(sentences);
        sentencesOf = sentencesOf.stream().map(List::copyOf).toList();
    }

    static ColumnText of(Article article, String text, List<Piece> pieces) {
        Map<Integer, Integer> pieceOfBlock = new HashMap<>();
        List<List<Integer>> inside = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.block().ifPresent(block -> pieceOfBlock.put(block, inside.size()));
            inside.add(new ArrayList<>());
        }
        List<Optional<Span>> sentences = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Optional<Integer> piece = Optional.ofNullable(pieceOfBlock.get(sentence.block()));
            piece.ifPresent(at -> inside.get(at).add(sentences.size()));
            sentences.add(piece.map(at -> sentence.span().shift(pieces.get(at).textStart())));
        }
        return new ColumnText(text, pieces, sentences, inside);
    }

    /** Where the sentence stands, if it is shown. */
    public Optional<Span> sentence(int index) {
        return index < 0 || index >= sentences.size() ? Optional.empty() : sentences.get(index);
    }

    /** The sentence that holds the unit at {@code offset}. */
    public OptionalInt sentenceAt(int offset) {
        if (!pieces.isEmpty()) {
            for (int sentence : sentencesOf(pieceAt(offset))) {
                Span span = sentences.get(sentence).orElseThrow();
                if (span.start() <= offset && offset < span.end()) {
                    return OptionalInt.of(sentence);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Index of the paragraph that holds {@code offset}; a line break belongs to the paragraph before it. */
    public int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What a click at {@code offset} does, if anything. */
    public Optional<Piece.Action> actionAt(int offset) {
        return pieces.isEmpty()
                ? Optional.empty()
                : pieces.get(pieceAt(offset)).allActions().stream()
                        .filter(action -> action.span().start() <= offset
                                && offset < action.span().end())
                        .findFirst();
    }

    /** The sentences that stand in the paragraph at {@code piece}, in order. */
    public List<Integer> sentencesOf(int piece) {
        return sentencesOf.get(piece);
    }
}
