package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import crossread.model.work.ReaderWork;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ways to a comparison, of a program that was given no model for meaning. */
class ComparingWaysTest {
    private static final Article GAZETTE = article("Gazette", "en", "The flood gate of Veskar jammed on Tuesday.");
    private static final Article POST = article("Post", "en", "The gate of Veskar was jammed when the flood came.");
    private static final Article BOTE = article("Bote", "de", "Das Tor von Veskar klemmte am Dienstag.");

    private final Comparer comparer = new Comparer(
            new Preparer(
                    new SentenceSplitter()::split,
                    new Tokenizer()::tokenize,
                    List.of(new FigureFinder()),
                    (_, mentions) -> mentions,
                    StageWatch.OF_AN_ARTICLE),
            new Matcher(new Aligner()::align, new FactJudge()::judge, StageWatch.OF_A_STORY),
            new SentenceMeasurer(new MeaningModel(Optional.empty())),
            new MannerFinder(
                    new QuotationComparer(), new WordingFinder(), new HeadlineChecker(), new AttributionFinder()),
            new OriginFinder(
                    new ReuseFinder()::find,
                    texts -> texts.stream()
                            .filter(text -> text.article().name().equals("Bote"))
                            .map(text -> new OffEvent(text.article().id(), .1, "A"))
                            .toList()),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            System::nanoTime,
            "test");

    private static Article article(String outlet, String language, String... paragraphs) {
        Metadata metadata = Metadata.NONE.withOutlet(Optional.of(outlet)).withLanguage(Optional.of(language));
        return new Article(
                "",
                metadata,
                new Origin(outlet + ".txt", "text", 1, outlet),
                Arrays.stream(paragraphs)
                        .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Article titled(Article article, String title) {
        return article.withMetadata(article.metadata().withTitle(Optional.of(title)));
    }

    private String title(String given, Article... articles) {
        return comparer.compare(given, List.of(articles), Progress.NONE).title();
    }

    @Test
    void withoutTheModelComparingByMeaningGivesWhatWordsGiveAndSaysWhy() {
        List<Article> articles = List.of(GAZETTE, POST);
        Comparison byWords = comparer.compare("", articles, Progress.NONE);
        Comparison comparison = comparer.compareByMeaning("", articles, Progress.NONE);
        assertThat(comparison).isEqualTo(byWords);
        assertThat(comparison.matching()).isEqualTo(Matching.LEXICAL);
        assertThat(comparer.lack(comparison)).contains(MeaningLack.NO_MODEL);
        assertThat(comparer.lack()).contains(MeaningLack.NO_MODEL);
    }

    @Test
    void aDraftStaysAsItIsWithoutTheModel() {
        Draft draft = comparer.draft(new Asked("", List.of(GAZETTE, POST), ReaderWork.NONE, true, true), Progress.NONE);
        assertThat(draft.canImprove()).isTrue();
        assertThat(comparer.improve(draft, Progress.NONE)).isEqualTo(new Improved.AsBefore(MeaningLack.NO_MODEL));
    }

    @Test
    void twoEnglishArticlesAreNeededForMeaning() {
        Draft draft = comparer.draft(new Asked("", List.of(GAZETTE, BOTE), ReaderWork.NONE, true, true), Progress.NONE);
        assertThat(comparer.improve(draft, Progress.NONE)).isEqualTo(new Improved.AsBefore(MeaningLack.LANGUAGE));
        assertThat(comparer.lack(draft.comparison())).contains(MeaningLack.LANGUAGE);
        assertThat(comparer.lack(List.of(GAZETTE, BOTE))).contains(MeaningLack.LANGUAGE);
    }

    @Test
    void ofOneEnglishArticleNothingIsMeasured() {
        List<Article> articles = List.of(GAZETTE, BOTE);
        assertThat(comparer.compareByMeaning("", articles, Progress.NONE))
                .isEqualTo(comparer.compare("", articles, Progress.NONE));
    }

    @Test
    void articlesWithoutASentenceLackNothingButTheModel() {
        Article empty = GAZETTE.withBlocks(List.of());
        Comparison comparison = comparer.compare("", List.of(empty, empty), Progress.NONE);
        assertThat(comparison.facts()).isEmpty();
        assertThat(comparer.lack(comparison)).contains(MeaningLack.NO_MODEL);
    }

    @Test
    void aStoryIsCalledAsItWasNamedOrByTheFirstHeadlineOrTheFirstOutlet() {
        assertThat(title("Given", titled(GAZETTE, "Gate jams"), POST)).isEqualTo("Given");
        assertThat(title(" ", GAZETTE, titled(POST, "Flood in Veskar"))).isEqualTo("Flood in Veskar");
        assertThat(title("", GAZETTE, POST)).isEqualTo("Gazette");
    }

    @Test
    void articlesOnAnotherEventAreToldWithoutComparing() {
        assertThat(comparer.offEvent(List.of(GAZETTE, BOTE, POST))).containsExactly(new OffEvent("B", .1, "A"));
    }

    @Test
    void articlesAreSplitUnderTheLettersTheyWillHave() {
        List<Article> split = comparer.split(List.of(GAZETTE, POST));
        assertThat(split).extracting(Article::id).containsExactly("A", "B");
        assertThat(split)
                .extracting(article -> article.sentences().getFirst().text())
                .containsExactly(
                        "The flood gate of Veskar jammed on Tuesday.",
                        "The gate of Veskar was jammed when the flood came.");
    }

    @Test
    void stagesAreToldInTheirOrderAndNoneGoesBack() {
        Set<Stage> stages = new LinkedHashSet<>();
        Map<Stage, Double> last = new LinkedHashMap<>();
        comparer.compare("", List.of(GAZETTE, POST, BOTE), (stage, fraction) -> {
            stages.add(stage);
            assertThat(fraction).isBetween(last.getOrDefault(stage, 0.0), 1.0);
            last.put(stage, fraction);
        });
        assertThat(stages).containsExactly(Stage.SPLIT, Stage.FIND, Stage.ALIGN, Stage.JOIN, Stage.GATHER);
        assertThat(last)
                .containsEntry(Stage.ALIGN, 1.0)
                .containsEntry(Stage.JOIN, 1.0)
                .containsEntry(Stage.GATHER, .8);
    }
}
