package crossread.fact.judge;

import crossread.model.Alignment;
import crossread.model.Article;
import crossread.model.FactKind;
import crossread.model.Neighbour;
import crossread.model.Reason;
import crossread.model.SentenceRef;
import crossread.model.SetAside;
import crossread.model.Token;
import crossread.model.TokenizedArticle;
import crossread.model.Trust;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All sentences of all articles, found by what they say, and the links between them. */
final class Story {
    /** Sentences of an article that tell its news in short. */
    private static final int LEAD = 2;

    private final List<String> articles;
    private final Map<SentenceRef, Passage> passages = new LinkedHashMap<>();
    private final Map<String, List<Passage>> byStem = new HashMap<>();
    private final Map<String, List<Passage>> byWord = new HashMap<>();
    private final Map<String, List<Passage>> byOpening = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    /** By article, its first kept sentences. */
    private final Map<String, List<SentenceRef>> leads = new HashMap<>();
    /** By sentence, its tokens as {@link NameForm#fold} writes them. */
    private final Map<SentenceRef, List<String>> folded = new HashMap<>();

    private final Map<String, Set<String>> outlets = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Ties ties;
    private final StemCounter counter;
    private final CommonStems nearest;

    Story(List<TokenizedArticle> articles, Alignment alignment) {
        this.articles = articles.stream().map(one -> one.article().id()).toList();
        ties = new Ties(alignment);
        articles.parallelStream().map(Story::read).toList().forEach(read -> read.forEach(this::add));
        articles.forEach(one -> one.article()
                .metadata()
                .outlet()
                .ifPresent(outlet -> outlets.put(one.article().id(), words(outlet))));
        byStem.forEach((stem, where) -> weights.put(stem, weight(where.size())));
        counter = new StemCounter(passages.values(), byStem);
        nearest = new CommonStems(passages.values(), this::weight, alignment.coarse());
    }

    /** Tells how many of some stems each sentence has, repeats left out. */
    StemCounter counter() {
        return counter;
    }

    /** Whether time was short when the sentences were held against each other. */
    boolean isCoarse() {
        return ties.isCoarse();
    }

    /** A sentence with its tokens as {@link NameForm#fold} writes them. */
    private record Folded(Passage passage, List<String> words) {}

