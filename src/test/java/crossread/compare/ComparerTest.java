package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.fact.FactFinder;
import crossread.fact.NamesFirst;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.ClaimFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.work.ReaderWork;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {
    private static final String[] WHO = {
        "Mayor Ann Lee", "The port company", "Bo Ek", "A spokesman", "He", "Union leaders"
    };
    private static final String[] DID = {"said", "announced", "denied", "told reporters", "warned", "proposed"};
    private static final String[] WHAT = {
        "the bridge will cost $5 million",
        "12 boats sank on Monday",
        "\"we will never sell the old harbour\"",
        "taxes rose by 7 percent in Port Town",
        "the storm closed two schools",
        "the council of Harbour City met again",
        "a deal with Norway and the European Union",
    };

    private final AtomicInteger searched = new AtomicInteger();

    private Comparer comparer() {
        return comparer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), System::nanoTime);
    }

    /** Goes back a year whenever it is looked at, as no clock does that is not set by somebody. */
    private static final class Unsteady extends Clock {
        private Instant now = Instant.parse("2026-03-12T12:00:00Z");

        @Override
        public Instant instant() {
            now = now.minus(Duration.ofDays(365));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Six seconds pass between any two looks at it. */
    private static LongSupplier fast() {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(Duration.ofSeconds(6).toNanos());
    }

    @Test
    void afterTenSecondsTheResultIsCoarseUnlessAllIsAskedFor() {
        Random random = new Random(2);
        List<Article> articles =
                List.of(article(random, 0), article(random, 1), article(random, 2), article(random, 3));
        Draft late = comparer(new Unsteady(), fast())
                .draft(new Asked("", articles, ReaderWork.NONE, false, false), Progress.NONE);
        Draft inTime = comparer().draft(new Asked("", articles, ReaderWork.NONE, false, false), Progress.NONE);
        Draft inFull = comparer(new Unsteady(), fast())
                .draft(new Asked("", articles, ReaderWork.NONE, true, false), Progress.NONE);

        assertThat(late.comparison().coarse()).isTrue();
        assertThat(inTime.comparison().coarse()).isFalse();
        assertThat(inFull.comparison().coarse()).isFalse();
        assertThat(inFull.comparison().links()).isEqualTo(inTime.comparison().links());
    }

    private Comparer comparer(Clock clock, LongSupplier nanoseconds) {
        FactFinder names = new NamesFirst(new NameFinder(), List.of(new QuotationFinder(), new ClaimFinder()));
        FactFinder counting = text -> {
            searched.incrementAndGet();
            return List.of();
        };
        return new Comparer(
                new SentenceSplitter(),
                new Tokenizer(),
                new SentenceMeasurer(new MeaningModel(Optional.empty())),
                List.of(counting, new FigureFinder(), names),
                new SpeakerFinder()::attribute,
                new Aligner(),
                new FactJudge(),
                new MannerFinder(
                        new QuotationComparer(), new WordingFinder(), new HeadlineChecker(), new AttributionFinder()),
                new ReuseFinder(),
                new EventChecker(),
                clock,
                nanoseconds,
                "test");
    }

    // One reader's session: lines put back and set aside, articles added, removed and moved, in any order.
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsRememberedOfAnArticleChangesNothing(long seed) {
        Random random = new Random(seed);
        Comparer remembering = comparer();
        List<Article> articles = new ArrayList<>(List.of(article(random, 0), article(random, 1)));
        for (int step = 0; step < 8; step++) {
            Comparison again = compare(remembering, articles);
            assertThat(again).isEqualTo(compare(comparer(), articles));
            articles = new ArrayList<>(again.articles());
            switch (random.nextInt(4)) {
                case 0 -> articles.add(article(random, step + 2));
                case 1 -> articles.addFirst(articles.removeLast());
                case 2 -> {
                    if (articles.size() > 1) {
                        articles.removeFirst();
                    }
                }
                default -> turn(articles, random);
            }
        }
    }

    @Test
    void anArticleThatStayedIsNotSearchedAgain() {
        Random random = new Random(1);
        Comparer comparer = comparer();
        List<Article> articles = new ArrayList<>(List.of(article(random, 0), article(random, 1)));
        List<Article> compared = new ArrayList<>(compare(comparer, articles).articles());
        assertThat(searched).hasValue(2);
        compared.addFirst(article(random, 2));
        compare(comparer, compared);
        assertThat(searched).hasValue(3);
        turn(compared, random);
        compare(comparer, compared);
        assertThat(searched).hasValue(4);
    }

    @Test
    void forOneStoryNothingIsRememberedOfAnother() {
        Random random = new Random(1);
        Comparer comparer = comparer();
        List<Article> articles = List.of(article(random, 0), article(random, 1));
        Comparison comparison = compare(comparer, articles);
        assertThat(searched).hasValue(2);
        Comparison alone = compare(comparer.forOneStory(), articles);
        assertThat(searched).hasValue(4);
        compare(comparer, articles);
        assertThat(searched).hasValue(4);
        assertThat(alone).isEqualTo(comparison);
    }

    private static Comparison compare(Comparer comparer, List<Article> articles) {
        return comparer.compare("", articles, Progress.NONE);
    }

    /** Sets a kept block aside, or puts one back. */
    private static void turn(List<Article> articles, Random random) {
        int index = random.nextInt(articles.size());
        List<Block> blocks = new ArrayList<>(articles.get(index).blocks());
        int which = random.nextInt(blocks.size());
        Block block = blocks.get(which);
        blocks.set(
                which,
                block.kept() ? block.setAside(SetAside.because(Reason.READER, "reader", Trust.SAFE)) : block.putBack());
        articles.set(index, articles.get(index).withBlocks(blocks));
    }

    private static Article article(Random random, int number) {
        List<Block> blocks = new ArrayList<>();
        for (int block = 0; block < 6; block++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = random.nextInt(3); sentence >= 0; sentence--) {
                text.append(WHO[random.nextInt(WHO.length)])
                        .append(' ')
                        .append(DID[random.nextInt(DID.length)])
                        .append(' ')
                        .append(WHAT[random.nextInt(WHAT.length)])
                        .append(". ");
            }
            blocks.add(Block.kept(text.toString().strip(), BlockKind.PARAGRAPH));
        }
        Metadata metadata = Metadata.NONE.withLanguage(Optional.of("en")).withOutlet(Optional.of("Outlet " + number));
        return new Article(
                "", metadata, new Origin(number + ".txt", "text", 1, "hash " + number), blocks, List.of(), List.of());
    }
}
