package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.Movements;
import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counts and bare numbers. The unit is the noun that is counted, in the singular; in English with the words before
 * it, "cabinet minister", of which the last is what counts are compared by.
 */
final class CountFinder implements PhraseFinder {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ExtentReader extents;
    private final Nouns nouns;
    private final NumberLabels labels;
    private final Hedges hedges;
    private final Movements movements;
    private final Set<String> of;
    private final Set<String> outOf;
    private final Set<String> noParts;
    private final Set<String> pronouns;
    private final Set<String> onlyWithNoun;
    private final Set<String> states;
    private final Set<String> presumed;
    private final Fates fates;

    CountFinder(
            ExtentReader extents, Nouns nouns, Hedges hedges, Movements movements, WordList words, WordList numbers) {
        this.extents = extents;
        this.nouns = nouns;
        this.hedges = hedges;
        this.movements = movements;
        labels = new NumberLabels(words, nouns, hedges);
        of = Set.copyOf(numbers.forms("of"));
        outOf = Set.copyOf(numbers.forms("out-of"));
        noParts = Set.copyOf(words.forms("no-part"));
        pronouns = Set.copyOf(words.forms("pronoun"));
        onlyWithNoun = Set.copyOf(words.forms("needs-noun"));
        states = Set.copyOf(words.forms("state"));
        presumed = Set.copyOf(words.forms("presumed"));
        fates = new Fates(words);
    }

    @Override
    public Openings openings() {
        return new Openings().andNumbers();
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        return extent(line, index).flatMap(extent -> read(line, extent));
    }

    /** "5m people" too, once no measure has claimed the letter. */
    private Optional<Extent> extent(Line line, int index) {
        return extents.at(line, index, false).map(extent -> {
            boolean letter = line.isGlued(extent.to()) && line.at(extent.to()).isWord();
            return letter ? extents.at(line, index, true).orElse(extent) : extent;
        });
    }

    private Optional<Found> read(Line line, Extent extent) {
        boolean one = extent.low().value().compareTo(BigDecimal.ONE) == 0
                && extent.high().isEmpty();
        Optional<Phrases.Match<String>> noun = noun(line, extent, one);
        boolean odd = one && extent.low().spelled() && (noun.isEmpty() || isPronoun(line, extent));
        odd |= isYear(line, extent) || (noun.isEmpty() && line.isInnerHyphen(extent.to()));
        odd |= noun.isEmpty() && (isScore(line, extent) || isPronoun(line, extent));
        if (odd || (noun.isEmpty() && isBareWord(line, extent)) || labels.isLabel(line, extent, noun.isPresent())) {
            return Optional.empty();
        }
        int from = extent.from();
        // the noun belongs to what is shown only where it follows at once: not in "three of five ministers"
        int near = extents.pastPartitive(line, hedges.end(line, extent.to()));
        int to = noun.filter(match -> match.from() <= line.pastHyphen(near))
                .map(Phrases.Match::to)
                .orElse(extent.to());
        Amount amount = hedges.amount(line, from, extent.to(), extent.low().value(), extent.high());
        if (extent.low().isVague()) {
            amount = new Amount(amount.value(), true, amount.low(), amount.high());
        }
        String counted = noun.map(Phrases.Match::meaning).orElse("");
        boolean few = amount.value().compareTo(FEW) <= 0;
        String unit = few ? fates.of(line, from, to, counted) : counted;
        Value value = new Value.Quantity(amount, unit, movements.before(line, from));
        return Optional.of(new Found(from, to, extent.to(), FactKind.NUMBER, value));
    }

