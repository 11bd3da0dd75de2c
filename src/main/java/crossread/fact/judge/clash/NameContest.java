package crossread.fact.judge.clash;

import crossread.fact.judge.name.Aliases;
import crossread.fact.judge.name.GivenNames;
import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.name.Spelling;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.fact.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says of two names whether they stand in one another's place: places that look alike but are two, two countries or two states in
 * one {@link Slot}, two given names before one family name, two people in one office. Other places and people in like
 * sentences are hardly ever a contradiction: of 16 pairs of places in one slot of linked sentences none was, the one lay within
 * the other or was another act's. Safe for many threads.
 */
public final class NameContest {
    private static final double LINKED = .8;
    /** Two of one family are told of in like sentences: the words around have to agree, too. */
    private static final double CONTEXT = .2;

    /** Offices that one holds at a time. */
    private static final Set<String> ALONE =
            Set.of("mayor", "governor", "president", "king", "queen", "sheriff", "chairman", "chairwoman", "ceo");

    private final Story story;
    private final Surroundings surroundings;
    private final Aliases aliases;
    private final GivenNames given;
    private final Map<Said, Slot> slots = new ConcurrentHashMap<>();

    public NameContest(Story story, Surroundings surroundings, Aliases aliases, GivenNames given) {
        this.story = story;
        this.surroundings = surroundings;
        this.aliases = aliases;
        this.given = given;
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Said other) {
        double linked = story.score(one, other);
        if (linked < LINKED) {
            return 0;
        }
        NameForm mine = aliases.form(one.name());
        NameForm theirs = aliases.form(other.name());
        boolean others = one.isPerson()
                ? people(one, mine, other, theirs)
                : Spelling.areLookalikes(mine, theirs)
                        || (aliases.arePeers(mine, theirs) && slot(one).fits(slot(other)));
        return others ? linked : 0;
    }

    private boolean people(Said one, NameForm mine, Said other, NameForm theirs) {
        if (mine.isSingle() || theirs.isSingle()) {
            return false;
        }
        boolean family = mine.last().equals(theirs.last())
                && given.areOthers(mine.words().getFirst(), theirs.words().getFirst());
        return (family && surroundings.agree(one, other) >= CONTEXT) || isOneOffice(one, other);
    }

    /** "Mayor of Brackley" is one at a time, "spokesman" and "analyst" are many. */
    private static boolean isOneOffice(Said one, Said other) {
        Optional<String> mine = office(one);
        return mine.isPresent() && mine.equals(office(other));
    }

    private static Optional<String> office(Said said) {
        return said.mention().value() instanceof Value.Person person
                ? person.role()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .filter(role -> role.contains(" of ") && ALONE.contains(role.substring(0, role.indexOf(' '))))
                : Optional.empty();
    }

    private Slot slot(Said said) {
        return slots.computeIfAbsent(said, Slot::of);
    }
}
