package crossread.fact.judge.same;

import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
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
public final class SameQuotation implements Sameness {
    /** At this share of words in order it is the same wording. */
    private static final double VERBATIM = .95;
    /** At this share it is the same saying in other words. */
    private static final double REWORDED = .6;

    /** So many words of content in marks are a part of a quotation, not a phrase two people use. */
    private static final int LEAST_PART = 3;

    private static final Likeness TRIMMED = new Likeness(.5, "remark.trimmed");

    private static final int LONG = 8; // words of a saying that may be reported in others
    private static final double TOLD = .5; // share of its words that then stand in a linked sentence

    private final Story story;
    private final Set<String> telling = WordList.load("telling-words-en").words();

    public SameQuotation(Story story) {
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
                .filter(token ->
                        token.isContent() || telling.contains(token.text().toLowerCase(Locale.ROOT)))
                .map(Token::stem)
                .toList();
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        List<String> words = Runs.words(said.tokens());
        Set<String> content = Passage.content(said.tokens());
        Map<String, Echo> found = new HashMap<>();
        story.count(content, (passage, count) -> {
            if (count > 1
                    && count < content.size()
                    && !passage.article().equals(said.article())
                    && isTrimmed(words, passage)) {
                found.merge(passage.article(), new Echo(passage, TRIMMED), Echo::or);
            }
            if (count * 2 >= content.size() && !passage.article().equals(said.article())) {
                Likeness likeness = likeness(said, words, passage);
                if (likeness.score() > 0) {
                    found.merge(passage.article(), new Echo(passage, likeness), Echo::or);
                }
            }
        });
        return found;
    }

    /** Whether the passage has a part of these words, and no others, in marks of its own. */
    private static boolean isTrimmed(List<String> words, Passage passage) {
        List<Token> tokens = passage.tokens();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isMark(tokens.get(i))) {
                continue;
            }
            if (open >= 0) {
                List<Token> inside = tokens.subList(open + 1, i);
                List<String> part = Runs.words(inside);
                boolean some =
                        inside.stream().filter(Token::isContent).count() >= LEAST_PART && part.size() < words.size();
                if (some && Runs.holds(words, part)) {
                    return true;
                }
            }
            open = i;
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return token.text().length() == 1 && "\"“”«»„".indexOf(token.text().charAt(0)) >= 0;
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
        // "Russia has, I want to stress, far more of these metals" where the other reports that it has far more metals
        boolean told = linked && words.size() >= LONG && share(Passage.content(said.tokens()), passage.stems()) >= TOLD;
        boolean reworded =
                told || (words.size() < 5 ? linked && covered >= REWORDED : covered >= (linked ? .5 : REWORDED + .1));
        return reworded ? new Likeness(.5, "remark.reworded") : Likeness.OTHER;
    }

    private static double share(Set<String> part, Set<String> whole) {
        return part.isEmpty() ? 0 : part.stream().filter(whole::contains).count() / (double) part.size();
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
