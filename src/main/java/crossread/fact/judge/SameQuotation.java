package crossread.fact.judge;

import crossread.model.FactKind;
import crossread.model.SentenceRef;
import crossread.model.Token;
import crossread.words.WordList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Quotations are the same where nearly all words of each stand in the other in their order. The words may stand
 * elsewhere without marks; where only most of them do, they are reworded.
 */
final class SameQuotation implements Sameness {
    /** At this share of words in order it is the same wording. */
    private static final double VERBATIM = .95;
    /** At this share it is the same saying in other words. */
    private static final double REWORDED = .6;

    private final Story story;
    private final Set<String> telling = WordList.load("telling-words-en").words();

    SameQuotation(Story story) {
        this.story = story;
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind == FactKind.QUOTATION;
    }

    @Override
    public String identity(Said said) {
        return "words " + String.join(" ", Runs.words(said.tokens()));
    }

    /** The three words that tell most: of two quotations with nearly all words in common they share one at least. */
    @Override
    public Set<String> keys(Said said) {
        Set<String> stems = Passage.content(said.tokens());
        return new TreeSet<>(stems.stream()
                .sorted(Comparator.comparingDouble((String stem) -> -story.weight(stem))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList());
    }

    @Override
    public Likeness compare(Said one, Said other) {
        List<String> mine = Runs.words(one.tokens());
        List<String> theirs = Runs.words(other.tokens());
        double both = Math.min(Runs.inOrder(mine, theirs), Runs.inOrder(theirs, mine));
        return both >= VERBATIM && contents(one).equals(contents(other)) ? Likeness.same(.9) : Likeness.OTHER;
    }

    /** The words that say something, in their order: with another one of them it is another wording of one saying. */
    private List<String> contents(Said said) {
        return said.tokens().stream()
                .filter(token -> token.isContent() || telling.contains(token.text().toLowerCase(Locale.ROOT)))
                .map(Token::stem)
                .toList();
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        List<String> words = Runs.words(said.tokens());
        Set<String> content = Passage.content(said.tokens());
        Map<Passage, Integer> shared = new HashMap<>();
        for (String stem : content) {
            story.withStem(stem).forEach(passage -> shared.merge(passage, 1, Integer::sum));
        }
        Map<String, Echo> found = new HashMap<>();
        shared.forEach((passage, count) -> {
            if (count * 2 >= content.size() && !passage.article().equals(said.article())) {
                Likeness likeness = likeness(said, words, passage);
                if (likeness.score() > 0) {
                    found.merge(passage.article(), new Echo(passage, likeness), Echo::or);
                }
            }
        });
        return found;
    }

    private Likeness likeness(Said said, List<String> words, Passage passage) {
        List<String> there = Runs.words(passage.tokens());
        double covered = Runs.inOrder(words, there);
        if (covered < VERBATIM && words.size() > 8) {
            covered = Math.max(covered, Runs.inOrder(words, withNext(passage, there)));
        }
        if (words.size() <= 2) {
            return Runs.holds(there, words) ? Likeness.same(.8) : Likeness.OTHER;
        }
        if (covered >= VERBATIM) {
            return Likeness.same(.9);
        }
        // Long sentences hold any few words in order: they have to stand near each other, or the sentences be linked.
        boolean linked = story.isMatched(said, passage.article())
                && story.score(said.passage().ref(), passage.ref()) >= .6;
        boolean reworded = words.size() < 5 ? linked && covered >= REWORDED : covered >= (linked ? .5 : REWORDED + .1);
        return reworded ? new Likeness(.5, "remark.reworded") : Likeness.OTHER;
    }

    /** Sentences may be split otherwise there. */
    private List<String> withNext(Passage passage, List<String> there) {
        SentenceRef next = new SentenceRef(passage.article(), passage.ref().sentence() + 1);
        return story.passage(next)
                .map(following -> {
                    List<String> both = new java.util.ArrayList<>(there);
                    both.addAll(Runs.words(following.tokens()));
                    return both;
                })
                .orElse(there);
    }
}
