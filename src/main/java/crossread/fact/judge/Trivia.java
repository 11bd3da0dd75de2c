package crossread.fact.judge;

import crossread.model.Amount;
import crossread.model.FactKind;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.Token;
import crossread.model.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is never worth a mark: two nations, one of anything, quotation marks around "the". */
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
            "people",
            "different",
            "separate",
            "main",
            "key",
            "major",
            "big",
            "new",
            "additional",
            "further",
            "young",
            "old",
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
            case Value.Quantity quantity -> !Given.isScore(said) && isFew(quantity, Given.isCount(said));
            case Value.Quotation quotation -> quotation.text().isBlank() || saysNothing(said);
            default -> false;
        };
    }

    /**
     * Whether a name or count stands in no more than menus, advertisements and comment forms: "Header Ads Widget" is
     * nobody. Money, shares, dates and words in marks stay, since a mistaken cut would hide them.
     */
    static boolean isFurniture(List<Said> places) {
        return places.stream()
                .allMatch(said -> said.passage().standing() == Standing.FURNITURE
                        && (said.mention().kind().isName() || Given.isCount(said)));
    }

    /**
     * Leaves out one of a name and a quotation that are the same words: {@code "Barry"} is a name, four words and more
     * in marks are something said, even if all are in capitals.
     */
    static List<Said> withoutDoubles(List<Said> mentions) {
        Map<SentenceRef, Set<Span>> names = new HashMap<>();
        Map<SentenceRef, Set<Span>> quoted = new HashMap<>();
        for (Said said : mentions) {
            FactKind kind = said.mention().kind();
            if (kind.isName() || kind == FactKind.QUOTATION) {
                (kind.isName() ? names : quoted)
                        .computeIfAbsent(said.mention().at(), at -> new HashSet<>())
                        .add(said.mention().span());
            }
        }
        return mentions.stream()
                .filter(said -> switch (said.mention().kind()) {
                    case QUOTATION -> isLong(said) || !stands(said, names);
                    case PERSON, ORGANISATION, PLACE, NAME -> !isLong(said) || !stands(said, quoted);
                    // "a USD50 Card": a sum stays a sum in a name
                    case CLAIM, MONEY -> true;
                    default -> !standsInside(said, names);
                })
                .toList();
    }

    private static boolean stands(Said said, Map<SentenceRef, Set<Span>> spans) {
        return spans.getOrDefault(said.mention().at(), Set.of())
                .contains(said.mention().span());
    }

    /** The day in the name of a newspaper is no date. */
    private static boolean standsInside(Said said, Map<SentenceRef, Set<Span>> names) {
        Span own = said.mention().span();
        return names.getOrDefault(said.mention().at(), Set.of()).stream()
                .anyMatch(span -> span.contains(own) && span.length() > own.length());
    }

    private static boolean isLong(Said said) {
        return Runs.words(said.tokens()).size() > 3;
    }

    private static boolean isFew(Value.Quantity quantity, boolean counted) {
        Amount amount = quantity.amount();
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        boolean one = amount.value().compareTo(BigDecimal.ONE) == 0;
        return whole
                && amount.low().isEmpty()
                && amount.high().isEmpty()
                && amount.value().abs().compareTo(FEW) <= 0
                && (isGeneric(Units.plain(quantity.unit())) || (one && counted));
    }

    /** "Two nations", "three other countries"; "two European nations" says which. */
    private static boolean isGeneric(String unit) {
        return GENERIC.contains(unit) || Stream.of(unit.split(" ", -1)).allMatch(GENERIC::contains);
    }

    private static boolean saysNothing(Said said) {
        return said.mention().kind() == FactKind.QUOTATION
                && said.tokens().stream().noneMatch(Token::isContent);
    }
}
