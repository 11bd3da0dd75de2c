package crossread.fact.judge;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Whether two equal counts count the same things: by their nouns, and where these differ or are few, by the sentences. */
final class SameCount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Story story;
    private final Surroundings surroundings;

    SameCount(Story story, Surroundings surroundings) {
        this.story = story;
        this.surroundings = surroundings;
    }

    /** @param amounts how alike the two numbers are */
    Likeness compare(Said one, Said other, Likeness amounts) {
        boolean agree = Units.agreeNouns(unit(one), unit(other));
        if (one.article().equals(other.article())) {
            boolean near = !isRound(one)
                    && Given.first(one).amount().equals(Given.first(other).amount());
            return agree || near ? amounts : Likeness.OTHER;
        }
        double score = story.score(one, other);
        double context = surroundings.agree(one, other);
        return agree ? sameNoun(one, score, context, amounts) : otherNoun(one, other, score, context, amounts);
    }

    private static Likeness sameNoun(Said one, double score, double context, Likeness amounts) {
        boolean alike = !Given.isSmallCount(one) || score >= .2 || context >= .15;
        return alike ? amounts : Likeness.UNSURE;
    }

    private static Likeness otherNoun(Said one, Said other, double score, double context, Likeness amounts) {
        boolean alike = score >= .6 || context >= .3 || (!Given.isSmallCount(one) && shareAWord(one, other));
        if (!alike) {
            // "to lose seven in this way": of what, only the story tells
            boolean unnamed = unit(one).isEmpty() || unit(other).isEmpty();
            return Given.isSmallCount(one) && !unnamed ? Likeness.OTHER : Likeness.UNSURE;
        }
        boolean named = !unit(one).isEmpty() && !unit(other).isEmpty();
        return named ? new Likeness(Math.min(.75, amounts.score()), "remark.otherNoun") : amounts;
    }

    private static String unit(Said said) {
        return Given.first(said).unit();
    }

    /** Above a hundred and not round: one article that says "1,250 people" and "1,250 residents" means the same ones. */
    private static boolean isRound(Said said) {
        BigDecimal value = Given.first(said).amount().value().stripTrailingZeros();
        return value.compareTo(HUNDRED) < 0 || value.precision() < 2;
    }

    /** "40 queen conchs seashells" and "40 conch shells". */
    private static boolean shareAWord(Said one, Said other) {
        Set<String> words = new HashSet<>(Passage.content(one.tokens()));
        words.retainAll(Passage.content(other.tokens()));
        return words.stream().anyMatch(stem -> !stem.startsWith("#"));
    }
}
