package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.compare.Asked;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.article.SentenceRef;
import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.store.ResultJson;
import crossread.ui.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the reader did, undoing all of it leads back to the very same comparison, and redoing it to where it was. */
class UndoTest {
    private final Session session = new Session();
    private final PlainWork work = new PlainWork();
    private Random random = new Random();

    /** All that a reader can do to a session; one line each. */
    private final List<Runnable> deeds = List.of(
            () -> session.blocks().putBack(article(), List.of(random.nextInt(5))),
            () -> session.blocks().setAside(article(), List.of(random.nextInt(5), random.nextInt(5))),
            () -> session.blocks().see(article(), asides(), random.nextBoolean()),
            () -> edit(editor -> editor.write(described())),
            () -> edit(editor -> editor.readAgain(MetadataField.values()[random.nextInt(6)])),
            () -> session.move(article(), article()),
            () -> session.remove(article()),
            () -> session.add(List.of(Story.made("", "Outlet " + random.nextInt(1000), "On it", "It rained."))),
            () -> session.correct(Correction.Kind.values()[random.nextInt(3)], sentence(), sentence()),
            () -> change(own ->
                    own.withNotes(more(own.notes(), new Note(subject(), "n" + random.nextInt(), Instant.EPOCH)))),
            () -> change(own -> own.withLabels(more(own.labels(), new Label(subject(), 1 + random.nextInt(5))))),
            () -> change(own -> own.withFacts(more(own.facts(), new FactCorrection.NotAFact(places())))),
            () -> change(own -> own.withFacts(more(own.facts(), new FactCorrection.SameAs(places(), places())))),
            () -> change(own -> own.withFacts(more(own.facts(), new FactCorrection.OfKind(fact(), FactKind.PLACE)))),
            () -> change(_ -> ReaderWork.NONE),
            () -> session.undo(),
            () -> session.redo(),
            this::compare,
            this::save);

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyHundredDeedsUndoingAllGivesTheSameComparisonBack(int seed) {
        random = new Random(seed);
        session.add(Story.bridge().articles());
        compare();
        session.opened(new PlainWork.Kept(
                Path.of("bridge.crossread"), session.comparison().orElseThrow()));
        String before = written();
        for (int i = 0; i < 100; i++) {
            while (session.articles().isEmpty()) {
                session.undo();
            }
            deeds.get(random.nextInt(deeds.size())).run();
        }
        while (session.articles().isEmpty()) {
            session.undo();
        }
        String after = written();
        int undone = 0;
        while (session.undo()) {
            undone++;
        }
        assertThat(undone).isPositive();
        assertThat(written()).isEqualTo(before);
        for (int i = 0; i < undone; i++) {
            assertThat(session.redo()).isTrue();
        }
        assertThat(written()).isEqualTo(after);
    }

    private void edit(Function<MetadataEditor, Metadata> how) {
        int at = article();
        session.describe(
                at, how.apply(new MetadataEditor(session.articles().get(at).metadata())));
    }

    private FactPlaces places() {
        return new FactPlaces(fact(), List.of(fact()));
    }

    private int article() {
        return random.nextInt(Math.max(1, session.articles().size()));
    }

    private List<Integer> asides() {
        List<Article> articles = session.articles();
        return articles.isEmpty()
                ? List.of()
                : IntStream.range(0, articles.getFirst().blocks().size())
                        .boxed()
                        .toList();
    }

    private Metadata described() {
        Metadata now = session.articles().get(article()).metadata();
        return random.nextBoolean()
                ? now.withOutlet(Optional.of("Name " + random.nextInt(9)))
                : now.withByline(Optional.of("By " + random.nextInt(9)));
    }

    private SentenceRef sentence() {
        return new SentenceRef(Article.sigil(random.nextInt(3)), random.nextInt(2));
    }

    private SentenceAnchor anchor() {
        return SentenceAnchor.of(Story.bridge().articles().get(random.nextInt(2)), random.nextInt(3));
    }

    private FactAnchor fact() {
        return new FactAnchor(anchor(), "storm", random.nextInt(5), FactKind.NAME);
    }

    private Subject subject() {
        return switch (random.nextInt(3)) {
            case 0 -> new Subject.OfArticle("a" + random.nextInt(3));
            case 1 -> new Subject.OfSentence(anchor());
            default -> new Subject.OfFact(fact());
        };
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    private void change(UnaryOperator<ReaderWork> to) {
        session.work(to.apply(session.reader()));
    }

    private void compare() {
        if (!session.articles().isEmpty()) {
            session.compared(
                    work.compare(new Asked("Bridge", session.articles(), session.reader(), false, false), Progress.NONE)
                            .comparison());
        }
    }

    private void save() {
        session.comparison()
                .filter(_ -> !session.isStale())
                .ifPresent(now -> session.saved(new PlainWork.Kept(Path.of("bridge.crossread"), now), now));
    }

    /** The comparison as it would be saved. */
    private String written() {
        if (session.isStale()) {
            compare();
        }
        return new String(
                new ResultJson().comparison(session.comparison().orElseThrow(), Optional.empty()),
                StandardCharsets.UTF_8);
    }
}
