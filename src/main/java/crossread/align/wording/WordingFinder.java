package crossread.align.wording;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Fact;
import crossread.model.fact.Wording;
import crossread.model.link.Alignment;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the different words that linked sentences have for one act or one description. Only English sentences are looked at:
 * in others it is not known what a verb is. Safe for many threads.
 */
public final class WordingFinder {
    /** From this score of a link on the sentences agree enough for places to say something. */
    private static final double LINKED = .4;
    /** Links of one statement looked at, best first: fifty copies of a sentence are two thousand pairs. */
    private static final int MOST = 120;

    private final SwapFinder swaps = new SwapFinder();

    /**
     * The wordings in the order of the statements, then of the text.
     *
     * @param facts of these articles: their names and figures are what sentences are held together by
     */
    public List<Wording> find(List<TokenizedArticle> articles, Alignment alignment, List<Fact> facts) {
        LineReader reader = new LineReader(articles, facts);
        Set<String> english = new HashSet<>();
        for (TokenizedArticle article : articles) {
            Optional<String> language = article.article().metadata().language();
            if (language.isEmpty() || language.get().startsWith("en")) {
                english.add(article.article().id());
            }
        }
        Map<SentenceRef, String> statements = new HashMap<>();
        Map<String, List<Link>> links = new LinkedHashMap<>();
        for (Statement statement : alignment.statements()) {
            links.put(statement.id(), new ArrayList<>());
            statement.sentences().forEach(at -> statements.put(at, statement.id()));
        }
        for (Link link : alignment.links()) {
            String statement = statements.getOrDefault(link.from(), "");
            boolean same = link.relation() == Relation.SAME
                    && link.score() >= LINKED
                    && statement.equals(statements.get(link.to()));
            if (same
                    && english.contains(link.from().article())
                    && english.contains(link.to().article())) {
                links.getOrDefault(statement, new ArrayList<>()).add(link);
            }
        }
        List<Wording> found = new ArrayList<>();
        links.forEach((statement, some) -> found.addAll(wordings(statement, some, alignment, reader)));
        return found;
    }

    private List<Wording> wordings(String statement, List<Link> links, Alignment alignment, LineReader reader) {
        List<Swap> found = new ArrayList<>();
        links.stream()
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::from)
                        .thenComparing(Link::to))
                .limit(MOST)
                .forEach(link -> swaps.find(reader.line(link.from()), reader.line(link.to())).stream()
                        .filter(swap -> isMatched(swap.one(), link.to(), alignment)
                                && isMatched(swap.other(), link.from(), alignment))
                        .forEach(found::add));
        List<Wording> wordings = new ArrayList<>();
        for (List<Swap> group : groups(found)) {
            Map<Stretch, Stretch> longest = new HashMap<>();
            for (Swap swap : group) {
                longest.merge(start(swap.one()), swap.one(), WordingFinder::longer);
                longest.merge(start(swap.other()), swap.other(), WordingFinder::longer);
            }
            String about = group.stream()
                    .min(Comparator.comparing(Swap::one))
                    .map(Swap::about)
                    .orElse("");
            wordings.add(new Wording(
                    statement,
                    group.getFirst().kind(),
                    about,
                    longest.values().stream().sorted().toList()));
        }
        wordings.sort(Comparator.comparing(wording -> wording.terms().getFirst()));
        return wordings;
    }

    /** Whether the words stand in a part of their sentence that the other article says, too. */
    private static boolean isMatched(Stretch words, SentenceRef other, Alignment alignment) {
        return alignment.unmatched(words.at(), other.article()).stream().noneMatch(part -> part.contains(words.span()));
    }

    private static Stretch start(Stretch words) {
        return new Stretch(
                words.at(), new Span(words.span().start(), words.span().start()));
    }

    private static Stretch longer(Stretch one, Stretch other) {
        return other.span().length() > one.span().length() ? other : one;
    }

    /** Swaps that have words in common are about one act or description, in however many articles. */
    private static List<List<Swap>> groups(List<Swap> swaps) {
        List<List<Swap>> groups = new ArrayList<>();
        List<Set<Stretch>> words = new ArrayList<>();
        for (Swap swap : swaps) {
            List<Swap> group = new ArrayList<>(List.of(swap));
            Set<Stretch> own = new HashSet<>(Set.of(start(swap.one()), start(swap.other())));
            for (int i = groups.size() - 1; i >= 0; i--) {
                boolean common = words.get(i).stream().anyMatch(own::contains);
                if (common && groups.get(i).getFirst().kind() == swap.kind()) {
                    group.addAll(groups.remove(i));
                    own.addAll(words.remove(i));
                }
            }
            groups.add(group);
            words.add(own);
        }
        return groups;
    }
}
