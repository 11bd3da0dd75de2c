package crossread.align.wording;

import crossread.model.Budget;
import crossread.model.article.Stretch;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Finds quotations that two articles have in common with words cut or changed in one of them. Another place of "he said",
 * other marks, capitals, spelling or short forms and words in square brackets change nothing; where the words that one
 * article leaves out of its marks stand beside them, they are not cut. Safe for many threads.
 */
public final class QuotationComparer {
    /** What a discrepancy of a quotation is called in which words were left out. */
    public static final String TRIMMED = "quotation trimmed";
    /** What a discrepancy of a quotation is called in which words are others. */
    public static final String ALTERED = "quotation altered";

    private final SpeechReader reader;
    private final SpeechComparer speeches;

    public QuotationComparer() {
        SpokenWords spoken = new SpokenWords();
        reader = new SpeechReader(spoken);
        speeches = new SpeechComparer(spoken);
    }

    private record Pair(Speech one, Speech other) {}

    /** What differs between the wordings of two facts, gathered over all articles: any of it, as sure as the surest. */
    private static final class Differing {
        private final Discrepancy first;
        private final Set<Stretch> stretches = new TreeSet<>();
        private boolean altered;
        private double score;

        Differing(Discrepancy first) {
            this.first = first;
            add(first);
        }

        final void add(Discrepancy one) {
            stretches.addAll(one.differing());
            altered |= one.what().equals(ALTERED);
            score = Math.max(score, one.score());
        }

        Discrepancy whole() {
            return new Discrepancy(
                    first.id(), first.facts(), altered ? ALTERED : first.what(), score, List.copyOf(stretches));
        }
    }

    /**
     * The discrepancies, surest first, numbered on from {@code before}.
     *
     * @param mentions of all articles
     * @param facts made of them
     * @param before how many discrepancies there are already
     * @param budget once it is spent, no more are looked for
     * @param told the share that is done, 0 to 1; what it throws comes through
     */
    public List<Discrepancy> compare(
            List<TokenizedArticle> articles,
            List<Mention> mentions,
            List<Fact> facts,
            int before,
            Budget budget,
            DoubleConsumer told) {
        Map<String, List<Mention>> byArticle = new HashMap<>();
        mentions.stream()
                .filter(mention -> mention.kind() == FactKind.QUOTATION)
                .forEach(mention -> byArticle
                        .computeIfAbsent(mention.at().article(), _ -> new ArrayList<>())
                        .add(mention));
        List<Speech> all = new ArrayList<>();
        for (TokenizedArticle article : articles) {
            all.addAll(reader.read(
                    article, byArticle.getOrDefault(article.article().id(), List.of())));
        }
        Map<Stretch, String> ids = ids(facts);
        Map<List<String>, Differing> found = new LinkedHashMap<>();
        eachPair(
                all,
                budget,
                told,
                pair -> speeches.compare(pair.one(), pair.other())
                        .flatMap(change -> discrepancy(pair, change, ids))
                        .ifPresent(one -> {
                            Differing known = found.putIfAbsent(one.facts(), new Differing(one));
                            if (known != null) {
                                known.add(one);
                            }
                        }));
        List<Discrepancy> sorted = found.values().stream()
                .map(Differing::whole)
                .sorted(Comparator.comparingDouble(Discrepancy::score)
                        .reversed()
                        .thenComparing(one -> String.join(" ", one.facts())))
                .toList();
        List<Discrepancy> numbered = new ArrayList<>();
        for (Discrepancy one : sorted) {
            String id = "d" + (before + numbered.size() + 1);
            numbered.add(new Discrepancy(id, one.facts(), one.what(), one.score(), one.differing()));
        }
        return numbered;
    }

    private static Map<Stretch, String> ids(List<Fact> facts) {
        Map<Stretch, String> ids = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.QUOTATION) {
                fact.mentions().forEach(mention -> ids.put(new Stretch(mention.at(), mention.span()), fact.id()));
            }
        }
        return ids;
    }

    /**
     * Speeches of two articles with at least so many telling words in common that they may be one; those with all words in
     * common have nothing to tell. One at a time: of a long story with a set phrase there are millions.
     */
    private static void eachPair(List<Speech> all, Budget budget, DoubleConsumer told, Consumer<Pair> found) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<Set<String>> telling = new ArrayList<>();
        List<List<String>> keys = all.stream().map(Speech::keys).toList();
        for (int i = 0; i < all.size(); i++) {
            Set<String> words = new HashSet<>();
            all.get(i).words().stream().filter(QuotedWord::tells).forEach(word -> words.add(word.key()));
            telling.add(words);
            for (String word : words) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < all.size() && !budget.isSpent(); i++) {
            told.accept(i / (double) all.size());
            Map<Integer, Integer> common = new TreeMap<>();
            for (String word : telling.get(i)) {
                for (int other : byWord.getOrDefault(word, List.of())) {
                    if (other > i && !all.get(other).article().equals(all.get(i).article())) {
                        common.merge(other, 1, Integer::sum);
                    }
                }
            }
            for (Map.Entry<Integer, Integer> each : common.entrySet()) {
                int fewer = Math.min(
                        telling.get(i).size(), telling.get(each.getKey()).size());
                if (each.getValue() >= OneSpeech.LEAST_TELLING
                        && each.getValue() * 3 >= fewer
                        && !keys.get(i).equals(keys.get(each.getKey()))) {
                    found.accept(new Pair(all.get(i), all.get(each.getKey())));
                }
            }
        }
    }

    private static Optional<Discrepancy> discrepancy(
            Pair pair, SpeechComparer.Change change, Map<Stretch, String> ids) {
        Optional<String> one = id(pair.one(), change.from(), ids);
        Optional<String> other = id(pair.other(), change.to(), ids);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        boolean first = number(one.get()) < number(other.get());
        List<String> facts = first ? List.of(one.get(), other.get()) : List.of(other.get(), one.get());
        return Optional.of(
                new Discrepancy("", facts, change.altered() ? ALTERED : TRIMMED, change.score(), change.differing()));
    }

    private static int number(String fact) {
        return Integer.parseInt(fact.substring(1));
    }

    /** The fact of the part in which the word stands. */
    private static Optional<String> id(Speech speech, int word, Map<Stretch, String> ids) {
        Mention part = speech.parts().get(speech.words().get(word).part());
        return Optional.ofNullable(ids.get(new Stretch(part.at(), part.span())));
    }
}
