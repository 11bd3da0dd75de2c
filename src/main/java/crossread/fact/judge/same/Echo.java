package crossread.fact.judge.same;

import crossread.fact.judge.story.Passage;

/**
 * A sentence that states what a mention elsewhere states.
 *
 * @param at the sentence
 * @param likeness how sure that is
 */
public record Echo(Passage at, Likeness likeness) {

    /** The surer of the two; of equals the one in weightier text, then the earlier. */
    public Echo or(Echo other) {
        int byScore = Double.compare(likeness.score(), other.likeness.score());
        int byStanding = byScore != 0 ? byScore : other.at.standing().compareTo(at.standing());
        int byPlace = byStanding != 0 ? byStanding : other.at.ref().compareTo(at.ref());
        return byPlace >= 0 ? this : other;
    }
}