    private Optional<Phrases.Match<String>> noun(Line line, Extent extent, boolean one) {
        int to = extents.pastPartitive(line, hedges.end(line, extent.unitAt()));
        int part = line.pastHyphen(to);
        if (part > to) {
            boolean word = line.at(part).isWord() && !noParts.contains(line.lower(part));
            return word
                    ? Optional.of(new Phrases.Match<>(part, part + 1, nouns.singular(line.lower(part))))
                    : Optional.empty();
        }
        if (one && extent.low().spelled()) {
            return nouns.single(line, to);
        }
        Optional<Phrases.Match<String>> state = state(line, to);
        if (state.isPresent()) {
            return state;
        }
        if (isAttribute(line, to)) {
            return Optional.of(nouns.attribute(line, to + 1));
        }
        boolean whole = extent.low().isWhole();
        return nouns.plural(line, to)
                // "4.6 quake rattles": a broken number counts only what follows it at once
                .filter(match -> whole || areNames(line, to, match.to() - 1))
                .or(() -> ofGroup(line, extent.unitAt()));
    }

    /** "22.48 Kell Bank shares": names alone stand between; nothing does where {@code from} is {@code to}. */
    private static boolean areNames(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.at(i).isCapital()) {
                return false;
            }
        }
        return true;
    }

    /** "12 dead", "95 reported dead". */
    private Optional<Phrases.Match<String>> state(Line line, int index) {
        int at = presumed.contains(line.lower(index)) ? index + 1 : index;
        return states.contains(line.lower(at))
                ? Optional.of(new Phrases.Match<>(index, at + 1, line.lower(at)))
                : Optional.empty();
    }

    /** "the two - door version", as some pages set it. */
    private boolean isAttribute(Line line, int index) {
        return line.at(index).isHyphen()
                && !line.isGlued(index)
                && !line.isGlued(index + 1)
                && line.at(index - 1).isWord()
                && nouns.isNoun(line, index + 1)
                && nouns.isNoun(line, index + 2)
                && !nouns.isCounted(line, index + 1);
    }

    /** "three of five ministers", "dozens of the protesters", "two out of three voters". */
    private Optional<Phrases.Match<String>> ofGroup(Line line, int index) {
        int start = outOf.contains(line.lower(index)) ? index + 1 : index;
        if (!of.contains(line.lower(start))) {
            return Optional.empty();
        }
        int at = start + 1;
        if (nouns.isStop(line.lower(at)) && line.at(at).isWord()) {
            at++;
        }
        int group = extents.at(line, at, false).map(Extent::to).orElse(at);
        return state(line, group).or(() -> nouns.plural(line, group));
    }

    /** "the 2013 results", "1995 numbers": four digits without a comma, no round number. */
    private static boolean isYear(Line line, Extent extent) {
        String digits = line.at(extent.from()).text();
        return !extent.isRange()
                && !extent.low().isScaled()
                && extent.to() - extent.from() == 1
                && digits.matches("(?:19|20)\\d\\d")
                && !digits.endsWith("00");
    }

    /** "won 3-1", "9-14": a range needs something it counts. */
    private static boolean isScore(Line line, Extent extent) {
        return extent.isRange()
                && line.at(extent.low().to()).isHyphen()
                && !extent.low().isScaled();
    }

    private boolean isPronoun(Line line, Extent extent) {
        // "found that 37,847 of them": so many are counted anew, not pointed at
        return extent.low().value().compareTo(HUNDRED) < 0 && pronouns.contains(line.lower(extent.from() - 1));
    }

    /** "the two met": a small number in words that counts nothing near. */
    private boolean isBareWord(Line line, Extent extent) {
        boolean small = extent.low().value().compareTo(TEN) <= 0;
        // "dozens fled" is news, "the thousands" and "thousands more" are not
        boolean vague = extent.low().isVague()
                && (isPronoun(line, extent) || !line.at(extent.to()).isWord() || nouns.isStop(line.lower(extent.to())));
        boolean unclear = (small && isPronoun(line, extent)) || vague || line.isInnerHyphen(extent.to());
        return onlyWithNoun.contains(line.lower(extent.from())) || (extent.low().spelled() && unclear);
    }
}
