package crossread.fact.judge.story;

import crossread.fact.judge.name.NameForm;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.link.Alignment;
import crossread.model.link.Neighbour;
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
import java.util.function.ObjIntConsumer;

/** All sentences of all articles, found by what they say, and the links between them. */
public final class Story {
    /** Sentences of an article that tell its news in short. */
    private static final int LEAD = 2;

    private final List<String> articles;
    private final Map<SentenceRef, Passage> passages = new LinkedHashMap<>();
    /** By article, its first kept sentences. */
    private final Map<String, List<SentenceRef>> leads = new HashMap<>();

    private final Map<String, Set<String>> outlets = new HashMap<>();
    private final StemIndex stems;
    private final WordIndex words;
    private final Ties ties;
    private final StemCounter counter;
    private final CommonStems nearest;

    public Story(List<TokenizedArticle> articles, Alignment alignment) {
        this.articles = articles.stream().map(one -> one.article().id()).toList();
        ties = new Ties(alignment);
        articles.parallelStream().map(PassageReader::read).toList().forEach(read -> read.forEach(this::add));
        articles.forEach(one -> one.article()
                .metadata()
                .outlet()
                .ifPresent(outlet -> outlets.put(one.article().id(), named(outlet))));
        stems = new StemIndex(passages.values());
        words = new WordIndex(passages.values());
        counter = stems.counter(passages.values());
        nearest = new CommonStems(passages.values(), stems::weight, alignment.coarse());
    }

    private void add(Passage passage) {
        passages.put(passage.ref(), passage);
        List<SentenceRef> first = leads.computeIfAbsent(passage.article(), _ -> new ArrayList<>());
        if (first.size() < LEAD && passage.standing() == Standing.KEPT) {
            first.add(passage.ref());
        }
    }

    /** Ids of the articles in their order. */
    public List<String> articles() {
        return articles;
    }

    public Optional<Passage> passage(SentenceRef ref) {
        return Optional.ofNullable(passages.get(ref));
    }

    /** Whether it is the headline of its article or one of the first sentences, which tell the whole in short. */
    public boolean leads(Passage passage) {
        return passage.standing() == Standing.HEADLINE
                || leads.getOrDefault(passage.article(), List.of()).contains(passage.ref());
    }

    /** Whether an outlet names itself: "seen by the Gazette". */
    public boolean isOwnOutlet(Said said) {
        if (!said.mention().kind().isName() || said.mention().kind() == FactKind.PERSON) {
            return false;
        }
        Set<String> own = named(said.text());
        return !own.isEmpty() && outlets.getOrDefault(said.article(), Set.of()).containsAll(own);
    }

    private static Set<String> named(String outlet) {
        Set<String> named = new HashSet<>();
        for (String part : outlet.split("\\s+", -1)) {
            String word = NameForm.fold(part).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !word.equals("the")) {
                named.add(word);
            }
        }
        return named;
    }

    /** Every sentence that has any of the stems, in the order of the story, with how many it has; repeats left out. */
    public void count(Set<String> wanted, ObjIntConsumer<Passage> found) {
        counter.count(wanted, found);
    }

    /** Sentences with this stem, repeats left out. */
    public List<Passage> withStem(String stem) {
        return stems.with(stem);
    }

    /** Sentences with every one of these stems. */
    public List<Passage> withAll(Collection<String> wanted) {
        return stems.withAll(wanted);
    }

    /** How telling a stem is in this story, above 0. */
    public double weight(String stem) {
        return stems.weight(stem);
    }

    /** The share of {@code part}'s weight that stands in {@code whole}, 0 to 1. */
    public double covered(Set<String> part, Set<String> whole) {
        return stems.covered(part, whole);
    }

    /** The tokens of a sentence that is no repeat, each as {@link NameForm#fold} writes it. */
    public List<String> folded(Passage passage) {
        return words.folded(passage);
    }

    /** Sentences with this capitalised word, as {@link NameForm#fold} writes it; repeats left out. */
    public List<Passage> withWord(String folded) {
        return words.with(folded);
    }

    /** Whether a name is made of words that the story also writes small. */
    public boolean isCommon(Said said) {
        return words.isCommon(said);
    }

    /** Whether time was short when the sentences were held against each other. */
    public boolean isCoarse() {
        return ties.isCoarse();
    }

    /** How sure it is that two sentences say the same, as far as the alignment tells, 0 to 1. */
    public double score(SentenceRef one, SentenceRef other) {
        return ties.score(one, other);
    }

    /**
     * How sure it is that two sentences say the same where two mentions stand in them; 0 where one stands in a part of its
     * sentence that the other article does not say: the sentences are linked for what else they say.
     */
    public double score(Said one, Said other) {
        return isMatched(one, other.article()) && isMatched(other, one.article())
                ? score(one.passage().ref(), other.passage().ref())
                : 0;
    }

    /** Whether no more than half of the mention stands in parts of its sentence that {@code article} does not say. */
    public boolean isMatched(Said said, String article) {
        return ties.isMatched(said, article);
    }

    /** Sentences of other articles that say the same as this one, with a score of at least {@code least}. */
    public List<Passage> saysTheSame(SentenceRef ref, double least) {
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
    public Optional<Neighbour> nearest(SentenceRef ref, String article) {
        Optional<Neighbour> given = ties.nearest(ref, article);
        Passage from = passages.get(ref);
        return given.isPresent() || from == null ? given : nearest.of(from, article);
    }

    /** How alike two sentences of two articles are, 0 to 1: the same for a pair whatever is asked about it. */
    public double alike(SentenceRef one, SentenceRef other) {
        return ties.has(one, other) ? ties.score(one, other) : common(one, other);
    }

    private double common(SentenceRef one, SentenceRef other) {
        Passage from = passages.get(one);
        Passage to = passages.get(other);
        return from == null || to == null ? 0 : nearest.alike(from, to);
    }
}
