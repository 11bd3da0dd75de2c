package crossread.fact.figure;

import crossread.model.fact.Amount;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the finder reads out of a sentence, in a line: each figure as written and what it is worth. */
public final class Reading {
    private Reading() {}

    /** Such as {@code $5 to $7 = 5..7 USD; 30 bags = ~30 bag}; of a sentence of 25 February 2025. */
    public static String of(String text) {
        return of(Optional.empty(), text);
    }

    public static String of(Optional<String> language, String text) {
        return line(Ruler.find(language, Optional.of(Ruler.PUBLISHED), text), text);
    }

    /** By another finder than the one that all tests share. */
    static String of(FigureFinder finder, Optional<String> language, String text) {
        return line(Ruler.find(finder, language, Optional.of(Ruler.PUBLISHED), text), text);
    }

    private static String line(List<Mention> mentions, String text) {
        return mentions.stream()
                .map(mention -> written(mention, text) + " = " + worth(mention.value()))
                .collect(Collectors.joining("; "));
    }

    private static String written(Mention mention, String text) {
        return text.substring(mention.span().start(), mention.span().end());
    }

    private static String worth(Value value) {
        return switch (value) {
            case Value.Money money ->
                worth(money.amount()) + " " + money.currency()
                        + money.alternatives().stream()
                                .map(other -> " or " + worth(other))
                                .collect(Collectors.joining());
            case Value.Quantity quantity ->
                (worth(quantity.amount()) + " " + quantity.unit()).strip()
                        + (quantity.change() == Value.Change.NONE ? "" : " " + quantity.change());
            case Value.Dates dates ->
                dates.clock()
                                .map(clock -> clock.time()
                                        + clock.zone().map(zone -> " " + zone).orElse("") + " ")
                                .orElse("")
                        + days(dates);
            default -> value.toString();
        };
    }

    private static String days(Value.Dates dates) {
        String from = dates.from().map(LocalDate::toString).orElse("?");
        String to = dates.to().map(LocalDate::toString).orElse("?");
        return from.equals(to) ? from : from + " to " + to;
    }

    /** The value, or its borders, of which one may be open. */
    private static String worth(Amount amount) {
        String about = amount.approximate() ? "~" : "";
        if (amount.low().isEmpty() && amount.high().isEmpty()) {
            return about + amount.value().toPlainString();
        }
        return about + amount.low().map(low -> low.toPlainString()).orElse("") + ".."
                + amount.high().map(high -> high.toPlainString()).orElse("");
    }
}
