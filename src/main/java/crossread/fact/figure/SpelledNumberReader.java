package crossread.fact.figure;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads cardinal numbers in words: {@code five}, {@code twenty-five}, {@code two hundred and six thousand}. */
final class SpelledNumberReader {
    /** Longest number in words looked at, in pieces; a list of number words must not be read again and again. */
    private static final int MOST_PIECES = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Set<String> and;
    private final Set<String> articles;

    SpelledNumberReader(WordList words) {
        NumeralReader.numbers(words, "cardinal", cardinals);
        NumeralReader.numbers(words, "scale", scales);
        and = Set.copyOf(words.forms("and"));
        articles = Set.copyOf(words.forms("article"));
    }

    Optional<Numeral> at(Line line, int index) {
        boolean article = articles.contains(line.lower(index));
        Sum sum = new Sum();
        int at = index;
        if (article) {
            at = line.pastHyphen(index + 1);
            if (!sum.take(line.lower(at), true)) {
                return Optional.empty();
            }
            at++;
        } else if (!sum.take(line.lower(at++), false)) {
            return Optional.empty();
        }
        while (at - index < MOST_PIECES) {
            int next = line.pastHyphen(at);
            if (sum.isJoinable() && and.contains(line.lower(at)) && cardinals.containsKey(line.lower(at + 1))) {
                next = at + 1;
            }
            if (!sum.take(line.lower(next), false)) {
                break;
            }
            at = next + 1;
        }
        return Optional.of(new Numeral(index, at, sum.value(), sum.largest, true, Optional.empty()));
    }

    /** Adds up number words from left to right. */
    private final class Sum {
        private BigDecimal done = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private BigDecimal largest = BigDecimal.ONE;

        boolean take(String word, boolean afterArticle) {
            BigDecimal scale = scales.get(word);
            if (scale != null) {
                return takeScale(scale, afterArticle);
            }
            BigDecimal value = cardinals.get(word);
            if (value == null || afterArticle) {
                return false;
            }
            boolean unit = value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
            boolean afterTens = last.compareTo(BigDecimal.valueOf(20)) >= 0 && last.compareTo(HUNDRED) < 0;
            if (last.signum() != 0 && last.compareTo(HUNDRED) < 0 && !(unit && afterTens)) {
                return false;
            }
            group = group.add(value);
            last = value.signum() == 0 ? BigDecimal.ONE : value;
            return true;
        }

        private boolean takeScale(BigDecimal scale, boolean afterArticle) {
            if (afterArticle) {
                group = BigDecimal.ONE;
            }
            if (group.add(done).signum() == 0) {
                return false;
            }
            if (scale.compareTo(HUNDRED) <= 0) {
                group = group.multiply(scale);
            } else if (group.signum() == 0) {
                done = done.multiply(scale);
            } else {
                done = done.add(group.multiply(scale));
                group = BigDecimal.ZERO;
            }
            largest = largest.max(scale);
            last = scale;
            return true;
        }

        boolean isJoinable() {
            return last.compareTo(HUNDRED) >= 0;
        }

        BigDecimal value() {
            return done.add(group);
        }
    }
}
