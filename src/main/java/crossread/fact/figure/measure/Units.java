package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows units of measure, by word in any form and by symbol exactly as written. */
public final class Units {
    private static final Set<String> BEFORE_DECADES =
            Set.of("his", "her", "their", "my", "your", "our", "early", "mid", "late", "the", "to", "-", "or", "and");

    private final Phrases<String> words = new Phrases<>();
    private final Phrases<String> symbols = new Phrases<>();
    private final Map<String, List<String>> written = new HashMap<>();
    private final Set<String> times;
    private final Set<String> per;
    private final Set<String> glued;
    private final Phrases<Boolean> noUnits;

    public Units(WordList list) {
        list.keyed("unit").forEach((name, forms) -> words.addAll(forms, name));
        list.keyed("symbol").forEach((name, forms) -> {
            symbols.addAll(forms, name);
            written.put(name, forms);
        });
        times = Set.copyOf(list.forms("time"));
        per = Set.copyOf(list.forms("per"));
        glued = Set.copyOf(list.forms("glued"));
        noUnits = new Phrases<Boolean>().addAll(list.forms("no-unit"), true);
    }

    public boolean isTime(String unit) {
        return times.contains(unit);
    }

    /** The unit that begins at {@code index}, behind a number that is in digits or not. */
    public Optional<Phrases.Match<String>> at(Line line, int index, boolean digits) {
        Optional<Phrases.Match<String>> unit = single(line, index, digits);
        if (unit.isEmpty() || !per.contains(line.lower(unit.get().to()))) {
            return unit;
        }
        int next = unit.get().to() + 1;
        String first = unit.get().meaning();
        return single(line, next, true)
                .filter(other -> !other.meaning().equals(first))
                .map(other -> new Phrases.Match<>(index, other.to(), first + " per " + other.meaning()))
                .or(() -> unit);
    }

    /** Whether a symbol of a unit stands at {@code index}: "1013 hPa" is no year. */
    public boolean isSymbol(Line line, int index) {
        return line.at(index).text().length() > 1
                && symbols.at(line, index)
                        .filter(match -> isWritten(line, match))
                        .isPresent();
    }

    private Optional<Phrases.Match<String>> single(Line line, int index, boolean digits) {
        if (noUnits.at(line, index).isPresent()) {
            return Optional.empty();
        }
        if (digits && isMinute(line, index)) {
            return Optional.of(new Phrases.Match<>(index, index + 1, "minute"));
        }
        Optional<Phrases.Match<String>> symbol =
                digits ? symbols.at(line, index).filter(m -> isWritten(line, m)) : Optional.empty();
        Optional<Phrases.Match<String>> word = words.at(line, index);
        Optional<Phrases.Match<String>> best = symbol.isPresent()
                        && word.map(match -> match.to() < symbol.get().to()).orElse(true)
                ? symbol
                : word;
        return best.filter(match -> !isContinued(line, match.to()));
    }

    /** "1h 20m", "2m 30s": between hours and seconds "m" is no metre. */
    private static boolean isMinute(Line line, int index) {
        return isClockMark(line, index, "m")
                && (isClockMark(line, index - 2, "h") || isClockMark(line, index + 2, "s"));
    }

    /** Whether {@code mark} stands at {@code index}, glued to the digits before it. */
    private static boolean isClockMark(Line line, int index, String mark) {
        return line.at(index).text().equals(mark)
                && line.isGlued(index)
                && line.at(index - 1).isNumber();
    }

    /** "24703 m212" is no length: nothing may be glued to a unit but marks. */
    private static boolean isContinued(Line line, int to) {
        Piece next = line.at(to);
        // "1h20m"
        boolean time = (isClockMark(line, to - 1, "h") && isClockMark(line, to + 1, "m"))
                || (isClockMark(line, to - 1, "m") && isClockMark(line, to + 1, "s"));
        return !time && line.isGlued(to) && (next.isNumber() || (next.isWord() && !next.isSolid()));
    }

    /** Symbols tell metres from mega by their capitals. */
    private boolean isWritten(Line line, Phrases.Match<String> match) {
        if (glued.contains(line.lower(match.from())) && !line.isGlued(match.from())) {
            return false;
        }
        if (line.is(match.from(), "s")
                && line.at(match.from() - 1).text().matches("[1-9]0")
                && BEFORE_DECADES.contains(line.lower(match.from() - 2))) {
            return false; // "in his late 20s"
        }
        StringBuilder text = new StringBuilder();
        for (int i = match.from(); i < match.to(); i++) {
            if (i > match.from() && !line.isGlued(i)) {
                return false;
            }
            text.append(line.at(i).text());
        }
        return written.getOrDefault(match.meaning(), List.of()).contains(text.toString())
                || (!line.hasCapitals() && text.length() > 1);
    }
}
