package crossread.fact.manner;

import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Attribution;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.link.Alignment;
import crossread.model.link.Relation;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the one article that names who said what others have from nobody in particular, and the one that states as a fact
 * what others report as somebody's words. An article states it as a fact only where neither the sentence nor those next to
 * it have any word of saying or doubt. Safe for many threads.
 */
public final class AttributionFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");
    private static final String MARKS = "\"“”„«»";

    private final Set<String> cues;

    public AttributionFinder() {
        WordList list = WordList.load("attribution-words-en");
        Set<String> all = new HashSet<>(WordList.load("speech-verbs").words());
        all.addAll(list.words());
        cues = Set.copyOf(all);
    }

    /** In whose name an article states a fact. */
    private enum Voice {
        /** A person or body by name. */
        NAMED,
        /** "officials", "sources", "she". */
        UNNAMED,
        /** Nobody; the article says it itself. */
        NONE,
        /** It cannot be told. */
        UNCLEAR
    }

    /** At most one for a fact; only facts that at least two articles state in their kept text, in English. */
    public List<Attribution> find(List<TokenizedArticle> articles, Alignment alignment, List<Fact> facts) {
        Map<SentenceRef, Set<SentenceRef>> links = new HashMap<>();
        alignment.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .forEach(link -> {
                    links.computeIfAbsent(link.from(), _ -> new HashSet<>()).add(link.to());
                    links.computeIfAbsent(link.to(), _ -> new HashSet<>()).add(link.from());
                });
        Map<String, TokenizedArticle> texts = new HashMap<>();
        articles.forEach(article -> texts.put(article.article().id(), article));
        Map<SentenceRef, List<Mention>> names = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.kind().isName())
                .forEach(fact -> fact.mentions()
                        .forEach(mention -> names.computeIfAbsent(mention.at(), _ -> new ArrayList<>())
                                .add(mention)));
        Set<String> people = people(facts);
        List<Attribution> found = new ArrayList<>();
        for (Fact fact : facts) {
            boolean told = fact.kind().isFigure() || fact.kind() == FactKind.QUOTATION;
            boolean age = fact.label().endsWith("-old") || fact.label().chars().allMatch(Character::isDigit);
            if (told && !age && fact.coverage().articles().size() > 1) {
                Optional<Attribution> all = only(fact, voices(fact, fact.mentions(), texts, names, people));
                // It has to hold of all places, and of those alone that say the same.
                only(fact, voices(fact, linked(fact, links), texts, names, people))
                        .filter(one -> all.filter(one::equals).isPresent())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** All that people and bodies of the story are called. */
    private static Set<String> people(List<Fact> facts) {
        Set<String> people = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.PERSON || fact.kind() == FactKind.ORGANISATION) {
                people.add(fact.label());
                List.of(fact.label().split(" ", -1)).forEach(people::add);
            }
        }
        return people;
    }

    /** The mentions in sentences that say the same as another's: of 12 drones here and 12 there each may be told otherwise. */
    private static List<Mention> linked(Fact fact, Map<SentenceRef, Set<SentenceRef>> links) {
        Set<SentenceRef> places = new HashSet<>();
        fact.mentions().forEach(mention -> places.add(mention.at()));
        return fact.mentions().stream()
                .filter(mention ->
                        links.getOrDefault(mention.at(), Set.of()).stream().anyMatch(places::contains))
                .toList();
    }

    private Map<String, Voice> voices(
            Fact fact,
            List<Mention> mentions,
            Map<String, TokenizedArticle> texts,
            Map<SentenceRef, List<Mention>> names,
            Set<String> people) {
        Map<String, Voice> voices = new TreeMap<>();
        for (Mention mention : mentions) {
            TokenizedArticle text = texts.get(mention.at().article());
            if (text != null && text.article().isKept(mention.at().sentence())) {
                voices.merge(
                        mention.at().article(), voice(fact, mention, text, names, people), AttributionFinder::clearer);
            }
        }
        return voices;
    }

    /** An article that names a speaker once names it; one that leaves a doubt once leaves it. */
    private static Voice clearer(Voice one, Voice other) {
        if (one == other || one == Voice.NAMED) {
            return one;
        }
        return other == Voice.NAMED
                ? other
                : one == Voice.UNNAMED || other == Voice.UNNAMED ? Voice.UNNAMED : Voice.UNCLEAR;
    }

    private Voice voice(
            Fact fact,
            Mention mention,
            TokenizedArticle text,
            Map<SentenceRef, List<Mention>> names,
            Set<String> people) {
        if (mention.speaker().isPresent()) {
            Speaker speaker = mention.speaker().get();
            SentenceRef at = new SentenceRef(mention.at().article(), speaker.sentence());
            boolean named = speaker.span().isPresent()
                    && names.getOrDefault(at, List.of()).stream()
                            .anyMatch(name -> (name.kind() == FactKind.PERSON || name.kind() == FactKind.ORGANISATION)
                                    && name.span().overlaps(speaker.span().get()));
            if (PRONOUNS.contains(speaker.name().toLowerCase(Locale.ROOT))) {
                return Voice.UNCLEAR;
            }
            // "she" is somebody the article has named.
            boolean known = people.contains(speaker.name());
            return named || known ? Voice.NAMED : Voice.UNNAMED;
        }
        return fact.kind() == FactKind.QUOTATION || isCued(text, mention.at().sentence()) ? Voice.UNCLEAR : Voice.NONE;
    }

    /** Whether the sentence, or one next to it in its block, has a word of saying or doubt, or marks of quotation. */
    private boolean isCued(TokenizedArticle text, int sentence) {
        for (int i = Math.max(0, sentence - 1);
                i <= Math.min(sentence + 1, text.tokens().size() - 1);
                i++) {
            boolean near = i == sentence
                    || text.article().sentences().get(i).block()
                            == text.article().sentences().get(sentence).block();
            if (near && text.tokens().get(i).stream().anyMatch(this::isCue)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(Token token) {
        return MARKS.contains(token.text()) || cues.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static Optional<Attribution> only(Fact fact, Map<String, Voice> voices) {
        if (voices.size() < 2 || voices.containsValue(Voice.UNCLEAR)) {
            return Optional.empty();
        }
        List<String> none = with(voices, Voice.NONE);
        List<String> named = with(voices, Voice.NAMED);
        if (none.size() == 1) {
            return Optional.of(new Attribution(fact.id(), none.getFirst(), Attribution.Kind.STATES_AS_FACT));
        }
        return named.size() == 1
                ? Optional.of(new Attribution(fact.id(), named.getFirst(), Attribution.Kind.NAMES_SPEAKER))
                : Optional.empty();
    }

    private static List<String> with(Map<String, Voice> voices, Voice voice) {
        return voices.entrySet().stream()
                .filter(entry -> entry.getValue() == voice)
                .map(Map.Entry::getKey)
                .toList();
    }
}
