package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One way a figure is given: how much of what. */
public record Given(Amount amount, String unit) {
    private static final Pattern SCORE = Pattern.compile("to \\d++");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** The figure and, for money, what the text converts it to; nothing where it is none. */
    public static List<Given> all(Said said) {
        return switch (said.mention().value()) {
            case Value.Money money -> {
                List<Given> all = new ArrayList<>();
                all.add(new Given(money.amount(), money.currency()));
                money.alternatives().forEach(other -> all.add(new Given(other.amount(), other.currency())));
                yield all;
            }
            case Value.Quantity quantity -> List.of(new Given(quantity.amount(), Units.plain(quantity.unit())));
            default -> List.of();
        };
    }

    /** The figure as the text puts it first. */
    public static Given first(Said said) {
        return said.mention().value() instanceof Value.Money money
                ? new Given(money.amount(), money.currency())
                : all(said).getFirst();
    }

    /** Whether things are counted, not measured; a bare number is a count. */
    public static boolean isCount(Said said) {
        return said.mention().kind() == FactKind.NUMBER;
    }

    /** Whether it is a vote, a score or a ratio: two numbers in one figure. */
    public static boolean isScore(Said said) {
        return isCount(said) && SCORE.matcher(first(said).unit()).matches();
    }

    /** The two numbers of a score, the greater first: who tells of the losers turns them round. */
    public static List<String> sides(Said said) {
        Given score = first(said);
        BigDecimal one = score.amount().value();
        BigDecimal other = new BigDecimal(score.unit().substring(3));
        return List.of(one.max(other).toPlainString(), one.min(other).toPlainString());
    }

    /** Whether it counts so few that the number alone tells nothing. */
    public static boolean isSmallCount(Said said) {
        return isCount(said) && first(said).amount().value().compareTo(DOZEN) <= 0;
    }

    public static Value.Change change(Said said) {
        return said.mention().value() instanceof Value.Quantity quantity ? quantity.change() : Value.Change.NONE;
    }
}
