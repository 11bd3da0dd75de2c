package crossread.fact.figure;

import crossread.fact.figure.date.ClockFinder;
import crossread.fact.figure.date.DateFinder;
import crossread.fact.figure.date.SpokenDays;
import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.Movements;
import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.NumberMarks;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.PhraseFinder;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one language that figures and dates are made of; a language without lists has the signs, symbols and
 * codes that need no words.
 */
record FigureWords(
        Locale locale,
        WordList numbers,
        WordList hedges,
        WordList currencies,
        WordList units,
        WordList nouns,
        WordList dates) {

    static FigureWords of(Locale locale) {
        String tag = locale.getLanguage();
        return new FigureWords(
                locale,
                WordList.find("numbers-" + tag).orElseGet(() -> WordList.load("numbers")),
                list("hedges-" + tag),
                list("currencies-" + tag).and(WordList.load("currencies")),
                list("units-" + tag).and(WordList.load("units")),
                list("nouns-" + tag),
                list("dates-" + tag));
    }

    private static WordList list(String name) {
        return WordList.find(name).orElse(WordList.EMPTY);
    }

    NumberMarks marks() {
        Set<String> before = new HashSet<>();
        List.of("about.before", "least.before", "most.before").forEach(list -> before.addAll(hedges.forms(list)));
        return NumberMarks.of(locale, Set.copyOf(before));
    }

    SpokenDays spokenDays() {
        return new SpokenDays(dates);
    }

    /** The finders of all kinds; the first to claim a piece has it. */
    List<PhraseFinder> finders(NumeralReader numerals) {
        Nouns heads = new Nouns(nouns);
        Hedges around = new Hedges(hedges);
        Movements movements = new Movements(hedges);
        ExtentReader extents = new ExtentReader(numerals, numbers, movements);
        Units measures = new Units(units);
        DateFinder days = new DateFinder(dates, numbers, numerals, heads, measures);
        List<PhraseFinder> finders = new ArrayList<>(List.of(
                days,
                new ClockFinder(dates, days),
                new MoneyFinder(
                        new SumReader(extents, new Currencies(currencies, locale), around, currencies, numbers),
                        currencies),
                new ScoreFinder(extents.numerals(), heads, nouns, units),
                new AgeFinder(extents, measures, around, units),
                new QuantityFinder(extents, measures, around, movements, units, numbers),
                new PercentFinder(extents, measures, around, movements, units, numbers)));
        finders.add(new OrdinalFinder(nouns, heads));
        // a bare number is no figure where the words around it say nothing: it may be a label, or in thousands
        if (!nouns.sections().isEmpty()) {
            finders.add(new CountFinder(extents, heads, around, movements, nouns, numbers));
        }
        return List.copyOf(finders);
    }
}
