package crossread.fact.figure;

import crossread.fact.FactFinder;
import crossread.fact.PageNotes;
import crossread.fact.figure.date.SpokenDays;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.NumberMarks;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Stretch;
import crossread.model.article.Article;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds figures and dates of all kinds, one mention a figure: what is a date is no count, and what has a currency, a per
 * cent sign or a unit is no bare number. The article's language decides which words are looked for; values are the same
 * in every language, so that they can be compared. Safe for use by several threads.
 */
public final class FigureFinder implements FactFinder {
    /** Sentences after which "the following day" no longer means the day after the last date told. */
    private static final int MEMORY = 2;

    private record Language(NumberMarks marks, List<PhraseFinder> finders, Openers openers, SpokenDays spoken) {
        static Language of(Locale locale) {
            FigureWords words = FigureWords.of(locale);
            NumeralReader numerals = new NumeralReader(words.numbers());
            List<PhraseFinder> finders = words.finders(numerals);
            return new Language(words.marks(), finders, new Openers(finders, numerals), words.spokenDays());
        }
    }

    private final PageNotes notes = new PageNotes();
    private final Map<Locale, Language> languages = new ConcurrentHashMap<>();

    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY, FactKind.NUMBER, FactKind.DATE);
    }

    @Override
    public List<Mention> find(TokenizedArticle tokenized) {
        Article article = tokenized.article();
        Language language = languages.computeIfAbsent(locale(article), Language::of);
        List<Mention> mentions = new ArrayList<>();
        Optional<Stretch> told = Optional.empty();
        int toldAt = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            Line line = new Line(
                    article.sentences().get(i).text(),
                    language.marks(),
                    article.metadata().published(),
                    i - toldAt <= MEMORY ? told : Optional.empty());
            int report = notes.end(article, i);
            for (Found found : find(language, line)) {
                Optional<Stretch> date = stretch(found.value());
                if (date.isPresent()) {
                    told = date;
                    toldAt = i;
                }
                Span span = line.span(found.from(), found.to());
                boolean spoken =
                        language.spoken().isOne(article.sentences().get(i).text(), span);
                if (span.start() >= report && !spoken) {
                    mentions.add(new Mention(tokenized.ref(i), span, found.kind(), found.value(), Optional.empty()));
                }
            }
        }
        return mentions;
    }

    private static Optional<Stretch> stretch(Value value) {
        return value instanceof Value.Dates dates
                ? dates.from().flatMap(from -> dates.to().map(to -> new Stretch(from, to)))
                : Optional.empty();
    }

    /** Most saved pages name their language; of those that do not, most are English. */
    private static Locale locale(Article article) {
        Locale said = article.metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .orElse(Locale.ENGLISH);
        return Locale.of(said.getLanguage(), said.getCountry());
    }

    private static List<Found> find(Language language, Line line) {
        int[] openers = new int[line.size()];
        int any = 0;
        for (int i = 0; i < openers.length; i++) {
            openers[i] = language.openers().of(line.at(i));
            any |= openers[i];
        }
        if (any == 0) {
            return List.of();
        }
        BitSet taken = new BitSet();
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < language.finders().size(); i++) {
            if ((any & 1 << i) != 0) {
                find(language.finders().get(i), 1 << i, openers, line, taken, all);
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    private static void find(PhraseFinder finder, int bit, int[] openers, Line line, BitSet taken, List<Found> all) {
        int index = 0;
        while (index < openers.length) {
            if ((openers[index] & bit) == 0 || taken.get(index)) {
                index++;
                continue;
            }
            Optional<Found> found = finder.at(line, index).filter(it -> isFree(taken, it));
            found.ifPresent(it -> {
                taken.set(it.from(), it.used());
                all.add(it);
            });
            index = found.map(Found::used).orElse(index + 1);
        }
    }

    private static boolean isFree(BitSet taken, Found found) {
        int next = taken.nextSetBit(found.from());
        return next < 0 || next >= found.used();
    }
}
