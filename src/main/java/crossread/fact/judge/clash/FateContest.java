package crossread.fact.judge.clash;

import crossread.fact.judge.figure.Matter;
import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;

/**
 * Says of two numbers of people whom one fate befell whether they are of one event: in sentences that say the same, in related ones
 * of one place, or both where an article tells the whole. Safe for many threads.
 */
final class FateContest {
    private static final double LINKED = .6;
    /** From this score on sentences tell of the same. */
    private static final double RELATED = .2;
    /** In related sentences that name no place the words around have to agree. */
    private static final double FRAME = .25;
    /** What two articles tell of the whole in their headlines and leads. */
    private static final double LEADS = .7;
    /** What is counted in one place, in related sentences. */
    private static final double ONE_PLACE = .65;

    private final Story story;
    private final Surroundings surroundings;
    private final Matters matters;

    FateContest(Story story, Surroundings surroundings, Matters matters) {
        this.story = story;
        this.surroundings = surroundings;
        this.matters = matters;
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Matter mine, Said other, Matter theirs) {
        double linked = story.score(one.passage().ref(), other.passage().ref());
        if (mine.isApart(theirs) || mine.feared() != theirs.feared()) {
            return 0;
        }
        if (linked >= LINKED) {
            return linked;
        }
        if (mine.isWhere(theirs) && linked >= RELATED) {
            return ONE_PLACE;
        }
        if (mine.leads() && theirs.leads() && isWhole(mine, other) && isWhole(theirs, one)) {
            return LEADS;
        }
        boolean framed = mine.scope().isEmpty() && theirs.scope().isEmpty() && linked >= RELATED;
        return framed && surroundings.agree(one, other) >= FRAME ? LINKED : 0;
    }

    /** Whether the place it is counted in is one that the other article leads with, too. */
    private boolean isWhole(Matter matter, Said other) {
        return matter.scope().isEmpty() || matters.isLed(other.article(), matter.scope());
    }
}
