package crossread.fact.judge.same;

import crossread.fact.judge.figure.Given;
import crossread.fact.judge.figure.Matter;
import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.figure.Units;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two equal counts count the same things: by their nouns, and where these differ or are few, by the sentences. */
final class SameCount {
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:\\bat least|\\bno fewer than|\\bmindestens) $", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Story story;
    private final Surroundings surroundings;
    private final Matters matters;

    SameCount(Story story, Surroundings surroundings, Matters matters) {
        this.story = story;
        this.surroundings = surroundings;
        this.matters = matters;
    }

    /** @param amounts how alike the two numbers are */
    Likeness compare(Said one, Said other, Likeness amounts) {
        Matter mine = matters.of(one);
        Matter theirs = matters.of(other);
        if (mine.isKnown() && theirs.isKnown() && (!mine.isLike(theirs) || mine.isApart(theirs))) {
            return Likeness.OTHER;
        }
        boolean across = !one.article().equals(other.article());
        if (mine.isLike(theirs) && across && (isOtherTally(one, other) || isOtherTally(other, one))) {
            return Likeness.OTHER;
        }
        boolean agree = mine.isLike(theirs) || Units.agreeNouns(unit(one), unit(other));
        if (!across) {
            boolean near = !isRound(one) && amount(one).equals(amount(other));
            return agree || near || isHeadline(one, other) ? amounts : Likeness.OTHER;
        }
        if (mine.isLike(theirs) && (mine.isWhere(theirs) || (mine.leads() && theirs.leads()))) {
            return amounts;
        }
        double score = story.score(one, other);
        double context = surroundings.agree(one, other);
        return agree ? sameNoun(one, score, context, amounts) : otherNoun(one, other, score, context, amounts);
    }

    /** The same of two of which one names no more than a magnitude: "hundreds hurt" are neither 440 nor any other number. */
    Likeness ofVague(Said one, Said other) {
        Matter mine = matters.of(one);
        Matter theirs = matters.of(other);
        boolean apart = mine.isKnown() && theirs.isKnown() && (!mine.isLike(theirs) || mine.isApart(theirs));
        if (apart || one.article().equals(other.article())) {
            return Likeness.OTHER;
        }
        if (mine.isLike(theirs)) {
            return Likeness.SILENCE;
        }
        // "126 farms" are not the "hundreds of homes" of others
        boolean named = !unit(one).isEmpty() && !unit(other).isEmpty();
        boolean unlike = named && !Units.agreeNouns(unit(one), unit(other)) && !matters.areOfPeople(one, other);
        return unlike ? Likeness.OTHER : Likeness.UNSURE;
    }

    /** "Four sacked" in the headline, "four directors" in the text. */
    private static boolean isHeadline(Said one, Said other) {
        boolean headline = (one.passage().standing() == Standing.HEADLINE)
                != (other.passage().standing() == Standing.HEADLINE);
        return headline
                && (unit(one).isEmpty() || unit(other).isEmpty())
                && amount(one).value().compareTo(amount(other).value()) == 0;
    }

    /** "At least 11 dead" is a toll, as 10 is another; "more than 10" or "at least 200" may well be of 11 and 210. */
    private static boolean isOtherTally(Said least, Said other) {
        Amount floor = amount(least);
        boolean counted = floor.value().compareTo(HUNDRED) < 0
                || floor.value().stripTrailingZeros().scale() >= 0;
        return counted
                && floor.low().isPresent()
                && floor.high().isEmpty()
                && floor.value().compareTo(amount(other).value()) != 0
                && !amount(other).approximate()
                && !Amounts.isVague(amount(other))
                && AT_LEAST.matcher(least.passage().text())
                        .region(0, least.mention().span().start())
                        .find();
    }

    private static Amount amount(Said said) {
        return Given.first(said).amount();
    }

    private static Likeness sameNoun(Said one, double score, double context, Likeness amounts) {
        boolean alike = !Given.isSmallCount(one) || score >= .2 || context >= .15;
        return alike ? amounts : Likeness.UNSURE;
    }

    private Likeness otherNoun(Said one, Said other, double score, double context, Likeness amounts) {
        boolean named = !unit(one).isEmpty() && !unit(other).isEmpty();
        boolean people = matters.areOfPeople(one, other);
        if (named && !people && areLoose(one, other)) {
            return Likeness.OTHER; // "126 farms" are not the "hundreds of homes" of others
        }
        boolean few = Given.isSmallCount(one);
        boolean linked = score >= .6;
        boolean around = context >= .3;
        // "two scooters" and "two display cases" of one theft
        // "five women died" and "five victims are in hospital"
        boolean fates = matters.of(one).isKnown() != matters.of(other).isKnown();
        boolean unlike = few && (fates || (named && !people));
        boolean alike = unlike ? linked && around : linked || around || (!few && shareAWord(one, other));
        if (!alike) {
            // "to lose seven in this way": of what, only the story tells
            boolean apart = few && named && !linked && !around;
            return apart ? Likeness.OTHER : Likeness.UNSURE;
        }
        return named ? new Likeness(Math.min(.75, amounts.score()), "remark.otherNoun") : amounts;
    }

    private static boolean areLoose(Said one, Said other) {
        return Amounts.isVague(amount(one)) || Amounts.isVague(amount(other));
    }

    private static String unit(Said said) {
        return Given.first(said).unit();
    }

    /** Above a hundred and not round: one article that says "1,250 people" and "1,250 residents" means the same ones. */
    private static boolean isRound(Said said) {
        BigDecimal value = amount(said).value().stripTrailingZeros();
        return value.compareTo(HUNDRED) < 0 || value.precision() < 2;
    }

    /** "40 queen conchs seashells" and "40 conch shells". */
    private static boolean shareAWord(Said one, Said other) {
        Set<String> words = new HashSet<>(Passage.content(one.tokens()));
        words.retainAll(Passage.content(other.tokens()));
        return words.stream().anyMatch(stem -> !stem.startsWith("#"));
    }
}
