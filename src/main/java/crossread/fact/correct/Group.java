package crossread.fact.correct;

import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A fact in the making: the mentions that state it, as the program had them or as the reader put them together. */
final class Group {
    private final Set<Mention> mentions = new LinkedHashSet<>();
    private Optional<Fact> lead;
    private double rank;
    private Optional<FactKind> kind = Optional.empty();
    private boolean struck;
    private boolean touched;

    Group(Fact fact) {
        lead = Optional.of(fact);
        rank = fact.rank();
        mentions.addAll(fact.mentions());
    }

    private Group(Mention mention, double rank) {
        lead = Optional.empty();
        this.rank = rank;
        mentions.add(mention);
    }

    Set<Mention> mentions() {
        return mentions;
    }

    /** The fact of the program that it goes on from, the better ranked of several; none for what was split off. */
    Optional<Fact> lead() {
        return lead;
    }

    double rank() {
        return rank;
    }

    /** What the reader says it is. */
    Optional<FactKind> kind() {
        return kind;
    }

    boolean isStruck() {
        return struck;
    }

    /** Whether the reader made it what it is. */
    boolean isTouched() {
        return touched;
    }

    void strike() {
        struck = true;
    }

    void be(FactKind value) {
        kind = Optional.of(value);
        touch();
    }

    /** Takes in all of {@code other}; a kind that the reader gave either of them stays, before all that of this one. */
    void join(Group other) {
        if (other.rank < rank) {
            lead = other.lead.or(() -> lead);
            rank = other.rank;
        } else {
            lead = lead.or(() -> other.lead);
        }
        kind = kind.or(other::kind);
        mentions.addAll(other.mentions);
        touch();
    }

    /** Parts with a mention, which is a fact of its own right behind this one. */
    Group split(Mention mention) {
        mentions.remove(mention);
        Group own = new Group(mention, rank + .5);
        touch();
        own.touch();
        return own;
    }

    private void touch() {
        struck = false;
        touched = true;
    }
}