    private static List<Folded> read(TokenizedArticle one) {
        Article article = one.article();
        int size = article.sentences().size();
        List<Folded> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String text = article.sentences().get(i).text();
            Passage passage =
                    Passage.of(one.ref(i), i / (double) size, text, one.tokens().get(i), standing(article, i));
            List<String> words = passage.standing() == Standing.REPEAT
                    ? List.of()
                    : passage.tokens().stream()
                            .map(token -> NameForm.fold(token.text()))
                            .toList();
            read.add(new Folded(passage, words));
        }
        return read;
    }

    private void add(Folded one) {
        Passage passage = one.passage();
        passages.put(passage.ref(), passage);
        List<SentenceRef> first = leads.computeIfAbsent(passage.article(), _ -> new ArrayList<>());
        if (first.size() < LEAD && passage.standing() == Standing.KEPT) {
            first.add(passage.ref());
        }
        if (passage.standing() != Standing.REPEAT) {
            passage.stems()
                    .forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                            .add(passage));
            addWords(passage, one.words());
        }
    }

    /** A capital says little at the start of a sentence: those words are kept apart. */
    private void addWords(Passage passage, List<String> words) {
        folded.put(passage.ref(), words);
        Set<String> capitals = new HashSet<>();
        boolean opens = true;
        for (int i = 0; i < words.size(); i++) {
            Token token = passage.tokens().get(i);
            if (token.text().isEmpty() || !Character.isLetter(token.text().codePointAt(0))) {
                continue;
            }
            String word = words.get(i);
            if (!Character.isUpperCase(token.text().codePointAt(0))) {
                lower.add(word);
            } else if (opens) {
                byOpening.computeIfAbsent(word, key -> new ArrayList<>()).add(passage);
            } else {
                capitals.add(word);
            }
            opens = false;
        }
        capitals.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(passage));
    }

    private static Standing standing(Article article, int sentence) {
        if (article.isKept(sentence)) {
            return Standing.KEPT;
        }
        Optional<SetAside> finding =
                article.blocks().get(article.sentences().get(sentence).block()).finding();
        boolean safe = finding.filter(why -> why.trust() == Trust.SAFE).isPresent();
        return switch (finding.map(SetAside::reason).orElse(Reason.READER)) {
            case HEADLINE -> Standing.HEADLINE;
            case REPEAT -> Standing.REPEAT;
            case SITE_FURNITURE, ADVERT, COMMENT_FORM -> safe ? Standing.FURNITURE : Standing.ASIDE;
            default -> Standing.ASIDE;
        };
    }

    /** Whether it is the headline of its article or one of the first sentences, which tell the whole in short. */
    boolean leads(Passage passage) {
        return passage.standing() == Standing.HEADLINE
                || leads.getOrDefault(passage.article(), List.of()).contains(passage.ref());
    }

    /** Ids of the articles in their order. */
    List<String> articles() {
        return articles;
    }

    Optional<Passage> passage(SentenceRef ref) {
        return Optional.ofNullable(passages.get(ref));
    }

    /** The tokens of a sentence that is no repeat, each as {@link NameForm#fold} writes it. */
    List<String> folded(Passage passage) {
        return folded.getOrDefault(passage.ref(), List.of());
    }

    /** Sentences with this stem, repeats left out. */
    List<Passage> withStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** Sentences with this capitalised word, as {@link NameForm#fold} writes it; repeats left out. */
    List<Passage> withWord(String folded) {
        List<Passage> inside = byWord.getOrDefault(folded, List.of());
        List<Passage> opening = byOpening.getOrDefault(folded, List.of());
        // "Storm forces hundreds out" names no Ms Storm where the story also writes of a storm.
        if (opening.isEmpty() || lower.contains(folded.toLowerCase(Locale.ROOT))) {
            return inside;
        }
        List<Passage> both = new ArrayList<>(inside);
        both.addAll(opening);
        return both;
    }

    /** Whether an outlet names itself: "seen by the Gazette". */
    boolean isOwnOutlet(Said said) {
        if (!said.mention().kind().isName() || said.mention().kind() == FactKind.PERSON) {
            return false;
        }
        Set<String> words = words(said.text());
        return !words.isEmpty()
                && outlets.getOrDefault(said.article(), Set.of()).containsAll(words);
    }

    /**
     * Whether a name of no known kind is made of words that the story also writes small: "Wedding Venue", "Pulling". Known
     * kinds stay: there is a White House and many a white house.
     */
    boolean isCommon(Said said) {
        if (said.mention().kind() != FactKind.NAME || said.tokens().size() > 3) {
            return false;
        }
        return !said.tokens().isEmpty()
                && said.tokens().stream()
                        .allMatch(token -> token.kind() == Token.Kind.WORD
                                && Character.isUpperCase(token.text().codePointAt(0))
                                && lower.contains(NameForm.fold(token.text())));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String part : name.split("\\s+", -1)) {
            String word = NameForm.fold(part).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !word.equals("the")) {
                words.add(word);
            }
        }
        return words;
    }

    /** Sentences with every one of these stems. */
    List<Passage> withAll(Collection<String> stems) {
        List<Passage> fewest = null;
        for (String stem : stems) {
            List<Passage> some = withStem(stem);
            if (fewest == null || some.size() < fewest.size()) {
                fewest = some;
            }
        }
        return fewest == null
                ? List.of()
                : fewest.stream()
                        .filter(passage -> passage.stems().containsAll(stems))
                        .toList();
    }

    /** How telling a stem is in this story: its inverse document frequency over the sentences, above 0. */
    double weight(String stem) {
        Double known = weights.get(stem);
        return known == null ? weight(0) : known;
    }

    private double weight(int sentences) {
        return Math.log((passages.size() + 1.0) / (sentences + .5)) + .01;
    }

    /** The share of {@code part}'s weight that stands in {@code whole}, 0 to 1. */
    double covered(Set<String> part, Set<String> whole) {
        double all = 0;
        double both = 0;
        for (String stem : part) {
            double weight = weight(stem);
            all += weight;
            both += whole.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /** How sure it is that two sentences say the same, as far as the alignment tells, 0 to 1. */
    double score(SentenceRef one, SentenceRef other) {
        return ties.score(one, other);
    }

    /**
     * How sure it is that two sentences say the same where two mentions stand in them; 0 where one stands in a part of its
     * sentence that the other article does not say: the sentences are linked for what else they say.
     */
    double score(Said one, Said other) {
        return isMatched(one, other.article()) && isMatched(other, one.article())
                ? score(one.passage().ref(), other.passage().ref())
                : 0;
    }

    /** Whether no more than half of the mention stands in parts of its sentence that {@code article} does not say. */
    boolean isMatched(Said said, String article) {
        return ties.isMatched(said, article);
    }

    /** Sentences of other articles that say the same as this one, with a score of at least {@code least}. */
    List<Passage> saysTheSame(SentenceRef ref, double least) {
        List<Passage> found = new ArrayList<>();
        for (SentenceRef other : ties.saysTheSame(ref, least)) {
            Passage passage = passages.get(other);
            if (passage != null) {
                found.add(passage);
            }
        }
        return found;
    }

    /** The sentence of {@code article} nearest to {@code ref}; by common words where the alignment names none. */
    Optional<Neighbour> nearest(SentenceRef ref, String article) {
        Optional<Neighbour> given = ties.nearest(ref, article);
        Passage from = passages.get(ref);
        return given.isPresent() || from == null ? given : nearest.of(from, article);
    }

    /** How alike two sentences of two articles are, 0 to 1: the same for a pair whatever is asked about it. */
    double alike(SentenceRef one, SentenceRef other) {
        return ties.has(one, other) ? ties.score(one, other) : common(one, other);
    }

    private double common(SentenceRef one, SentenceRef other) {
        Passage from = passages.get(one);
        Passage to = passages.get(other);
        return from == null || to == null ? 0 : nearest.alike(from, to);
    }
}
