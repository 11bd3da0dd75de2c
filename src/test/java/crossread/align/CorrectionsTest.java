package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.pair.PairFinder;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Origin;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import crossread.model.work.Correction;
import crossread.model.work.SentenceAnchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private final Aligner aligner = new Aligner();

    @Test
    void whatTheReaderLinkedIsOneStatement() {
        List<TokenizedArticle> story = List.of(
                article("A", "Ministers met again on Tuesday.", "The old harbour closed."),
                article("B", "Envoys gathered once more.", "Rain fell over every valley."));
        assertThat(link(align(story), "A0", "B0")).isEmpty();

        Alignment alignment = align(story, new Correction.Linked(anchor(story, "B0"), anchor(story, "A0")));

        assertThat(link(alignment, "A0", "B0"))
                .contains(new Link(ref("A0"), ref("B0"), 1, Relation.SAME, false, Author.READER));
        assertThat(statements(alignment)).contains("A0 B0");
        assertThat(alignment.nearest(ref("A0"), "B")).hasValueSatisfying(near -> {
            assertThat(near.at()).isEqualTo(ref("B0"));
            assertThat(near.score()).isEqualTo(1);
        });
    }

    @Test
    void whatTheReaderCutIsNoLinkAndNeverOneStatementByWayOfAThird() {
        String said = "The mayor sold the old harbour for five million.";
        List<TokenizedArticle> story = List.of(
                article("A", said, "Rain fell over every valley."),
                article("B", "The mayor sold the old harbour for five million yesterday.", "Taxes rose again."),
                article("C", "Five million bought the old harbour, sold by the mayor.", "Bakers went on strike."));
        assertThat(statements(align(story))).contains("A0 B0 C0");

        Alignment alignment = align(story, new Correction.Cut(anchor(story, "A0"), anchor(story, "B0")));

        assertThat(link(alignment, "A0", "B0")).isEmpty();
        assertThat(statements(alignment)).noneMatch(each -> each.contains("A0") && each.contains("B0"));
        assertThat(alignment.nearest(ref("A0"), "B").orElseThrow().score()).isLessThan(Aligner.SAME);
    }

    @Test
    void aPairBesideOneThatWasSetBecomesLikelier() {
        List<TokenizedArticle> story = List.of(
                article("A", "Ministers met again on Tuesday.", "The old harbour needs repair, engineers warn."),
                article("B", "Envoys gathered once more.", "Engineers looked at the harbour wall."),
                article("C", "Nothing here.", "Rain fell over every valley."));
        double before = score(align(story), "A1", "B1");
        Alignment alignment = align(story, new Correction.Linked(anchor(story, "A0"), anchor(story, "B0")));

        assertThat(before).isBetween(0.05, 0.95);
        double logit = Math.log(before / (1 - before));
        assertThat(score(alignment, "A1", "B1")).isCloseTo(PairFinder.probability(logit + 1), within());
    }

    @Test
    void theFartherAwayOneWasSetTheLessItCounts() {
        List<TokenizedArticle> story = List.of(
                article(
                        "A",
                        "Ministers met again on Tuesday.",
                        "Rain.",
                        "The old harbour needs repair, engineers warn."),
                article("B", "Envoys gathered once more.", "Snow.", "Engineers looked at the harbour wall."),
                article("C", "Nothing here.", "Rain fell over every valley."));
        double before = score(align(story), "A2", "B2");
        Alignment alignment = align(story, new Correction.Linked(anchor(story, "A0"), anchor(story, "B0")));

        double logit = Math.log(before / (1 - before));
        assertThat(score(alignment, "A2", "B2")).isCloseTo(PairFinder.probability(logit + .5), within());
    }

    @Test
    void oneThatWasSetInOtherArticlesCountsNothing() {
        List<TokenizedArticle> story = List.of(
                article("A", "Ministers met again on Tuesday.", "The old harbour needs repair, engineers warn."),
                article("B", "Envoys gathered once more.", "Engineers looked at the harbour wall."),
                article("C", "Nothing here.", "Rain fell over every valley."));
        double before = score(align(story), "A1", "B1");
        Alignment alignment = align(story, new Correction.Linked(anchor(story, "A0"), anchor(story, "C0")));

        assertThat(score(alignment, "A1", "B1")).isEqualTo(before);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void aPinnedPairIsNotMovedAndWhatCrossesItIs() {
        String one = "The mayor sold the old harbour for five million.";
        String two = "Bakers went on strike over northern flour taxes.";
        String three = "Rain fell over every valley of the west coast.";
        List<TokenizedArticle> story = List.of(article("A", one, two, three), article("B", two, three, one));
        assertThat(moved(align(story))).containsExactly("A0 B2");

        assertThat(moved(align(story, new Correction.Pinned(anchor(story, "A0"), anchor(story, "B2")))))
                .containsExactly("A1 B0", "A2 B1");
    }

    @Test
    void whatDoesNotCrossAPinIsNotMoved() {
        String one = "The mayor sold the old harbour for five million.";
        String two = "Bakers went on strike over northern flour taxes.";
        String three = "Rain fell over every valley of the west coast.";
        List<TokenizedArticle> story = List.of(article("A", one, two, three), article("B", one, two, three));

        assertThat(moved(align(story, new Correction.Pinned(anchor(story, "A1"), anchor(story, "B1")))))
                .isEmpty();
    }

    @Test
    void whatCrossesAPinOfOtherArticlesIsNotMoved() {
        String one = "The mayor sold the old harbour for five million.";
        String two = "Bakers went on strike over northern flour taxes.";
        String three = "Rain fell over every valley of the west coast.";
        List<TokenizedArticle> story =
                List.of(article("A", one, two), article("B", one, two), article("C", three, one, two));

        assertThat(moved(align(story, new Correction.Pinned(anchor(story, "A0"), anchor(story, "B1")))))
                .noneMatch(each -> each.contains("C"));
    }

    @Test
    void theLaterOfTwoCorrectionsCounts() {
        List<TokenizedArticle> story = List.of(article("A", "Ministers met."), article("B", "Ministers met."));
        SentenceAnchor one = anchor(story, "A0");
        SentenceAnchor other = anchor(story, "B0");

        assertThat(align(story, new Correction.Linked(one, other), new Correction.Cut(other, one))
                        .links())
                .isEmpty();
        assertThat(align(story, new Correction.Cut(one, other), new Correction.Linked(one, other))
                        .links())
                .hasSize(1);
    }

    @Test
    void aCorrectionOfSentencesThatAreGoneChangesNothing() {
        List<TokenizedArticle> story = Texts.story(3, 3, 8);
        SentenceAnchor gone = new SentenceAnchor("", "Nobody says this any more.", "", "");

        assertThat(align(story, new Correction.Cut(gone, anchor(story, "A0")))).isEqualTo(align(story));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsOnEveryStoryWhateverTheOrderOfLoading(long seed) {
        List<TokenizedArticle> story = hashed(Texts.story(seed, 5, 12));
        Random random = new Random(seed);
        List<Correction> corrections = new ArrayList<>();
        List<Link> links = align(story).links();
        for (int i = 0; i < 4 && i < links.size(); i++) {
            Link link = links.get(random.nextInt(links.size()));
            corrections.add(new Correction.Cut(anchor(story, link.from()), anchor(story, link.to())));
        }
        SentenceAnchor first = anchor(story, new SentenceRef("A", 0));
        SentenceAnchor other = anchor(story, new SentenceRef("B", 0));
        corrections.removeIf(each -> each.isAbout(new Correction.Linked(first, other)));
        corrections.add(new Correction.Linked(first, other));
        Alignment alignment = align(story, corrections.toArray(Correction[]::new));

        for (Correction correction : corrections) {
            SentenceRef from = at(story, correction.from());
            SentenceRef to = at(story, correction.to());
            boolean together = alignment.statements().stream()
                    .anyMatch(each -> each.sentences().containsAll(List.of(from, to)));
            assertThat(together).isEqualTo(correction instanceof Correction.Linked);
        }
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, random);
        List<TokenizedArticle> shuffled = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            TokenizedArticle each = story.get(order.get(i));
            shuffled.add(new TokenizedArticle(each.article().withId(Article.sigil(i)), each.tokens()));
            names.put(Article.sigil(i), each.article().id());
        }
        assertThat(told(align(shuffled, corrections.toArray(Correction[]::new)), names))
                .isEqualTo(told(alignment, names.keySet().stream().collect(Collectors.toMap(id -> id, id -> id))));
    }

    private static Set<Object> told(Alignment alignment, Map<String, String> names) {
        Set<Object> told = new HashSet<>();
        for (Link link : alignment.links()) {
            told.add(List.of(
                    Set.of(renamed(link.from(), names), renamed(link.to(), names)),
                    link.score(),
                    link.moved(),
                    link.by()));
        }
        for (Statement statement : alignment.statements()) {
            told.add(statement.sentences().stream()
                    .map(ref -> renamed(ref, names))
                    .collect(Collectors.toSet()));
        }
        return told;
    }

    private static SentenceRef renamed(SentenceRef ref, Map<String, String> names) {
        return new SentenceRef(String.valueOf(names.get(ref.article())), ref.sentence());
    }

    private Alignment align(List<TokenizedArticle> story, Correction... corrections) {
        return aligner.align(story, MeaningVectors.NONE, List.of(corrections), Budget.NONE, Progress.NONE);
    }

    private static TokenizedArticle article(String id, String... sentences) {
        return hashed(List.of(Texts.article(id, sentences))).getFirst();
    }

    private static List<TokenizedArticle> hashed(List<TokenizedArticle> story) {
        return story.stream()
                .map(each -> {
                    Article article = each.article();
                    Article hashed = new Article(
                            article.id(),
                            article.metadata(),
                            new Origin("page.txt", "text", 0, "hash of " + article.id()),
                            article.blocks(),
                            article.sentences(),
                            article.warnings());
                    return new TokenizedArticle(hashed, each.tokens());
                })
                .toList();
    }

    private static SentenceAnchor anchor(List<TokenizedArticle> story, String name) {
        return anchor(story, ref(name));
    }

    private static SentenceAnchor anchor(List<TokenizedArticle> story, SentenceRef ref) {
        return story.stream()
                .map(TokenizedArticle::article)
                .filter(article -> article.id().equals(ref.article()))
                .map(article -> SentenceAnchor.of(article, ref.sentence()))
                .findFirst()
                .orElseThrow();
    }

    private static SentenceRef at(List<TokenizedArticle> story, SentenceAnchor anchor) {
        return anchor.in(story.stream().map(TokenizedArticle::article).toList()).orElseThrow();
    }

    private static Optional<Link> link(Alignment alignment, String from, String to) {
        return alignment.links().stream()
                .filter(link -> link.from().equals(ref(from)) && link.to().equals(ref(to)))
                .findFirst();
    }

    private static double score(Alignment alignment, String from, String to) {
        return alignment
                .nearest(ref(from), ref(to).article())
                .filter(near -> near.at().equals(ref(to)))
                .orElseThrow()
                .score();
    }

    private static List<String> statements(Alignment alignment) {
        return alignment.statements().stream()
                .map(each -> each.sentences().stream()
                        .map(ref -> ref.article() + ref.sentence())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> moved(Alignment alignment) {
        return alignment.links().stream()
                .filter(Link::moved)
                .map(link -> link.from().article() + link.from().sentence() + " "
                        + link.to().article() + link.to().sentence())
                .toList();
    }

    private static SentenceRef ref(String name) {
        return new SentenceRef(name.substring(0, 1), Integer.parseInt(name.substring(1)));
    }
}
