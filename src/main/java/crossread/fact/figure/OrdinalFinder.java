package crossread.fact.figure;

import crossread.fact.figure.date.DateWords;
import crossread.fact.figure.measure.MeasureReader;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds ordinals that are news: {@code the third time}, {@code a fifth straight quarter}, {@code the second-largest bank}. "The first" and ordinals of
 * anything else mostly number things and say nothing that two articles could differ in.
 */
final class OrdinalFinder implements PhraseFinder {
    /** "The fifth straight fiscal quarter". */
    private static final int REACH = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> endings;
    private final Set<String> straight;
    private final Phrases<Boolean> inARow;
    private final Phrases<String> turns = new Phrases<>();
    private final Phrases<String> ranks = new Phrases<>();
    private final Phrases<String> rowUnits = new Phrases<>();
    private final Nouns nouns;

    OrdinalFinder(WordList list, Nouns nouns) {
        this.nouns = nouns;
        list.keyed("ordinal").forEach((key, forms) -> forms.forEach(form -> words.put(form, Integer.valueOf(key))));
        endings = Set.copyOf(list.forms("ordinal-ending"));
        straight = Set.copyOf(list.forms("straight"));
        inARow = new Phrases<Boolean>().addAll(list.forms("in-a-row"), true);
        list.keyed("turn").forEach((unit, forms) -> turns.addAll(forms, unit));
        list.keyed("rank").forEach((unit, forms) -> ranks.addAll(forms, unit));
        list.keyed("row-unit").forEach((unit, forms) -> rowUnits.addAll(forms, unit));
    }

    @Override
    public Openings openings() {
        return new Openings().and(words.keySet());
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        Optional<Ordinal> ordinal = ordinal(line, index);
        if (ordinal.isEmpty() || ordinal.get().number() < 2 || line.isInnerHyphen(index - 1)) {
            return Optional.empty();
        }
        int at = line.pastHyphen(ordinal.get().to());
        if (straight.contains(line.lower(at))) {
            return head(line, at + 1).stream()
                    .mapToObj(head -> found(index, head + 1, ordinal.get(), "consecutive " + unit(line, head)))
                    .findFirst();
        }
        OptionalInt row = row(line, at);
        if (row.isPresent()) {
            int head = row.getAsInt();
            return Optional.of(found(index, pastRow(line, head + 1), ordinal.get(), "consecutive " + unit(line, head)));
        }
        return turns.at(line, at)
                .filter(turn -> !line.isInnerHyphen(turn.to()))
                .map(turn -> found(index, turn.to(), ordinal.get(), "nth " + turn.meaning()))
                .or(() -> ranks.at(line, at)
                        .map(rank -> found(index, pastNoun(line, rank.to()), ordinal.get(), "nth " + rank.meaning())));
    }

    /** Behind "bank" of "the second-largest bank of Elmar"; of several nouns in a row it is not known which is the last. */
    private int pastNoun(Line line, int index) {
        boolean named = nouns.isNoun(line, index)
                && isPlain(line, index)
                && !nouns.isNoun(line, index + 1)
                && !line.isInnerHyphen(index + 1);
        return named ? index + 1 : index;
    }

    /** An ordinal, up to the piece before {@code to}. */
    private record Ordinal(int to, int number) {}

    /** "third", "12th", "3." where the language writes a point. */
    private Optional<Ordinal> ordinal(Line line, int index) {
        Integer word = words.get(line.lower(index));
        if (word != null) {
            return Optional.of(new Ordinal(index + 1, word));
        }
        boolean ending = line.isGlued(index + 1) && endings.contains(line.lower(index + 1));
        OptionalInt digits = DateWords.digits(line, index, 1, 3, 1, 999);
        return ending && digits.isPresent() && !MeasureReader.isInsideWord(line, index)
                ? Optional.of(new Ordinal(index + 2, digits.getAsInt()))
                : Optional.empty();
    }

    /** Where the noun stands that "straight" goes with. */
    private OptionalInt head(Line line, int index) {
        int last = index;
        while (last < index + REACH && nouns.isNoun(line, last + 1) && isPlain(line, last + 1)) {
            last++;
        }
        if (nouns.haveCapitals()) {
            last = index;
            while (last < index + REACH
                    && line.at(last).isWord()
                    && !line.at(last).isCapital()) {
                last++;
            }
        }
        // "for a third straight time", and of "a fifth straight quarterly loss" the last word
        for (int i = index; i <= last; i++) {
            if (turns.at(line, i).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return nouns.isNoun(line, last) ? OptionalInt.of(last) : OptionalInt.empty();
    }

    private static boolean isPlain(Line line, int index) {
        return !line.at(index).isCapital();
    }

    /** Where the noun before "in a row" stands: "the third day in a row". */
    private OptionalInt row(Line line, int index) {
        for (int i = index; i < index + REACH && line.at(i).isWord(); i++) {
            if (inARow.at(line, i + 1).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int pastRow(Line line, int index) {
        return inARow.at(line, index).map(Phrases.Match::to).orElse(index);
    }

    private String unit(Line line, int head) {
        return turns.at(line, head)
                .or(() -> rowUnits.at(line, head))
                .map(Phrases.Match::meaning)
                .orElseGet(() -> nouns.singular(line.lower(head)));
    }

    private static Found found(int from, int to, Ordinal ordinal, String unit) {
        Value value = new Value.Quantity(Amount.exactly(BigDecimal.valueOf(ordinal.number())), unit, Value.Change.NONE);
        return new Found(from, to, FactKind.NUMBER, value);
    }
}
