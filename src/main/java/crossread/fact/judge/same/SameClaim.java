package crossread.fact.judge.same;

import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Claims are the same where their sentences say the same and most of the claim's words stand there, too. Of all facts
 * they are the weakest: 4 of 5 claims called new on ECB+ named nothing new, so that half of their words elsewhere is
 * enough to doubt.
 */
public final class SameClaim implements Sameness {
    /** From this score of a link on, sentences say the same: precision .69 to .90 on four sets of news. */
    private static final double LINKED = .6;

    private static final double COVERED = .5;
    /** So many of its words in one sentence need no link. */
    private static final double NEARLY_ALL = .8;

    /** More than so many of its words in any one sentence elsewhere, and a careful person would not call it new. */
    private static final double HALF = .5;

    /** So many of them where who makes the claim stands there, too. */
    private static final double NAMED = .4;

    /** So many of them in a sentence that says the same. */
    private static final double SOME = .3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Story story;
    private final Opposites opposites = new Opposites();
    /** Each is looked for in every sentence that has some of its words. */
    private final Map<Said, Set<String>> actors = new ConcurrentHashMap<>();

    private final Map<Passage, Set<String>> spoken = new ConcurrentHashMap<>();

    public SameClaim(Story story) {
        this.story = story;
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind == FactKind.CLAIM;
    }

    /** Every claim stands for itself until the links join it. */
    @Override
    public String identity(Said said) {
        return "claim " + key(said.mention().at()) + " " + said.mention().span();
    }

    @Override
    public Set<String> keys(Said said) {
        Set<String> keys = new HashSet<>();
        keys.add(key(said.mention().at()));
        story.saysTheSame(said.mention().at(), LINKED).forEach(passage -> keys.add(key(passage.ref())));
        return keys;
    }

    private static String key(SentenceRef ref) {
        return ref.article() + " " + ref.sentence();
    }

    @Override
    public Likeness compare(Said one, Said other) {
        double score = story.score(one, other);
        if (one.article().equals(other.article()) || score < LINKED) {
            return Likeness.OTHER;
        }
        Set<String> mine = Passage.content(one.tokens());
        Set<String> theirs = Passage.content(other.tokens());
        double covered = Math.min(share(mine, theirs), share(theirs, mine));
        boolean contrary = opposites.areOpposite(one.passage(), other.passage())
                || Opposites.isNegated(one) != Opposites.isNegated(other);
        if (contrary) {
            return Likeness.OTHER;
        }
        return covered >= COVERED ? Likeness.same(.7 + .3 * Math.min(score, covered)) : Likeness.OTHER;
    }

    /**
     * Whether the sentence can tell the claim at all: its figures must stand there, and its verb or who does it; two
     * leads on one event have most other words in common.
     */
    private boolean tells(Said said, Passage passage) {
        for (Token token : said.tokens()) {
            if (token.kind() == Token.Kind.NUMBER && !passage.stems().contains(token.stem())) {
                return false;
            }
        }
        if (opposites.areOpposite(said.passage(), passage)) {
            return false;
        }
        Set<String> does = actors.computeIfAbsent(said, SameClaim::actors);
        // Asked last: it reads the whole sentence.
        return (does.isEmpty() || !Collections.disjoint(does, passage.stems())) && !isNegatedIn(passage, said);
    }

    /** "Did not deny", of what somebody denied. */
    private static boolean isNegatedIn(Passage passage, Said said) {
        return said.mention().value() instanceof Value.Claim claim
                && Opposites.isNegated(said) != Opposites.isNegated(passage, claim);
    }

    /** The stems of a claim's verb and of who does it; none where nobody does. */
    private static Set<String> actors(Said said) {
        Set<String> actors = new HashSet<>();
        if (!(said.mention().value() instanceof Value.Claim claim)) {
            return actors;
        }
        Set<String> who = words(claim.speaker());
        String stub = stub(claim.verb());
        for (Token token : said.passage().tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.isContent() && (who.contains(word) || word.startsWith(stub))) {
                actors.add(token.stem());
            }
        }
        return actors;
    }

    private boolean speaks(Said said, Passage passage) {
        if (!(said.mention().value() instanceof Value.Claim claim)) {
            return false;
        }
        return !Collections.disjoint(spoken(passage), words(claim.speaker()));
    }

    /** The words of the content tokens of a sentence. */
    private Set<String> spoken(Passage passage) {
        return spoken.computeIfAbsent(passage, _ -> {
            Set<String> all = new HashSet<>();
            passage.tokens().stream().filter(Token::isContent).forEach(token -> all.addAll(words(token.text())));
            return all;
        });
    }

    private static Set<String> words(String name) {
        return Set.copyOf(List.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)));
    }

    /** What all forms of a verb begin with: "propos" of "propose". */
    private static String stub(String verb) {
        return verb.endsWith("e") || verb.endsWith("y") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /** Words count alike: in a story of few sentences the shared ones would weigh least. */
    private static double share(Set<String> part, Set<String> whole) {
        return part.isEmpty() ? 0 : part.stream().filter(whole::contains).count() / (double) part.size();
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        Set<String> content = Passage.content(said.tokens());
        Map<String, Echo> found = new HashMap<>();
        for (Passage passage : story.saysTheSame(said.mention().at(), LINKED)) {
            double share = share(content, passage.stems());
            boolean tells = tells(said, passage);
            if (story.isMatched(said, passage.article()) && (tells || share >= SOME)) {
                Likeness likeness = tells && share >= COVERED ? Likeness.same(.8) : Likeness.UNSURE;
                found.merge(passage.article(), new Echo(passage, likeness), Echo::or);
            }
        }
        story.count(content, (passage, count) -> {
            // Most have a word or two in common by chance.
            if (count < 2 || count < NAMED * content.size()) {
                return;
            }
            boolean nearlyAll = count >= 3
                    && count >= NEARLY_ALL * content.size()
                    && story.covered(content, passage.stems()) >= NEARLY_ALL
                    && tells(said, passage);
            boolean doubt = count > HALF * content.size() || (count >= NAMED * content.size() && speaks(said, passage));
            if (nearlyAll || (count >= 2 && doubt)) {
                Likeness likeness = nearlyAll ? Likeness.same(.8) : Likeness.UNSURE;
                found.merge(passage.article(), new Echo(passage, likeness), Echo::or);
            }
        });
        return found;
    }
}
