package crossread.fact.manner;

import crossread.model.article.Reason;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article's headline.
 *
 * @param text the article it is cut into tokens in: its own, or one made of the headline alone
 * @param sentences indices of its sentences there
 * @param mentions what is stated in them
 * @param own whether {@code text} is the article itself, so that its sentences can be pointed at
 */
public record Headline(TokenizedArticle text, List<Integer> sentences, List<Mention> mentions, boolean own) {
    private static final double MOST = .6;

    public Headline {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** The headline that stands among the sentences of an article; empty where none does. */
    public static Optional<Headline> in(TokenizedArticle text, List<Mention> mentions) {
        List<Integer> sentences = new ArrayList<>();
        int block = -1;
        for (int i = 0; i < text.article().sentences().size(); i++) {
            int here = text.article().sentences().get(i).block();
            boolean headline = text.article().blocks().get(here).isAside(Reason.HEADLINE);
            if (headline && (block < 0 || block == here)) {
                sentences.add(i);
                block = here;
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(of(text, sentences, mentions, true));
    }

    /** A headline that is known by itself and is no sentence of its article. */
    public static Headline alone(TokenizedArticle text, List<Mention> mentions) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < text.article().sentences().size(); i++) {
            all.add(i);
        }
        return of(text, all, mentions, false);
    }

    private static Headline of(TokenizedArticle text, List<Integer> sentences, List<Mention> mentions, boolean own) {
        String id = text.article().id();
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.at().article().equals(id)
                        && sentences.contains(mention.at().sentence()))
                .toList();
        return new Headline(text, sentences, inside, own);
    }

    List<Token> tokens() {
        List<Token> all = new ArrayList<>();
        sentences.forEach(sentence -> all.addAll(text.tokens().get(sentence)));
        return all;
    }

    List<Token> tokens(Mention mention) {
        return text.tokens().get(mention.at().sentence()).stream()
                .filter(token -> token.span().overlaps(mention.span()))
                .toList();
    }

    String words(Mention mention) {
        return mention.span()
                .of(text.article().sentences().get(mention.at().sentence()).text());
    }

    Optional<Stretch> place(Mention mention) {
        Span span = mention.span();
        return own ? Optional.of(new Stretch(mention.at(), span)) : Optional.empty();
    }

    /** Whether it writes most of its words large, so that capitals tell no names. */
    boolean isCapitalised() {
        List<Token> words = tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
        long large = words.stream()
                .filter(word -> Character.isUpperCase(word.text().codePointAt(0)))
                .count();
        return large >= MOST * words.size();
    }
}
