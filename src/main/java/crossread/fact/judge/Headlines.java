package crossread.fact.judge;

import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import java.util.List;

/** Headlines write most words large, so that what looks like a name there often is none. */
final class Headlines {
    private static final double MOST = .6;

    private Headlines() {}

    /** Whether a name stands in no more than headlines that capitalise most of their words. */
    static boolean isOnlyCapitals(List<Said> places) {
        return places.stream()
                .allMatch(said -> said.mention().kind().isName()
                        && said.passage().standing() == Standing.HEADLINE
                        && isCapitalised(said.passage()));
    }

    /** Whether it is what a headline claims: that is the article in short, and the article says it itself. */
    static boolean isOnlyItsClaim(List<Said> places) {
        return places.stream()
                .allMatch(said -> said.mention().kind() == FactKind.CLAIM
                        && said.passage().standing() == Standing.HEADLINE);
    }

    private static boolean isCapitalised(Passage headline) {
        List<Token> words = headline.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
        long large = words.stream()
                .filter(word -> Character.isUpperCase(word.text().codePointAt(0)))
                .count();
        return large >= MOST * words.size();
    }
}
