package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.model.fact.Amount;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a figure and says how exact it is: {@code about}, {@code more than}, {@code or less}. */
public final class Hedges {
    private enum Hedge {
        ABOUT,
        LEAST,
        MOST
    }

    private final Phrases<Hedge> before = new Phrases<>();
    private final Phrases<Hedge> after = new Phrases<>();
    private final Set<String> during;
    private final Set<String> inside;

    public Hedges(WordList words) {
        before.addAll(words.forms("about.before"), Hedge.ABOUT);
        before.addAll(words.forms("least.before"), Hedge.LEAST);
        before.addAll(words.forms("most.before"), Hedge.MOST);
        after.addAll(words.forms("about.after"), Hedge.ABOUT);
        after.addAll(words.forms("least.after"), Hedge.LEAST);
        after.addAll(words.forms("most.after"), Hedge.MOST);
        during = Set.copyOf(words.forms("during"));
        inside = Set.copyOf(words.forms("inside"));
    }

    /** The amount of a figure of the pieces {@code from} to {@code to}. */
    public Amount amount(Line line, int from, int to, BigDecimal value, Optional<BigDecimal> high) {
        return amount(line, from, to, value, high, false);
    }

    /** The same, of a length of time where {@code time}: "over three years" says nothing about more. */
    public Amount amount(Line line, int from, int to, BigDecimal value, Optional<BigDecimal> high, boolean time) {
        boolean about = isRound(line, from, to);
        Optional<Hedge> bound = Optional.empty();
        int start = from;
        // "at least about 20": two at most
        for (int i = 0; i < 2; i++) {
            Optional<Phrases.Match<Hedge>> match = before.before(line, start);
            if (match.isEmpty()
                    || (time
                            && during.contains(line.lower(start - 1))
                            && match.get().to() - match.get().from() == 1)) {
                break;
            }
            about |= match.get().meaning() == Hedge.ABOUT;
            bound = bound.or(() -> match.map(Phrases.Match::meaning).filter(hedge -> hedge != Hedge.ABOUT));
            start = match.get().from();
        }
        Optional<Hedge> behind =
                after.at(line, to).filter(match -> !opensAnother(line, match)).map(Phrases.Match::meaning);
        about |= behind.filter(hedge -> hedge == Hedge.ABOUT).isPresent();
        bound = bound.or(() -> behind.filter(hedge -> hedge != Hedge.ABOUT));
        return amount(value, high, about, bound);
    }

    /** "100 miles and more than 20 bridges": the words behind hedge the next figure. */
    private boolean opensAnother(Line line, Phrases.Match<Hedge> match) {
        for (int i = match.from(); i < match.to(); i++) {
            int at = i;
            if (before.at(line, at).filter(next -> next.to() > match.to()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "une vingtaine": the number word itself says that it is not exact. */
    private boolean isRound(Line line, int from, int to) {
        for (int i = from; i < to && !inside.isEmpty(); i++) {
            if (inside.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Past the words at {@code to} that hedge the figure before them: "or so" in "30 or so people". */
    public int end(Line line, int to) {
        return after.at(line, to)
                .filter(match -> !opensAnother(line, match))
                .map(Phrases.Match::to)
                .orElse(to);
    }

    /** Where the words begin that hedge the figure at {@code from}: "about" in "aged about 30". */
    public int start(Line line, int from) {
        return before.before(line, from).map(Phrases.Match::from).orElse(from);
    }

    private static Amount amount(BigDecimal value, Optional<BigDecimal> high, boolean about, Optional<Hedge> bound) {
        if (high.isPresent()) {
            BigDecimal middle = plain(value.add(high.get()).divide(BigDecimal.TWO));
            return new Amount(middle, about, Optional.of(plain(value)), high.map(Hedges::plain));
        }
        BigDecimal exact = plain(value);
        Optional<BigDecimal> least = bound.filter(hedge -> hedge == Hedge.LEAST).map(_ -> exact);
        Optional<BigDecimal> most = bound.filter(hedge -> hedge == Hedge.MOST).map(_ -> exact);
        return new Amount(exact, about, least, most);
    }

    /** Without trailing zeros and without an exponent, so that equal numbers are equal objects. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
