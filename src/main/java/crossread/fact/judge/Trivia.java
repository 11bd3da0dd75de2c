package crossread.fact.judge;

import crossread.model.Amount;
import crossread.model.FactKind;
import crossread.model.Token;
import crossread.model.Value;
import java.math.BigDecimal;
import java.util.Set;

/** What is never worth a mark: two nations, one thing, quotation marks around "the". */
final class Trivia {
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final Set<String> GENERIC = Set.of(
            "",
            "nation",
            "country",
            "side",
            "thing",
            "time",
            "way",
            "part",
            "kind",
            "type",
            "point",
            "step",
            "area",
            "issue",
            "question",
            "reason",
            "example",
            "place",
            "world",
            "hand",
            "end",
            "other",
            "group",
            "team",
            "party",
            "case",
            "factor",
            "half",
            "piece",
            "bit",
            "set",
            "pair",
            "series",
            "option",
            "matter",
            "word",
            "more",
            "such",
            "person",
            "man",
            "woman",
            "one",
            "leader",
            "official",
            "company",
            "state",
            "man or woman");

    private Trivia() {}

    static boolean isTrivial(Said said) {
        return switch (said.mention().value()) {
            case Value.Quantity quantity -> isFew(quantity);
            case Value.Quotation quotation -> quotation.text().isBlank() || saysNothing(said);
            default -> false;
        };
    }

    private static boolean isFew(Value.Quantity quantity) {
        Amount amount = quantity.amount();
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        return whole
                && amount.low().isEmpty()
                && amount.high().isEmpty()
                && amount.value().abs().compareTo(FEW) <= 0
                && GENERIC.contains(Units.plain(quantity.unit()));
    }

    private static boolean saysNothing(Said said) {
        return said.mention().kind() == FactKind.QUOTATION
                && said.tokens().stream().noneMatch(Token::isContent);
    }
}
