package crossread.fact.manner;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kept sentences of an article, with what is stated in them. */
final class OwnText {
    private static final int LEAD = 3; // sentences

    private final TokenizedArticle text;
    private final List<Mention> mentions;
    private final List<Integer> kept = new ArrayList<>();
    private final List<Set<String>> stems = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    OwnText(TokenizedArticle text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions.stream()
                .filter(mention -> text.article().isKept(mention.at().sentence()))
                .toList();
        for (int i = 0; i < text.tokens().size(); i++) {
            Set<String> own = new HashSet<>();
            if (text.article().isKept(i)) {
                kept.add(i);
                for (Token token : text.tokens().get(i)) {
                    if (token.isContent()) {
                        own.add(token.stem());
                    }
                    words.add(token.text().toLowerCase(Locale.ROOT));
                }
            }
            stems.add(own);
        }
    }

    String article() {
        return text.article().id();
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    boolean isKept(SentenceRef at) {
        return at.article().equals(article()) && text.article().isKept(at.sentence());
    }

    /** Whether it is one of the first sentences, in which news has what matters most. */
    boolean isLead(SentenceRef at) {
        return kept.stream().limit(LEAD).anyMatch(sentence -> sentence == at.sentence());
    }

    List<Token> tokens(int sentence) {
        return text.tokens().get(sentence);
    }

    /** Content stems of the sentence. */
    Set<String> stems(int sentence) {
        return stems.get(sentence);
    }

    boolean hasStem(String stem) {
        return stems.stream().anyMatch(own -> own.contains(stem));
    }

    /** Whether any word begins with these letters, all small. */
    boolean hasBeginning(String letters) {
        return words.stream().anyMatch(word -> word.startsWith(letters));
    }

    /** The largest share of {@code part} in two sentences side by side, 0 to 1. */
    double best(Set<String> part) {
        double best = 0;
        for (int i = 0; i < kept.size(); i++) {
            Set<String> both = new HashSet<>(stems.get(kept.get(i)));
            if (i + 1 < kept.size()) {
                both.addAll(stems.get(kept.get(i + 1)));
            }
            long found = part.stream().filter(both::contains).count();
            best = Math.max(best, found / (double) Math.max(1, part.size()));
        }
        return best;
    }

    String words(Mention mention) {
        Span span = mention.span();
        return span.of(text.article().sentences().get(mention.at().sentence()).text());
    }

    static Optional<Stretch> place(Mention mention) {
        return Optional.of(new Stretch(mention.at(), mention.span()));
    }
}
