package crossread.fact.manner;

import crossread.model.fact.Amount;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares figures of one article with each other: a headline rounds and leaves out what is counted. */
final class Figures {
    /** What a headline rounds: 397 becomes 400. */
    private static final double ROUNDING = .1;
    /** Figures further apart are rather of two things. */
    private static final double RATIO = 12;

    private Figures() {}

    /** One way a figure is given. */
    private record Given(Amount amount, String unit) {}

    private static List<Given> all(Mention mention) {
        List<Given> all = new ArrayList<>();
        if (mention.value() instanceof Value.Money money) {
            all.add(new Given(money.amount(), money.currency()));
            money.alternatives().forEach(other -> all.add(new Given(other.amount(), other.currency())));
        } else if (mention.value() instanceof Value.Quantity quantity) {
            all.add(new Given(quantity.amount(), quantity.unit()));
        }
        return all;
    }

    /** Whether the text's figure may be what the headline's stands for: equal, rounded, or within the range given. */
    static boolean isStated(Mention headline, Mention text) {
        return all(headline).stream()
                .anyMatch(one -> all(text).stream().anyMatch(other -> near(one.amount(), other.amount())));
    }

    /** Whether two number tokens, "#" and digits, are equal but for rounding; others are so where they are the same. */
    static boolean isNear(String one, String other) {
        try {
            return near(
                    Amount.exactly(new BigDecimal(one.substring(1))),
                    Amount.exactly(new BigDecimal(other.substring(1))));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return one.equals(other);
        }
    }

    private static boolean near(Amount one, Amount other) {
        double mine = one.value().abs().doubleValue();
        double theirs = other.value().abs().doubleValue();
        boolean rough = one.approximate() || other.approximate() || isRound(one.value()) || isRound(other.value());
        double apart = Math.abs(mine - theirs);
        return one.value().compareTo(other.value()) == 0
                || (rough && apart <= ROUNDING * Math.max(mine, theirs))
                || within(one, other)
                || within(other, one);
    }

    private static boolean within(Amount one, Amount other) {
        return one.low().isPresent()
                && one.high().isPresent()
                && one.low().get().compareTo(other.value()) <= 0
                && one.high().get().compareTo(other.value()) >= 0;
    }

    /** Whether it has one digit only, however many noughts, and more than one place: 400, 3,000. */
    private static boolean isRound(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.precision() == 1 && value.abs().compareTo(BigDecimal.TEN) >= 0;
    }

    /** Whether both measure or count the same, by kind and unit; a headline may leave out what it counts. */
    static boolean isComparable(Mention headline, Mention text) {
        if (headline.kind() != text.kind()
                || all(headline).isEmpty()
                || all(text).isEmpty()) {
            return false;
        }
        Given one = all(headline).getFirst();
        Given other = all(text).getFirst();
        double mine = one.amount().value().abs().doubleValue();
        double theirs = other.amount().value().abs().doubleValue();
        boolean size = Math.min(mine, theirs) > 0 && Math.max(mine, theirs) <= RATIO * Math.min(mine, theirs);
        return size && (one.unit().isEmpty() || stub(one.unit()).equals(stub(other.unit())));
    }

    private static String stub(String unit) {
        String low = unit.toLowerCase(Locale.ROOT);
        return low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
    }
}
