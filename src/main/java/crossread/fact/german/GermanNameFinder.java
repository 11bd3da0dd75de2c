package crossread.fact.german;

import crossread.fact.FactFinder;
import crossread.fact.WordScanner;
import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people, bodies and places in German. Few that are right are better than many that are not: a word that nothing makes a
 * name is none. The span of a person is the name without the office; the value holds the fullest form the article gives.
 */
public final class GermanNameFinder implements FactFinder {
    private final Lexicon lexicon = new Lexicon();
    private final WordScanner scanner = new WordScanner();

    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE, FactKind.NAME);
    }

    @Override
    public List<Mention> find(TokenizedArticle article) {
        List<Row> rows = new ArrayList<>();
        List<Sentence> sentences = article.article().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).text();
            rows.add(new Row(i, text, scanner.scan(text)));
        }
        Ordinary ordinary = new Ordinary(lexicon, rows);
        List<NameReader> readers = List.of(
                new PersonReader(lexicon, ordinary),
                new BodyReader(lexicon, ordinary),
                new PlaceReader(lexicon, ordinary));
        List<Found> found = new ArrayList<>();
        List<boolean[]> taken = new ArrayList<>();
        for (Row row : rows) {
            boolean[] words = new boolean[row.size()];
            found.addAll(read(row, readers, words));
            taken.add(words);
        }
        ShortForms shortForms = new ShortForms(lexicon, found);
        for (Row row : rows) {
            shortForms.in(row, taken.get(row.index())).stream()
                    .filter(one -> !Marks.titled(one))
                    .forEach(found::add);
        }
        return found.stream()
                .filter(one -> !Marks.credited(one))
                .map(shortForms::full)
                .sorted(Comparator.comparingInt((Found one) -> one.row().index())
                        .thenComparingInt(Found::from))
                .map(one -> mention(article, one))
                .toList();
    }

    private static List<Found> read(Row row, List<NameReader> readers, boolean[] taken) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            for (NameReader reader : readers) {
                Optional<Found> one = reader.at(row, i).filter(name -> isFree(name, taken) && !Marks.titled(name));
                if (one.isPresent()) {
                    found.add(one.get());
                    Arrays.fill(taken, one.get().from(), one.get().to(), true);
                }
            }
        }
        return found;
    }

    private static boolean isFree(Found name, boolean[] taken) {
        for (int word = name.from(); word < name.to(); word++) {
            if (taken[word]) {
                return false;
            }
        }
        return true;
    }

    private static Mention mention(TokenizedArticle article, Found found) {
        Value value = found.kind() == FactKind.PERSON
                ? new Value.Person(found.name(), found.role())
                : new Value.Named(found.name());
        return new Mention(
                article.ref(found.row().index()),
                found.row().span(found.from(), found.to()),
                found.kind(),
                value,
                Optional.empty());
    }
}
