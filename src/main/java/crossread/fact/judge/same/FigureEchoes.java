package crossread.fact.judge.same;

import crossread.fact.judge.figure.Given;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where other articles have a figure's words without having it as a figure, or speak of few things without counting. */
final class FigureEchoes {
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    /** From this score on sentences tell of the same. */
    private static final double RELATED = .2;

    private final Story story;

    FigureEchoes(Story story) {
        this.story = story;
    }

    Map<String, Echo> of(Said said) {
        List<String> wanted = written(said);
        Map<String, Echo> found = new HashMap<>();
        if (Given.isScore(said)) {
            told(said, found);
            return found;
        }
        if (Given.isCount(said) && Given.first(said).amount().value().compareTo(FEW) <= 0) {
            unnumbered(said, found);
            unspoken(said, found);
        }
        if (wanted.size() < 2) {
            return found;
        }
        for (Passage passage : story.withStem(
                wanted.stream().filter(stem -> stem.startsWith("#")).findFirst().orElse(""))) {
            if (Runs.holds(Runs.stems(passage.tokens()), wanted)) {
                found.merge(passage.article(), new Echo(passage, Likeness.same(.8)), Echo::or);
            }
        }
        return found;
    }

    /** "62 in favour and 38 against" is 62-38; of small numbers only in a sentence that is related. */
    private void told(Said said, Map<String, Echo> found) {
        List<String> sides = Given.sides(said);
        boolean large = new BigDecimal(sides.getLast()).compareTo(FEW) > 0;
        for (Passage passage : story.withAll(List.of("#" + sides.getFirst(), "#" + sides.getLast()))) {
            boolean other = !passage.article().equals(said.article());
            double score = other ? story.score(said.passage().ref(), passage.ref()) : 0;
            if (other && (large || score >= RELATED)) {
                found.merge(passage.article(), new Echo(passage, Likeness.same(.8)), Echo::or);
            }
        }
    }

    /** Where others speak of the two boats without counting them, a careful person would not call "two" news. */
    private void unnumbered(Said said, Map<String, Echo> found) {
        List<Token> tokens = said.tokens();
        Token noun = tokens.isEmpty() ? null : tokens.getLast();
        if (noun != null && noun.kind() == Token.Kind.WORD) {
            story.withStem(noun.stem())
                    .forEach(passage -> found.merge(passage.article(), new Echo(passage, Likeness.SILENCE), Echo::or));
        }
    }

    /** A related sentence may speak of two or three without saying so: "the brothers", "both". */
    private void unspoken(Said said, Map<String, Echo> found) {
        for (String article : story.articles()) {
            if (!article.equals(said.article())) {
                story.nearest(said.passage().ref(), article)
                        .filter(near -> near.score() >= RELATED)
                        .flatMap(near -> story.passage(near.at()))
                        .ifPresent(passage -> found.merge(article, new Echo(passage, Likeness.SILENCE), Echo::or));
            }
        }
    }

    /** The stems from the sign or number on: the approximating words before it are left out. */
    private static List<String> written(Said said) {
        List<Token> tokens = said.tokens();
        int from = 0;
        while (from < tokens.size()
                && tokens.get(from).kind() != Token.Kind.NUMBER
                && tokens.get(from).kind() != Token.Kind.MARK) {
            from++;
        }
        return tokens.subList(from, tokens.size()).stream()
                .map(token -> token.kind() == Token.Kind.MARK ? token.text().toLowerCase(Locale.ROOT) : token.stem())
                .toList();
    }
}
