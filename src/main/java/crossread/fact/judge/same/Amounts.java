package crossread.fact.judge.same;

import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two amounts are the same amount, written otherwise. */
public final class Amounts {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final Pattern DIGITS = Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.(\\d++))?+");
    private static final Pattern MAGNITUDE =
            Pattern.compile("(thousand|million|billion|trillion|(?<=\\d)\\s?(?:k|m|mn|bn|tn|tr)\\b)");

    /** "Thousands" are read as 2,000 to 10,000, while "3 to 4 million" is an estimate. */
    private static final BigDecimal VAGUE = BigDecimal.valueOf(4);

    /** Within this of each other two measures in unlike units are the same, as writers round what they convert. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.035");
    /** Units of time turn into one another without rounding. */
    private static final BigDecimal EXACT = new BigDecimal("0.005");
    /** "About 20 miles" are "30 km" to some, and "nine years" "nearly a decade". */
    private static final BigDecimal COARSE = new BigDecimal("0.1");

    /** Further from a bound than this an amount is rather another: "more than 500" are not 5,000. */
    private static final BigDecimal BEYOND = new BigDecimal("1.5");

    /** What a reader is told of one figure in two units. */
    static final String CONVERTED = "remark.converted";

    private Amounts() {}

    /** {@code text} is how each is written: it tells how exactly. */
    static Likeness compare(Amount one, String text, Amount other, String otherText) {
        if (one.value().compareTo(other.value()) == 0 && bounds(one) == bounds(other)) {
            return one.approximate() == other.approximate() ? Likeness.SAME : new Likeness(.98, "");
        }
        boolean sameSide = oneSided(one)
                && oneSided(other)
                && one.low().isPresent() == other.low().isPresent();
        if (oneSided(one) && oneSided(other) && !sameSide) {
            return Likeness.OTHER;
        }
        if (!sameSide && (bounds(one) || bounds(other))) {
            boolean reached = overlap(one, other) || reaches(one, text, other) || reaches(other, otherText, one);
            return reached ? new Likeness(.8, "remark.range") : Likeness.OTHER;
        }
        BigDecimal gap = one.value().subtract(other.value()).abs();
        BigDecimal greater = one.value().abs().max(other.value().abs());
        // "About 42" stands for an exact 44, but "around 38" beside it is another estimate.
        BigDecimal tolerance = one.approximate() && other.approximate() ? TWENTIETH : TENTH;
        if (gap.compareTo(greater.multiply(tolerance)) > 0) {
            return Likeness.OTHER;
        }
        double near = gap.divide(greater, MathContext.DECIMAL32).doubleValue();
        if (rounds(one, text, other) || rounds(other, otherText, one)) {
            return new Likeness(.95 - near, "remark.rounded");
        }
        return one.approximate() || other.approximate()
                ? new Likeness(.9 - near, "remark.approximate")
                : Likeness.OTHER;
    }

    /** Whether it names no more than a magnitude: "dozens", "billions of dollars". */
    public static boolean isVague(Amount amount) {
        return amount.low().isPresent()
                && amount.high().isPresent()
                && amount.high().get().compareTo(amount.low().get().multiply(VAGUE)) >= 0;
    }

    /** "More than 40 boats" are 45 as well, and "up to six years" five: a bound contradicts nothing near beyond it. */
    public static boolean mayBeOne(Amount one, Amount other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(Amount bound, Amount other) {
        if (!oneSided(bound) || oneSided(other)) {
            return false;
        }
        BigDecimal far = bound.value().multiply(BEYOND);
        BigDecimal near = bound.value().divide(BEYOND, MathContext.DECIMAL32);
        return bound.low().isPresent()
                ? other.value().compareTo(bound.value()) >= 0 && other.value().compareTo(far) <= 0
                : other.value().compareTo(bound.value()) <= 0 && other.value().compareTo(near) >= 0;
    }

    /** The same for two amounts of which the other, told in a finer unit, was converted into the unit of the first. */
    static Likeness converted(Amount one, Amount turned, boolean exact) {
        if (bounds(one) || bounds(turned)) {
            boolean oneWay = oneSided(one)
                    && oneSided(turned)
                    && one.low().isPresent() != turned.low().isPresent();
            return !oneWay && (overlap(one, turned) || (exact && reaches(one, turned)))
                    ? new Likeness(.75, CONVERTED)
                    : Likeness.OTHER;
        }
        BigDecimal gap = one.value().subtract(turned.value()).abs();
        BigDecimal greater = one.value().abs().max(turned.value().abs());
        boolean about = one.approximate() || turned.approximate();
        if (about && one.value().compareTo(BigDecimal.TWO) >= 0 && isRounded(one, turned)) {
            return new Likeness(.8, CONVERTED);
        }
        BigDecimal tolerance = exact && !about ? EXACT : about ? COARSE : ROUNDED;
        return gap.compareTo(greater.multiply(tolerance)) <= 0 ? new Likeness(.85, CONVERTED) : Likeness.OTHER;
    }

    /** "More than two hours" are two hours and 50 minutes as well: whoever tells whole hours means less than the next. */
    private static boolean reaches(Amount one, Amount fine) {
        return one.low().isPresent()
                && one.high().isEmpty()
                && !bounds(fine)
                && fine.value().compareTo(one.low().get()) > 0
                && fine.value().compareTo(one.low().get().add(BigDecimal.ONE)) < 0;
    }

    /** "Over 2 billion" are 2.25 billion as well: whoever tells whole billions means less than the next. */
    private static boolean reaches(Amount one, String text, Amount fine) {
        return one.low().isPresent()
                && one.high().isEmpty()
                && !bounds(fine)
                && MAGNITUDE.matcher(text.toLowerCase(Locale.ROOT)).find()
                && fine.value().compareTo(one.value()) > 0
                && rounds(one, text, fine);
    }

    /** "About two hours" are two hours and 20 minutes. */
    private static boolean isRounded(Amount one, Amount fine) {
        return one.value().stripTrailingZeros().scale() <= 0
                && fine.value().setScale(0, RoundingMode.HALF_UP).compareTo(one.value()) == 0;
    }

    private static boolean bounds(Amount amount) {
        return amount.low().isPresent() || amount.high().isPresent();
    }

    private static boolean oneSided(Amount amount) {
        return amount.low().isPresent() != amount.high().isPresent();
    }

    /** A bound on one side reaches a tenth further: "more than 500" is 512, not 5,000. */
    private static boolean overlap(Amount one, Amount other) {
        return low(one).compareTo(high(other)) <= 0 && low(other).compareTo(high(one)) <= 0;
    }

    private static BigDecimal low(Amount amount) {
        BigDecimal least = amount.low().orElse(amount.value());
        boolean open = amount.low().isEmpty() && amount.high().isPresent();
        return open || amount.approximate() ? least.subtract(least.abs().multiply(TENTH)) : least;
    }

    private static BigDecimal high(Amount amount) {
        BigDecimal most = amount.high().orElse(amount.value());
        boolean open = amount.high().isEmpty() && amount.low().isPresent();
        return open || amount.approximate() ? most.add(most.abs().multiply(TENTH)) : most;
    }

    /** Whether {@code fine} is {@code coarse} once rounded to the last digit {@code coarse} is written with. */
    private static boolean rounds(Amount coarse, String text, Amount fine) {
        BigDecimal grain = grain(coarse.value(), text);
        BigDecimal steps = fine.value().divide(grain, 0, RoundingMode.HALF_UP);
        return steps.multiply(grain).compareTo(coarse.value()) == 0;
    }

    /** What the last digit of a figure stands for as written: 100,000,000 in "1.2 billion", 1,000 in "12,000". */
    private static BigDecimal grain(BigDecimal value, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(lower);
        int decimals =
                digits.find() && digits.group(1) != null ? digits.group(1).length() : 0;
        if (MAGNITUDE.matcher(lower).find()) {
            int power = Math.max(3, Math.max(0, value.precision() - value.scale() - 1) / 3 * 3);
            return BigDecimal.ONE.scaleByPowerOfTen(power - decimals);
        }
        int zeros = -value.stripTrailingZeros().scale();
        boolean round = decimals == 0 && zeros >= 2 && value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        return BigDecimal.ONE.scaleByPowerOfTen(round ? zeros : -decimals);
    }
}
