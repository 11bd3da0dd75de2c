package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.words.WordList;
import java.util.Set;
import java.util.function.Predicate;

/** Tells numbers that count nothing: products, addresses, scores, times of day, list marks, sections, page numbers. */
final class NumberLabels {
    private final Set<String> labels;
    private final Set<String> streets;
    private final Set<String> blocks;
    private final Phrases<Boolean> clocks;
    private final Set<String> people;
    private final Set<String> emergencies;
    private final Predicate<String> functionWord;

    private static final int LONGEST_RUN = 6;

    private final boolean nounsHaveCapitals;

    private final Hedges hedges;

    NumberLabels(WordList words, Nouns nouns, Hedges hedges) {
        this.hedges = hedges;
        labels = Set.copyOf(words.forms("label"));
        streets = Set.copyOf(words.forms("street"));
        blocks = Set.copyOf(words.forms("block"));
        clocks = new Phrases<Boolean>().addAll(words.forms("clock"), true);
        people = Set.copyOf(words.forms("people"));
        emergencies = Set.copyOf(words.forms("emergency"));
        functionWord = nouns::isStop;
        nounsHaveCapitals = nouns.haveCapitals();
    }

    /** Whether {@code extent} is such a number, given whether a noun that it may count follows. */
    boolean isLabel(Line line, Extent extent, boolean hasNoun) {
        int from = extent.from();
        int to = extent.to();
        if (MeasureReader.isInsideWord(line, from) || isGluedBehind(line, to) || isSerial(line, from, to)) {
            return true;
        }
        boolean call = !hasNoun && emergencies.contains(line.at(from).text()) && to - from == 1;
        if (call || isCode(line, from, to)) {
            return true;
        }
        if (clocks.at(line, to).isPresent()
                || isMinutes(line, from)
                || isStreet(line, to)
                || isBeforeEra(line, to)
                || isRate(line, from, to)
                || isListMark(line, from, to)) {
            return true;
        }
        boolean digits = line.at(from).isNumber();
        if (extent.low().isScaled()) {
            return false;
        }
        boolean label = labels.contains(line.lower(from - 1))
                || (line.is(from - 1, ".") && labels.contains(line.lower(from - 2)));
        return (label && !(hasNoun && line.lower(from - 1).endsWith("s")))
                || (!hasNoun && digits && isType(line, to))
                || (!nounsHaveCapitals && digits && isName(line, from, to))
                || (!nounsHaveCapitals && !digits && isCapitalName(line, from, to));
    }

    /** "11a", "737s", "24/7", "7:30", "3%": whatever that is, no count. */
    private static boolean isGluedBehind(Line line, int to) {
        Piece next = line.at(to);
        boolean mark = next.isOneOf("/:@_°'’") && line.isGlued(to + 1);
        return line.isGlued(to) && (next.isWord() || next.isNumber() || mark);
    }

    /** "($1 = 0.88 francs)": what is converted by. */
    private static boolean isRate(Line line, int from, int to) {
        return line.is(from - 1, "=") || line.is(to, "=");
    }

    /** "54 BC", "55 and 54 BC": years. */
    private static boolean isBeforeEra(Line line, int to) {
        int at = line.at(to).isWord() && line.at(to + 1).isNumber() ? to + 2 : to;
        String era = line.at(at).text();
        return era.equals("BC") || era.equals("BCE");
    }

    /** Part of a telephone number, a time or a score: glued to another number by a hyphen or colon, on either side. */
    private static boolean isSerial(Line line, int from, int to) {
        boolean before = line.isGlued(from)
                && line.isGlued(from - 1)
                && line.at(from - 1).isOneOf("-:–.+")
                && line.at(from - 2).isNumber();
        boolean after = line.at(to).isOneOf("-:–")
                && line.isGlued(to)
                && line.isGlued(to + 1)
                && line.at(to + 1).isNumber();
        boolean international = line.is(from - 1, "+") && line.isGlued(from);
        return before || after || international || isRun(line, from);
    }

    /** "0800 123 4567": several numbers in a row, or one with a nought before it. */
    private static boolean isRun(Line line, int from) {
        int first = from;
        int last = from;
        while (from - first < LONGEST_RUN
                && line.at(first - 1).isNumber()
                && !line.at(first - 1).isGrouped()) {
            first--;
        }
        while (last - from < LONGEST_RUN
                && line.at(last + 1).isNumber()
                && !line.at(last + 1).isGrouped()) {
            last++;
        }
        boolean nought = line.at(first).text().matches("0\\d++");
        return line.at(from).isNumber() && (last - first > 1 || (last > first && nought));
    }

    /** "18 h 30". */
    private boolean isMinutes(Line line, int from) {
        return line.at(from - 1).text().length() == 1
                && line.at(from - 2).isNumber()
                && clocks.before(line, from).isPresent();
    }

    /** "123 Random Street". */
    private boolean isStreet(Line line, int to) {
        if (blocks.contains(line.lower(line.pastHyphen(to)))) {
            return true;
        }
        for (int i = to; i < to + 6 && (line.at(i).isCapital() || isInitial(line, i)); i++) {
            if (i > to && streets.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The point of "6850 S. Yosemite St". */
    private static boolean isInitial(Line line, int i) {
        return line.is(i, ".")
                && line.at(i - 1).isCapital()
                && line.at(i - 1).text().length() == 1;
    }

    /** "501(c)", and five digits and more without a comma: a code to dial, a part of an address. */
    private static boolean isCode(Line line, int from, int to) {
        boolean digits = to - from == 1 && line.at(from).text().matches("\\d{5,9}");
        boolean clause = line.is(to, "(") && line.isGlued(to);
        return clause || (digits && !line.at(from).text().endsWith("00"));
    }

    /** "1)", "(2)", and "3." that opens the line. */
    private static boolean isListMark(Line line, int from, int to) {
        boolean small = to - from == 1 && line.at(from).text().length() <= 2;
        return small && ((line.is(to, ")") && !line.is(from - 1, ",")) || (from == 0 && line.is(to, ".")));
    }

    /** "Boeing 737", "iPhone 11", "S&P 500"; but "In Gaza 50 people" counts people. */
    private boolean isName(Line line, int from, int to) {
        Piece before = line.at(from - 1);
        boolean capital = before.isWord() && before.text().chars().anyMatch(Character::isUpperCase);
        boolean hedged = hedges.start(line, from) == 0; // "Some 40 homes", "Approximately 70 flights"
        boolean opens = hedged || (from == 1 && functionWord.test(before.lower()));
        boolean grouped = line.at(from).isGrouped();
        return capital && !opens && !grouped && !people.contains(line.lower(to)) && !functionWord.test(before.lower());
    }

    /** "a 440 MAX", "the 300 GT": what a thing is called, in capitals behind its number. */
    private static boolean isType(Line line, int to) {
        Piece next = line.at(to);
        return next.isWord()
                && next.text().matches("\\p{Lu}{2,4}")
                && line.at(to - 1).isNumber();
    }

    /** "Big Four", "Five Eyes". */
    private static boolean isCapitalName(Line line, int from, int to) {
        boolean capital = line.at(from).isCapital() && line.hasCapitals();
        boolean opens = from == 0 || !line.at(from - 1).isWord();
        return capital
                && ((!opens && line.at(from - 1).isCapital())
                        || (!opens && line.at(to).isCapital()));
    }
}
