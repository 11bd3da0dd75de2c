package crossread.fact.judge;

import crossread.fact.judge.figure.Given;
import crossread.fact.judge.figure.Units;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import crossread.model.article.Token;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is never worth a mark: two nations, one of anything, quotation marks around "the". */
final class Trivia {
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final int TERM = 2; // words
    /** What is written and says something, by the head of the phrase that names it: nobody speaks in it. */
    private static final Set<String> PAPERS = WordList.load("speakers-en").words("stands");

    /** Where what a paper is about or from begins: "the suit against the bank". */
    private static final Pattern BEHIND = Pattern.compile(" (?:against|of|by|from|to|in|on|for) ");

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
    static boolean isFurniture(List<Said> places, Promotions promotions) {
        return places.stream()
                .allMatch(said -> (said.mention().kind().isName() || Given.isCount(said))
                        && (said.passage().standing() == Standing.FURNITURE || promotions.holds(said.passage())));
    }

    /**
     * Whether it is no more than a word or two in marks that nobody is said to have spoken, or one of a suit or letter: how an outlet writes, not what
     * it was told. Where another outlet writes so too, it is told as shared.
     */
    static boolean isScareQuote(List<Said> places) {
        return places.stream()
                .allMatch(said -> said.mention().kind() == FactKind.QUOTATION
                        && Runs.words(said.tokens()).size() <= longestTerm(said));
    }

    /** How many words in marks are a term: one plain word where a paper has it, which is the word of whoever wrote it. */
    private static int longestTerm(Said said) {
        if (said.mention().speaker().isEmpty()) {
            return TERM;
        }
        String head = BEHIND.split(said.mention().speaker().get().name(), 2)[0];
        boolean paper =
                PAPERS.contains(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return paper && Character.isLowerCase(said.text().codePointAt(0)) ? 1 : 0;
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
