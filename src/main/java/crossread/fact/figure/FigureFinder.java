package crossread.fact.figure;

import crossread.fact.FactFinder;
import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.TokenizedArticle;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds figures and dates of all kinds, one mention a figure: what is a date is no count, and what has a currency, a per
 * cent sign or a unit is no bare number.
 */
public final class FigureFinder implements FactFinder {
    private final List<PhraseFinder> finders;

    /** For English texts. */
    public FigureFinder() {
        this(Locale.ENGLISH);
    }

    /**
     * For texts in {@code language}.
     *
     * @throws IllegalStateException where the program has no word lists for it
     */
    public FigureFinder(Locale language) {
        String tag = language.getLanguage();
        WordList numbers = WordList.load("numbers-" + tag);
        WordList hedging = WordList.load("hedges-" + tag);
        WordList currencies = WordList.load("currencies-" + tag);
        WordList measures = WordList.load("units-" + tag);
        WordList counted = WordList.load("nouns-" + tag);
        Nouns nouns = new Nouns(counted);
        ExtentReader extents = new ExtentReader(numbers);
        Hedges hedges = new Hedges(hedging);
        Movements movements = new Movements(hedging);
        Units units = new Units(measures);
        // the first to claim a piece has it
        finders = List.of(
                new DateFinder(WordList.load("dates-" + tag), numbers, nouns),
                new MoneyFinder(extents, new Currencies(currencies, language), hedges, currencies, numbers),
                new AgeFinder(extents, units, hedges, measures),
                new QuantityFinder(extents, units, hedges, movements, measures, numbers),
                new PercentFinder(extents, hedges, movements, measures, numbers),
                new CountFinder(extents, nouns, hedges, movements, counted, numbers));
    }

    @Override
    public List<Mention> find(TokenizedArticle tokenized) {
        Article article = tokenized.article();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            Line line = new Line(
                    article.sentences().get(i).text(), article.metadata().published());
            for (Found found : find(line)) {
                mentions.add(new Mention(
                        tokenized.ref(i),
                        line.span(found.from(), found.to()),
                        found.kind(),
                        found.value(),
                        Optional.empty()));
            }
        }
        return mentions;
    }

    private List<Found> find(Line line) {
        BitSet taken = new BitSet();
        List<Found> all = new ArrayList<>();
        for (PhraseFinder finder : finders) {
            int index = 0;
            while (index < line.size()) {
                int next = taken.get(index) ? Math.max(index + 1, taken.nextClearBit(index)) : index;
                if (next > index) {
                    index = next;
                    continue;
                }
                Optional<Found> found = line.at(index).mayBegin()
                        ? finder.at(line, index).filter(it -> isFree(taken, it))
                        : Optional.empty();
                found.ifPresent(it -> {
                    taken.set(it.from(), it.used());
                    all.add(it);
                });
                index = found.map(Found::used).orElse(index + 1);
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    private static boolean isFree(BitSet taken, Found found) {
        int next = taken.nextSetBit(found.from());
        return next < 0 || next >= found.used();
    }
}
