package crossread.fact.judge.clash;

import crossread.fact.judge.same.Opposites;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of two claims whether one is the contrary of the other: one speaker who confirms here what he denies there, or does what he
 * does not, of one matter and in linked sentences. Who speaks and of what has to agree, since "denied the one and admitted the
 * other" is no contradiction. Safe for many threads.
 */
public final class ClaimContest {
    private static final double LINKED = .6;
    /** The share of the words about the matter that both have, of whoever says less. */
    private static final double MATTER = .5;

    private static final int LEAST = 2; // words in common
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "for", "in", "his", "her", "their", "its");

    private final Story story;
    private final Opposites opposites = new Opposites();

    public ClaimContest(Story story) {
        this.story = story;
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Said other) {
        double linked = story.score(one, other);
        boolean contrary = linked >= LINKED
                && one.mention().value() instanceof Value.Claim mine
                && other.mention().value() instanceof Value.Claim theirs
                && !Collections.disjoint(words(mine.speaker()), words(theirs.speaker()))
                && areContrary(one, mine, other, theirs)
                && areOfOneMatter(one, mine, other, theirs);
        return contrary ? linked : 0;
    }

    private boolean areContrary(Said one, Value.Claim mine, Said other, Value.Claim theirs) {
        return mine.verb().equals(theirs.verb())
                ? Opposites.isNegated(one) != Opposites.isNegated(other)
                : Opposites.isNegated(one) == Opposites.isNegated(other)
                        && opposites.areOppositeVerbs(mine.verb(), theirs.verb())
                        && opposites.areOpposite(one.passage(), other.passage());
    }

    private static boolean areOfOneMatter(Said one, Value.Claim mine, Said other, Value.Claim theirs) {
        Set<String> first = matter(one, mine);
        Set<String> second = matter(other, theirs);
        long common = first.stream().filter(second::contains).count();
        return common >= LEAST && common >= MATTER * Math.min(first.size(), second.size());
    }

    /** The stems of what is claimed, without who claims it. */
    private static Set<String> matter(Said said, Value.Claim claim) {
        Set<String> speaker = words(claim.speaker());
        List<Token> tokens = said.tokens().stream()
                .filter(token -> !speaker.contains(low(token)))
                .toList();
        return Passage.content(tokens);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)));
        words.removeAll(SMALL);
        return words;
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
