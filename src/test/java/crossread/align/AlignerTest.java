package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.align.index.Corpus;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Trust;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Neighbour;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTest {
    private static final String FIRE = "A fire destroyed the old harbour mill in Redport on Monday night.";
    private static final String FIRE_TOO = "The old harbour mill in Redport was destroyed by a fire late on Monday.";
    private static final String LOSS = "Insurers put the damage at about 40 million crowns.";
    private static final String LOSS_TOO = "The damage is put at around 40 million crowns by insurers.";
    private static final String MAYOR = "Mayor Elin Voss promised to rebuild the quarter within three years.";
    private static final String MAYOR_TOO = "The quarter will be rebuilt within three years, Mayor Elin Voss promised.";
    private static final String ALONE = "Two students who slept nearby were treated for smoke.";
    private static final String OTHER = "Ferries kept to their timetable.";

    private final Aligner aligner = new Aligner();

    @Test
    void linksSentencesThatSayTheSame() {
        Alignment alignment =
                align(Texts.article("A", FIRE, ALONE, LOSS), Texts.article("B", FIRE_TOO, LOSS_TOO, OTHER));

        assertThat(same(alignment)).containsExactly("A0-B0", "A2-B1");
        assertThat(groups(alignment)).containsExactly("A0 B0", "A1", "A2 B1", "B2");
        assertThat(alignment.statements()).extracting(Statement::id).containsExactly("s1", "s2", "s3", "s4");
        assertThat(alignment.links()).extracting(Link::by).containsOnly(Author.PROGRAM);
    }

    @Test
    void namesTheNearestSentenceAndWhatItHasInCommon() {
        Alignment alignment = align(
                Texts.article("A", ALONE, LOSS), Texts.article("B", LOSS_TOO, OTHER), Texts.article("C", FIRE, MAYOR));

        Neighbour inB = alignment.nearest(ref("A1"), "B").orElseThrow();
        assertThat(inB.at()).isEqualTo(ref("B0"));
        assertThat(inB.common()).containsExactlyInAnyOrder("40 million crowns", "insurers", "damage", "put");
        assertThat(inB.score()).isEqualTo(alignment.links().getFirst().score());
        assertThat(alignment.nearest(ref("A0"), "C").orElseThrow().score()).isLessThan(0.05);
        assertThat(alignment.nearest(ref("A0"), "A")).isEmpty();
        assertThat(alignment.neighbours().keySet()).isEqualTo(refs("A0", "A1", "B0", "B1", "C0", "C1"));
        alignment.neighbours().values().forEach(all -> assertThat(all).hasSize(2));
    }

    @Test
    void namesTheFewestMoves() {
        Alignment alignment = align(
                Texts.article("A", FIRE, LOSS, MAYOR, OTHER), Texts.article("B", MAYOR_TOO, FIRE_TOO, LOSS_TOO, OTHER));

        assertThat(same(alignment)).containsExactly("A0-B1", "A1-B2", "A2-B0 moved", "A3-B3");
        assertThat(groups(alignment)).containsExactly("A0 B1", "A1 B2", "A2 B0", "A3 B3");
    }

    @Test
    void movesNothingWhereSeveralSentencesMeetOne() {
        String half = "Insurers put the damage at about 40 million crowns on Tuesday.";
        Alignment alignment = align(
                Texts.article("A", FIRE, LOSS, OTHER),
                Texts.article("B", FIRE_TOO, LOSS_TOO, half + " Or more.", OTHER));

        assertThat(same(alignment)).containsExactly("A0-B0", "A1-B1", "A1-B2", "A2-B3");
    }

    @Test
    void countsARepeatedSentenceOnce() {
        Alignment once = align(Texts.article("A", FIRE, LOSS), Texts.article("B", LOSS_TOO, ALONE));
        Alignment twice = align(Texts.article("A", FIRE, LOSS, LOSS), Texts.article("B", LOSS_TOO, ALONE));

        assertThat(groups(twice)).containsExactlyInAnyOrder("A0", "A1 A2 B0", "B1");
        assertThat(twice.links())
                .extracting(Link::score)
                .containsOnly(once.links().getFirst().score());
        assertThat(same(twice)).containsExactly("A1-B0", "A2-B0");
        assertThat(twice.neighbours().get(ref("A2")))
                .isEqualTo(twice.neighbours().get(ref("A1")));
    }

    @Test
    void takesAnUpdatedFigureForNoRepeat() {
        String more = LOSS.replace("40", "70");
        Alignment alignment = align(Texts.article("A", LOSS, more), Texts.article("B", OTHER));

        assertThat(groups(alignment)).containsExactlyInAnyOrder("A0", "A1", "B0");
    }

    @Test
    void leavesOutWhatWasSetAside() {
        Block aside =
                Block.kept(FIRE, BlockKind.PARAGRAPH).setAside(SetAside.because(Reason.CAPTION, "caption", Trust.SAFE));
        Block kept = Block.kept(LOSS, BlockKind.PARAGRAPH);
        Alignment alignment = align(Texts.article("A", List.of(aside, kept)), Texts.article("B", FIRE_TOO));

        assertThat(alignment.links()).isEmpty();
        assertThat(groups(alignment)).containsExactlyInAnyOrder("A0", "B0");
        assertThat(alignment.neighbours().keySet()).isEqualTo(refs("A0", "B0"));
    }

    @Test
    void alignsNoneOneAndEmptyArticles() {
        assertThat(align()).isEqualTo(new Alignment(List.of(), List.of(), Map.of()));
        assertThat(align(Texts.article("A", FIRE)))
                .isEqualTo(new Alignment(
                        List.of(), List.of(new Statement("s1", List.of(ref("A0")))), Map.of(ref("A0"), List.of())));
        Alignment alignment = align(Texts.article("A", FIRE), Texts.article("B"), Texts.article("C", FIRE_TOO, "…"));
        assertThat(same(alignment)).containsExactly("A0-C0");
        assertThat(groups(alignment)).containsExactly("A0 C0", "C1");
        assertThat(alignment.nearest(ref("A0"), "B")).isEmpty();
    }

    @Test
    void joinsAllSentencesOfIdenticalArticles() {
        String[] text = {FIRE, LOSS, MAYOR, ALONE};
        Alignment alignment = align(Texts.article("A", text), Texts.article("B", text), Texts.article("C", text));

        assertThat(groups(alignment)).containsExactly("A0 B0 C0", "A1 B1 C1", "A2 B2 C2", "A3 B3 C3");
        assertThat(alignment.links()).filteredOn(Link::moved).isEmpty();
        assertThat(same(alignment)).hasSize(12);
    }

    @Test
    void alignsEightArticles() {
        List<TokenizedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean even = i % 2 == 0;
            articles.add(Texts.article(
                    Article.sigil(i), even ? FIRE : FIRE_TOO, even ? LOSS : LOSS_TOO, even ? MAYOR : MAYOR_TOO));
        }
        Alignment alignment = aligner.align(articles, MeaningVectors.NONE, Progress.NONE);

        assertThat(groups(alignment))
                .containsExactly("A0 B0 C0 D0 E0 F0 G0 H0", "A1 B1 C1 D1 E1 F1 G1 H1", "A2 B2 C2 D2 E2 F2 G2 H2");
        assertThat(alignment.links()).hasSize(3 * 28);
        alignment.neighbours().values().forEach(all -> assertThat(all).hasSize(7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sharesOutEverySentenceOnce(long seed) {
        List<TokenizedArticle> story = Texts.story(seed, 6, 20);
        Alignment alignment = aligner.align(story, MeaningVectors.NONE, Progress.NONE);

        List<SentenceRef> stated = alignment.statements().stream()
                .flatMap(statement -> statement.sentences().stream())
                .toList();
        Set<SentenceRef> all = new TreeSet<>();
        story.forEach(one -> {
            for (int i = 0; i < one.tokens().size(); i++) {
                all.add(one.ref(i));
            }
        });
        assertThat(stated).doesNotHaveDuplicates().hasSameElementsAs(all);
        assertThat(alignment.neighbours().keySet()).isEqualTo(all);
        assertThat(alignment.links())
                .isSortedAccordingTo((one, other) -> one.from().equals(other.from())
                        ? one.to().compareTo(other.to())
                        : one.from().compareTo(other.from()));
        assertThat(alignment.links())
                .allMatch(link -> link.score() >= Aligner.MUTUAL
                        && (link.score() >= Aligner.SAME) == (link.relation() == Relation.SAME));
        assertThat(alignment.links()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void findsTheSameHoweverTheArticlesAreShuffled(long seed) {
        List<TokenizedArticle> story = Texts.story(seed, 5, 15);
        // Meanings belong to the sentences whatever the articles are called.
        Map<SentenceRef, float[]> meanings =
                Texts.meanings(seed, Corpus.of(story).lines()).vectors();
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed));
        List<TokenizedArticle> shuffled = new ArrayList<>();
        Map<String, String> back = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            TokenizedArticle one = story.get(order.get(i));
            shuffled.add(new TokenizedArticle(one.article().withId(Article.sigil(i)), one.tokens()));
            back.put(Article.sigil(i), one.article().id());
        }
        Map<String, String> same = back.keySet().stream().collect(Collectors.toMap(id -> id, id -> id));
        Map<SentenceRef, float[]> moved = new HashMap<>();
        back.forEach((now, before) -> meanings.forEach((ref, vector) -> {
            if (ref.article().equals(before)) {
                moved.put(new SentenceRef(now, ref.sentence()), vector);
            }
        }));

        assertThat(renamed(aligner.align(shuffled, MeaningVectors.NONE, Progress.NONE), back))
                .isEqualTo(renamed(aligner.align(story, MeaningVectors.NONE, Progress.NONE), same));
        assertThat(renamed(aligner.align(shuffled, new MeaningVectors(moved), Progress.NONE), back))
                .isEqualTo(renamed(aligner.align(story, new MeaningVectors(meanings), Progress.NONE), same));
    }

    @Test
    void tellsHowFarItIsAndStopsWhenTold() {
        List<TokenizedArticle> story = Texts.story(1, 4, 10);
        List<Double> told = new ArrayList<>();
        aligner.align(story, MeaningVectors.NONE, (stage, fraction) -> {
            assertThat(stage).isEqualTo(Stage.ALIGN);
            told.add(fraction);
        });
        assertThat(told).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(8);
        assertThatThrownBy(() -> aligner.align(story, MeaningVectors.NONE, (stage, fraction) -> {
                    if (fraction > 0.3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    /** Everything an alignment says, with the articles' old names and in no order but that of the statements. */
    private static List<Object> renamed(Alignment alignment, Map<String, String> names) {
        Set<Object> links = new HashSet<>();
        for (Link link : alignment.links()) {
            links.add(List.of(
                    Set.of(renamed(link.from(), names), renamed(link.to(), names)),
                    link.score(),
                    link.relation(),
                    link.moved()));
        }
        List<Object> statements = new ArrayList<>();
        alignment
                .statements()
                .forEach(statement -> statements.add(List.of(
                        statement.id(),
                        statement.sentences().stream()
                                .map(ref -> renamed(ref, names))
                                .collect(Collectors.toSet()))));
        Map<Object, Object> neighbours = new HashMap<>();
        alignment
                .neighbours()
                .forEach((ref, all) -> neighbours.put(
                        renamed(ref, names),
                        all.stream()
                                .map(one -> List.of(renamed(one.at(), names), one.score(), one.common()))
                                .collect(Collectors.toSet())));
        return List.of(links, statements, neighbours);
    }

    private static SentenceRef renamed(SentenceRef ref, Map<String, String> names) {
        return new SentenceRef(names.get(ref.article()), ref.sentence());
    }

    private Alignment align(TokenizedArticle... articles) {
        return aligner.align(List.of(articles), MeaningVectors.NONE, Progress.NONE);
    }

    private static List<String> same(Alignment alignment) {
        return alignment.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .map(link -> name(link.from()) + "-" + name(link.to()) + (link.moved() ? " moved" : ""))
                .toList();
    }

    private static List<String> groups(Alignment alignment) {
        return alignment.statements().stream()
                .map(statement ->
                        statement.sentences().stream().map(AlignerTest::name).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String name(SentenceRef ref) {
        return ref.article() + ref.sentence();
    }

    private static SentenceRef ref(String name) {
        return new SentenceRef(name.substring(0, 1), Integer.parseInt(name.substring(1)));
    }

    private static Set<SentenceRef> refs(String... names) {
        return List.of(names).stream().map(AlignerTest::ref).collect(Collectors.toSet());
    }
}
