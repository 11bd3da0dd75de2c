package crossread.reuse;

import crossread.model.article.Article;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an article is about: its weighted stems, and for the way across languages its names and figures.
 *
 * <p>Two articles are alike by the cosine of their stems, each weighted by one plus the logarithm of how often it stands
 * there, words of everyday news three tenths of that, capitalised ones inside a sentence twice. A background of how rare
 * words are elsewhere gains nothing over that list. Figures were tried and add nothing where names and words are counted.
 *
 * @param id of the article
 * @param language its language, empty where it is not known
 * @param sentences how many sentences are kept
 * @param words how many words and numbers these have
 * @param weights of its stems in their order; the sum of their squares is 1
 * @param names the beginnings of its names, without accents
 * @param figures its numbers of two digits or more
 */
record Profile(
        String id,
        String language,
        int sentences,
        int words,
        List<Weighted> weights,
        Set<String> names,
        Set<String> figures) {

    /** What a stem counts in an article. */
    record Weighted(String stem, double weight) {}

    /** Shorter ones share too little with anything. */
    private static final int LEAST_SENTENCES = 5;

    private static final int LEAST_WORDS = 60;
    /** Development halves: .1 % of pairs on one event lie below, 97 % of pairs on another event. */
    private static final double ALIKE = .10;
    /** No other language was measured; there is no list of everyday words for them, and their words bend more. */
    private static final double ALIKE_ELSEWHERE = .05;

    private static final double EVERYDAY = .3;
    /** "Ukraine" and "Ukrainian", "Europa" and "Europe". */
    private static final int BEGINNING = 5;
    /** Two names in common tell of one event in two languages, and of ten none tells of two. */
    private static final int NAMES_ALIKE = 2;

    private static final int NAMES_ENOUGH = 10;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}++");

    static Profile of(TokenizedArticle tokenized, Set<String> everyday) {
        Article article = tokenized.article();
        Count count = new Count(everyday);
        for (int i = 0; i < tokenized.tokens().size(); i++) {
            if (article.isKept(i)) {
                count.add(tokenized.tokens().get(i));
            }
        }
        String language = article.metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .orElse("");
        return new Profile(
                article.id(), language, count.sentences, count.words, count.weights(), count.names, count.figures);
    }

    /** Counts the words of one article. */
    private static final class Count {
        private final Set<String> everyday;
        private final Map<String, Integer> stems = new HashMap<>();
        private final Map<String, Integer> capitals = new HashMap<>();
        private final Set<String> rare = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> figures = new HashSet<>();
        private int sentences;
        private int words;

        Count(Set<String> everyday) {
            this.everyday = everyday;
        }

        void add(List<Token> sentence) {
            sentences++;
            boolean opens = true;
            for (Token token : sentence) {
                switch (token.kind()) {
                    case WORD -> addWord(token, opens);
                    case NUMBER -> addNumber(token);
                    default -> {}
                }
                words += token.kind() == Token.Kind.MARK ? 0 : 1;
                opens &= token.kind() == Token.Kind.MARK;
            }
        }

        private void addWord(Token token, boolean opens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean common = everyday.contains(word);
            stems.merge(token.stem(), 1, Integer::sum);
            if (!common && word.length() > 2) {
                rare.add(token.stem());
            }
            if (!common && !opens && Character.isUpperCase(token.text().codePointAt(0))) {
                capitals.merge(token.stem(), 1, Integer::sum);
                if (word.length() > 3) {
                    String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                            .replaceAll("");
                    names.add(plain.substring(0, Math.min(BEGINNING, plain.length())));
                }
            }
        }

        private void addNumber(Token token) {
            if (token.stem().length() > 2) {
                figures.add(token.stem());
            }
        }

        List<Weighted> weights() {
            Map<String, Double> weights = new TreeMap<>();
            stems.forEach(
                    (stem, often) -> weights.put(stem, (1 + Math.log(often)) * (rare.contains(stem) ? 1 : EVERYDAY)));
            capitals.forEach((stem, often) -> weights.merge(stem, 1 + Math.log(often), Double::sum));
            double length = Math.sqrt(weights.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
            return weights.entrySet().stream()
                    .map(each -> new Weighted(each.getKey(), each.getValue() / length))
                    .toList();
        }
    }

    boolean canBeJudged() {
        return sentences >= LEAST_SENTENCES && words >= LEAST_WORDS;
    }

    boolean speaksAs(Profile other) {
        return language.equals(other.language);
    }

    /** How alike they are, 0 to 1: by stems in one language, by names across languages. */
    double alikeness(Profile other) {
        if (!speaksAs(other)) {
            int fewer = Math.min(names.size(), other.names.size());
            return fewer == 0 ? 0 : (double) common(names, other.names) / fewer;
        }
        return Math.min(1, product(other));
    }

    /** Both are in the order of their stems, so the order of articles changes no digit of it. */
    private double product(Profile other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < weights.size() && j < other.weights.size()) {
            Weighted mine = weights.get(i);
            Weighted theirs = other.weights.get(j);
            int order = mine.stem().compareTo(theirs.stem());
            sum += order == 0 ? mine.weight() * theirs.weight() : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** Whether they seem to be about one event. */
    boolean isAlike(Profile other) {
        return speaksAs(other)
                ? alikeness(other) >= (language.equals("en") ? ALIKE : ALIKE_ELSEWHERE)
                : common(names, other.names) >= NAMES_ALIKE;
    }

    /**
     * Whether it is about something else than a story it is not alike to. Articles in its own language decide it; where
     * there are none, it takes many names on both sides of which none and no figure is common.
     */
    boolean isForeignTo(List<Profile> story) {
        Set<String> named = new HashSet<>();
        for (Profile other : story) {
            if (speaksAs(other)) {
                return true;
            }
            named.addAll(other.names);
        }
        return Math.min(names.size(), named.size()) >= NAMES_ENOUGH
                && Collections.disjoint(names, named)
                && story.stream().allMatch(other -> Collections.disjoint(figures, other.figures));
    }
}
