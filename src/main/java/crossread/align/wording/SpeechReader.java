package crossread.align.wording;

import crossread.model.article.Article;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the quotations of an article into what was said at one go, so that where "he said" stands makes no difference.
 */
final class SpeechReader {
    /** Characters of ", the mayor of Kellmar told reporters on Monday, " at most. */
    private static final int TAG = 70;
    /** Words of a term in marks at most. */
    private static final int TERM = 2;

    private final SpokenWords spoken;

    SpeechReader(SpokenWords spoken) {
        this.spoken = spoken;
    }

    /** The speeches of kept text in their order. */
    List<Speech> read(TokenizedArticle article, List<Mention> mentions) {
        List<Mention> quotations = mentions.stream()
                .filter(mention -> article.article().isKept(mention.at().sentence()) && !isTerm(article, mention))
                .sorted(Comparator.comparing(Mention::at).thenComparing(Mention::span))
                .toList();
        List<Speech> all = new ArrayList<>();
        List<Mention> open = new ArrayList<>();
        for (Mention next : quotations) {
            if (!open.isEmpty()
                    && open.getLast().at().equals(next.at())
                    && open.getLast().span().contains(next.span())) {
                continue; // marks inside marks
            }
            if (!open.isEmpty() && !goesOn(article.article(), open.getLast(), next)) {
                all.add(speech(article, open));
                open.clear();
            }
            open.add(next);
        }
        if (!open.isEmpty()) {
            all.add(speech(article, open));
        }
        return all;
    }

    /** Titles and words held with tongs stand in marks, too, and are nobody's speech. */
    private static boolean isTerm(TokenizedArticle article, Mention mention) {
        return article.tokens().get(mention.at().sentence()).stream()
                        .filter(token -> token.kind() != Token.Kind.MARK
                                && mention.span().contains(token.span()))
                        .count()
                <= TERM;
    }

    /** Whether {@code next} is said in the same breath: by the same speaker, with no more than a tag between. */
    private static boolean goesOn(Article article, Mention last, Mention next) {
        boolean same = last.speaker().isEmpty()
                || next.speaker().isEmpty()
                || last.speaker().get().name().equals(next.speaker().get().name());
        int one = last.at().sentence();
        int other = next.at().sentence();
        if (!same) {
            return false;
        }
        if (one == other) {
            return next.span().start() - last.span().end() <= TAG;
        }
        String text = article.sentences().get(one).text();
        boolean block = article.sentences().get(one).block()
                == article.sentences().get(other).block();
        return block
                && other == one + 1
                && text.length() - last.span().end() <= TAG
                && next.span().start() <= 2;
    }

    private Speech speech(TokenizedArticle article, List<Mention> parts) {
        List<QuotedWord> words = new ArrayList<>();
        boolean opens = true;
        for (int part = 0; part < parts.size(); part++) {
            Mention mention = parts.get(part);
            int sentence = mention.at().sentence();
            opens |= part > 0 && parts.get(part - 1).at().sentence() != sentence;
            boolean bracketed = false;
            for (Token token : article.tokens().get(sentence)) {
                if (!mention.span().contains(token.span())) {
                    continue;
                }
                if (token.kind() == Token.Kind.MARK) {
                    bracketed = "[".equals(token.text()) || (bracketed && !"]".equals(token.text()));
                    opens |= ".?!…".contains(token.text());
                    continue;
                }
                boolean capital = Character.isUpperCase(token.text().codePointAt(0));
                boolean tells = spoken.tells(token);
                Span span = token.span();
                for (String key : spoken.keys(token)) {
                    words.add(new QuotedWord(sentence, span, key, tells, bracketed, opens, capital, part));
                    opens = false;
                }
            }
        }
        return new Speech(article, parts, words);
    }
}
