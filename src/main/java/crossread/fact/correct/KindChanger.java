package crossread.fact.correct;

import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a mention states into the value of another kind. */
public final class KindChanger {
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[,.]\\d{3}(?!\\d))*+(?:\\.\\d++)?+");

    private KindChanger() {}

    /** Whether it can be of this kind at all: what holds no number is no figure. */
    public static boolean canBe(Value value, String words, FactKind kind) {
        return !kind.isFigure() || amount(value, words).isPresent();
    }

    /**
     * The value as one of {@code kind}: a figure keeps its amount, anything else is told by its words; what was told of it
     * before and has no place in the new kind is left out. The value itself where it can be no value of that kind.
     *
     * @param words as written
     */
    static Value change(Value value, String words, FactKind kind) {
        return switch (kind) {
            case MONEY ->
                value instanceof Value.Money
                        ? value
                        : amount(value, words)
                                .<Value>map(much -> new Value.Money(much, "", List.of()))
                                .orElse(value);
            case PERCENT, QUANTITY, NUMBER ->
                amount(value, words)
                        .<Value>map(much -> new Value.Quantity(much, unit(value, kind), change(value)))
                        .orElse(value);
            case DATE -> value instanceof Value.Dates ? value : new Value.Dates(Optional.empty(), Optional.empty());
            case PERSON ->
                value instanceof Value.Person ? value : new Value.Person(name(value, words), Optional.empty());
            case ORGANISATION, PLACE, NAME ->
                value instanceof Value.Named ? value : new Value.Named(name(value, words));
            case QUOTATION ->
                value instanceof Value.Quotation ? value : new Value.Quotation(text(value, words), speaker(value));
            case CLAIM ->
                value instanceof Value.Claim
                        ? value
                        : new Value.Claim(speaker(value).orElse(""), "", text(value, words));
        };
    }

    private static Optional<Amount> amount(Value value, String words) {
        return switch (value) {
            case Value.Money money -> Optional.of(money.amount());
            case Value.Quantity quantity -> Optional.of(quantity.amount());
            default -> {
                Matcher digits = NUMBER.matcher(words);
                yield digits.find()
                        ? Optional.of(
                                Amount.exactly(new BigDecimal(digits.group().replaceAll("[,.](?=\\d{3}(?!\\d))", ""))))
                        : Optional.empty();
            }
        };
    }

    private static String unit(Value value, FactKind kind) {
        if (kind == FactKind.PERCENT) {
            return "%";
        }
        return value instanceof Value.Quantity quantity && !quantity.unit().equals("%") ? quantity.unit() : "";
    }

    private static Value.Change change(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.change() : Value.Change.NONE;
    }

    private static String name(Value value, String words) {
        return switch (value) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> words;
        };
    }

    private static String text(Value value, String words) {
        return switch (value) {
            case Value.Quotation quotation -> quotation.text();
            case Value.Claim claim -> claim.text();
            default -> words;
        };
    }

    private static Optional<String> speaker(Value value) {
        return switch (value) {
            case Value.Quotation quotation -> quotation.speaker();
            case Value.Claim claim -> Optional.of(claim.speaker()).filter(name -> !name.isEmpty());
            default -> Optional.empty();
        };
    }
}
