package crossread.fact.figure;

import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds sums of money. What is shown is the figure alone ("$500 billion"); the same sum in another currency in brackets
 * or after "or" belongs to it.
 */
final class MoneyFinder implements PhraseFinder {
    /** Currencies beyond this in one pair of brackets are no conversion of one sum. */
    private static final int MOST_ALTERNATIVES = 4;

    private final SumReader sums;
    private final Phrases<Boolean> inside;
    private final Phrases<Boolean> or;

    MoneyFinder(SumReader sums, WordList words) {
        this.sums = sums;
        inside = new Phrases<Boolean>().addAll(words.forms("inside"), true);
        or = new Phrases<Boolean>().addAll(words.forms("or"), true);
    }

    @Override
    public Openings openings() {
        return sums.openings();
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        return sums.at(line, index).filter(first -> !isRate(line, first)).map(first -> withAlternatives(line, first));
    }

    /** "($1 = 0.88 francs)": what agencies convert by is no sum of the story. */
    private boolean isRate(Line line, SumReader.Sum one) {
        boolean left = line.is(one.to(), "=") && sums.at(line, one.to() + 1).isPresent();
        Piece other = line.at(one.from() - 2);
        return left || (line.is(one.from() - 1, "=") && (other.isNumber() || other.isWord()));
    }

    private Found withAlternatives(Line line, SumReader.Sum first) {
        List<Value.Money> others = new ArrayList<>();
        int used = first.to();
        boolean bracket = line.is(used, "(") || line.is(used, "[");
        int comma = line.is(used, ",") ? used + 1 : used;
        int at = bracket ? used + 1 : or.at(line, comma).map(Phrases.Match::to).orElse(-1);
        while (at > 0 && others.size() < MOST_ALTERNATIVES) {
            while (bracket && inside.at(line, at).isPresent()) {
                at = inside.at(line, at).get().to();
            }
            Optional<SumReader.Sum> other = sums.at(line, at).filter(sum -> isOther(sum, first, others));
            if (other.isEmpty()) {
                break;
            }
            others.add(other.get().money());
            used = other.get().to();
            boolean more = bracket && (line.is(used, ",") || line.is(used, ";") || line.is(used, "/"));
            // "half a trillion dollars, or £396 billion ($500bn)": said once more
            int back = !bracket && line.is(used, "(") ? sameAgain(line, used + 1, first) : used;
            used = back;
            at = more ? used + 1 : -1;
        }
        Value.Money own = first.money();
        return new Found(
                first.from(), first.to(), used, FactKind.MONEY, new Value.Money(own.amount(), own.currency(), others));
    }

    /** Past the sum at {@code index} and its bracket where it is the first again; else the bracket. */
    private int sameAgain(Line line, int index, SumReader.Sum first) {
        return sums.at(line, index)
                .filter(sum -> sum.money().currency().equals(first.money().currency()))
                .filter(sum -> sum.money()
                                .amount()
                                .value()
                                .compareTo(first.money().amount().value())
                        == 0)
                .map(SumReader.Sum::to)
                .orElse(index - 1);
    }

    private static boolean isOther(SumReader.Sum sum, SumReader.Sum first, List<Value.Money> others) {
        String code = sum.money().currency();
        return !code.equals(first.money().currency())
                && others.stream().noneMatch(other -> other.currency().equals(code));
    }
}
