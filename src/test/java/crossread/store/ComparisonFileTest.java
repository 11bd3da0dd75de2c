package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.OffEvent;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.model.fact.Amount;
import crossread.model.fact.Attribution;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.fact.Wording;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.store.json.Fields;
import crossread.store.json.Json;
import crossread.store.json.ValueJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ComparisonFileTest {
    private final ComparisonFile files = new ComparisonFile();

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsOpenedAgain() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        assertThat(files.open(file).comparison()).isEqualTo(comparison());
    }

    @Test
    void howArticlesTellWhatTheyStateComesBack() throws IOException {
        Stretch words = new Stretch(new SentenceRef("A", 0), new Span(3, 7));
        Stretch others = new Stretch(new SentenceRef("B", 0), new Span(3, 7));
        Manner manner = new Manner(
                List.of(
                        new HeadlineNote(
                                "A",
                                HeadlineNote.Kind.OTHER_FIGURE,
                                FactKind.MONEY,
                                "$600 billion",
                                "$500 billion",
                                Optional.empty(),
                                Optional.of(words)),
                        new HeadlineNote(
                                "B",
                                HeadlineNote.Kind.UNSTATED,
                                FactKind.PLACE,
                                "Brenn",
                                "",
                                Optional.of(others),
                                Optional.empty())),
                List.of(new Attribution("f1", "A", Attribution.Kind.NAMES_SPEAKER)),
                List.of(new Wording("s1", Wording.Kind.ACT, "It", List.of(words, others))));
        Comparison told = comparison().withManner(manner);
        Path file = folder.resolve("story.crossread");
        files.save(file, told, Optional.empty());
        Opened opened = files.open(file);
        assertThat(opened.comparison()).isEqualTo(told);
        files.save(file, comparison(), Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(comparison());
    }

    @Test
    void everyKindOfValueComesBack() {
        List<Value> values = List.of(
                new Value.Money(
                        new Amount(
                                new BigDecimal("12.5"),
                                true,
                                Optional.of(BigDecimal.TEN),
                                Optional.of(new BigDecimal(15))),
                        "EUR",
                        List.of()),
                new Value.Quantity(Amount.exactly(BigDecimal.TWO), "percentage points", Value.Change.UP),
                new Value.Dates(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()),
                new Value.Dates(
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(new Value.Clock(LocalTime.of(20, 30), Optional.of(ZoneOffset.ofHours(-5))))),
                new Value.Dates(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Value.Clock(LocalTime.of(8, 0), Optional.empty()))),
                new Value.Person("Ilse Brandt", Optional.of("Mayor")),
                new Value.Named("Red Cross"),
                new Value.Quotation("not even half", Optional.of("Ilse Brandt")),
                new Value.Claim("Tomas Rehn", "propose", "proposed the aid"));
        List<FactKind> kinds = List.of(
                FactKind.MONEY,
                FactKind.PERCENT,
                FactKind.DATE,
                FactKind.DATE,
                FactKind.DATE,
                FactKind.PERSON,
                FactKind.ORGANISATION,
                FactKind.QUOTATION,
                FactKind.CLAIM);
        List<Value> back = IntStream.range(0, values.size())
                .mapToObj(i -> ValueJson.read(new Fields(ValueJson.write(values.get(i)), ""), kinds.get(i)))
                .toList();
        assertThat(back).isEqualTo(values);
    }

    @Test
    void figuresAreWrittenInFull() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        assertThat(Files.readString(file))
                .contains("\"amount\" : 500000000000,")
                .doesNotContain("E+");
    }

    @Test
    void keysOfANewerProgramSurviveSaving() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        String newer = Files.readString(file)
                .replace("\"version\" : 1,", "\"version\" : 1, \"mood\" : \"calm\",")
                .replace("\"notes\" : [ ]", "\"notes\" : [ { \"text\" : \"ask the port\" } ]")
                .replaceFirst("\"rank\" : 1,", "\"rank\" : 1, \"colour\" : \"green\",");
        Files.writeString(file, newer);
        Opened opened = files.open(file);
        Path copy = folder.resolve("copy.crossread");
        files.save(copy, opened.comparison(), Optional.of(opened));
        assertThat(Json.parse(Files.readAllBytes(copy))).isEqualTo(Json.parse(Files.readAllBytes(file)));
    }

    @Test
    void ofAFileOnlyWhatThisProgramDoesNotKnowIsKeptAndThatThroughEverySave() throws IOException {
        Path file = folder.resolve("story.crossread");
        Opened saved = files.save(file, comparison(), Optional.empty());
        assertThat(saved.unknown().propertyNames()).containsExactly("reader");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"version\" : 1,", "\"version\" : 1, \"mood\" : \"calm\",")
                        .replaceFirst("\"rank\" : 1,", "\"rank\" : 1, \"colour\" : \"green\","));
        Opened opened = files.open(file);
        assertThat(opened.unknown().propertyNames()).containsExactlyInAnyOrder("mood", "facts", "reader");
        assertThat(opened.unknown().path("facts")).hasSize(1);
        Path copy = folder.resolve("copy.crossread");
        Opened again = files.save(copy, opened.comparison(), Optional.of(opened));
        files.save(copy, opened.comparison(), Optional.of(again));
        assertThat(Json.parse(Files.readAllBytes(copy))).isEqualTo(Json.parse(Files.readAllBytes(file)));
    }

    @Test
    void listsMayStandBeforeTheArticlesTheyPointInto() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        String newer = Files.readString(file).replaceFirst("\"rank\" : 1,", "\"rank\" : 1, \"colour\" : \"green\",");
        ObjectNode turned = Json.object();
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(
                Json.parse(newer.getBytes(StandardCharsets.UTF_8)).properties());
        entries.reversed().forEach(entry -> turned.set(entry.getKey(), entry.getValue()));
        Files.write(file, Json.pretty(turned));
        Opened opened = files.open(file);
        assertThat(opened.damage()).isEmpty();
        assertThat(opened.comparison()).isEqualTo(comparison());
        assertThat(opened.unknown().path("facts").get(0).path("colour").asString())
                .isEqualTo("green");
    }

    @Test
    void whatTheReaderRemovedDoesNotComeBack() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        Opened opened = files.open(file);
        Comparison before = opened.comparison();
        Article first = before.articles().getFirst();
        Article unsigned = first.withMetadata(first.metadata().withByline(Optional.empty()));
        Comparison after = new Comparison(
                before.title(),
                before.created(),
                before.program(),
                before.matching(),
                List.of(unsigned, before.articles().get(1)),
                before.links(),
                before.statements(),
                before.facts(),
                before.discrepancies());
        files.save(file, after, Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(after);
    }

    private static Comparison withReuse() {
        return comparison()
                .withReuse(
                        List.of(new Kinship("B", "A", Kinship.Kind.LATER_VERSION, .75, .5)),
                        List.of(new OffEvent("B", .03, "A")));
    }

    @Test
    void whichArticlesAreOneTextComesBack() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, withReuse(), Optional.empty());
        assertThat(files.open(file).comparison()).isEqualTo(withReuse());
        JsonNode tree = Json.parse(Files.readAllBytes(file));
        assertThat(tree.path("kinships"))
                .hasToString("[{\"article\":\"B\",\"other\":\"A\",\"kind\":\"later-version\",\"share\":0.75,"
                        + "\"otherShare\":0.5}]");
        assertThat(tree.path("offEvent")).hasToString("[{\"article\":\"B\",\"score\":0.03,\"nearest\":\"A\"}]");
        assertThat(tree.path("facts").path(0).path("version").asString("")).isEqualTo("dropped");
        assertThat(tree.path("facts").path(1).has("version")).isFalse();
    }

    @Test
    void whatNoLongerHoldsOfTextsDoesNotComeBack() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, withReuse(), Optional.empty());
        files.save(file, comparison(), Optional.of(files.open(file)));
        assertThat(Files.readString(file)).doesNotContain("kinships", "offEvent", "dropped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind" : "later-version" | "kind" : "translation"
            "other" : "A"            | "other" : "Z"
            "share" : 0.75           | "share" : 75
            "kind" : "later-version" | "kind" : 7
            "kinships" : [           | "offEvent" : 5, "kinships" : [ "A",
            """)
    void aKinshipThatIsNotUnderstoodDamagesNoFile(String from, String to) throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison().withReuse(withReuse().kinships(), List.of()), Optional.empty());
        String text = Files.readString(file);
        String changed = text.replace(from, to);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
        assertThat(files.open(file).comparison().facts()).isEqualTo(comparison().facts());
    }

    private static final SentenceAnchor ONE = new SentenceAnchor("aa", "It rained.", "", "It was cold.");
    private static final SentenceAnchor OTHER = new SentenceAnchor("bb", "Rain fell.", "The sun set.", "");
    private static final FactAnchor RAIN = new FactAnchor(ONE, "rained", 3, FactKind.CLAIM);
    private static final FactAnchor SUN = new FactAnchor(OTHER, "Rain", 0, FactKind.NAME);
    private static final Instant WRITTEN = Instant.parse("2025-03-01T08:00:00Z");

    private static Comparison corrected() {
        return comparison()
                .withReader(new ReaderWork(
                        List.of(
                                new Correction.Linked(ONE, OTHER),
                                new Correction.Cut(OTHER, ONE),
                                new Correction.Pinned(ONE, ONE)),
                        List.of(
                                new FactCorrection.NotAFact(RAIN),
                                new FactCorrection.NotAFact(new FactPlaces(SUN, List.of(RAIN))),
                                new FactCorrection.SameAs(RAIN, SUN),
                                new FactCorrection.SameAs(FactPlaces.at(SUN), new FactPlaces(RAIN, List.of(SUN, RAIN))),
                                new FactCorrection.SplitOff(SUN),
                                new FactCorrection.OfKind(RAIN, FactKind.NUMBER)),
                        List.of(
                                new Note(new Subject.OfArticle("aa"), "Ask them.", WRITTEN),
                                new Note(new Subject.OfSentence(ONE), "Who?", WRITTEN),
                                new Note(new Subject.OfFact(SUN), "When?", WRITTEN)),
                        List.of(new Label(new Subject.OfSentence(OTHER), 5))))
                .withCoarse(true);
    }

    @Test
    void correctionsComeBackAndCanBeTakenBack() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, corrected(), Optional.empty());
        Opened opened = files.open(file);
        assertThat(opened.comparison()).isEqualTo(corrected());
        files.save(file, comparison(), Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(comparison());
    }

    @Test
    void whatTheReaderSaysOfAnArticleAndWhatWasReadComeBack() throws IOException {
        Article first = comparison().articles().getFirst();
        Metadata written = new MetadataEditor(first.metadata())
                .write(first.metadata()
                        .withOutlet(Optional.of("Another"))
                        .withPublished(Optional.of(LocalDate.of(2031, 1, 2))));
        List<Article> articles = new ArrayList<>(comparison().articles());
        articles.set(0, first.withMetadata(written));
        Comparison edited = comparison().withArticles(articles);
        Path file = folder.resolve("story.crossread");
        files.save(file, edited, Optional.empty());
        Opened opened = files.open(file);
        assertThat(opened.comparison()).isEqualTo(edited);
        files.save(file, comparison(), Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(comparison());
    }

    @Test
    void whatWasReadAndIsNotUnderstoodDamagesNoFile() throws IOException {
        Article first = comparison().articles().getFirst();
        Metadata written = new MetadataEditor(first.metadata())
                .write(first.metadata()
                        .withOutlet(Optional.of("Another"))
                        .withPublished(Optional.of(LocalDate.of(2031, 1, 2))));
        List<Article> articles = new ArrayList<>(comparison().articles());
        articles.set(0, first.withMetadata(written));
        Comparison edited = comparison().withArticles(articles);
        Path file = folder.resolve("story.crossread");
        files.save(file, edited, Optional.empty());
        String text = Files.readString(file);
        String day = first.metadata().published().orElseThrow().toString();
        Files.writeString(file, text.replace("\"text\" : \"" + day, "\"text\" : \"someday"));
        Metadata known = files.open(file).comparison().articles().getFirst().metadata();
        assertThat(known.asRead()).containsOnlyKeys(MetadataField.OUTLET);
    }

    @Test
    void aCorrectionThatIsNotUnderstoodStaysAndDamagesNoFile() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, corrected(), Optional.empty());
        Files.writeString(file, Files.readString(file).replace("\"kind\" : \"cut\"", "\"kind\" : \"doubted\""));
        Opened opened = files.open(file);
        assertThat(opened.comparison().reader().corrections()).hasSize(2);
        files.save(file, opened.comparison().withReader(ReaderWork.NONE), Optional.of(opened));
        assertThat(Json.parse(Files.readAllBytes(file)).path("reader").path("corrections"))
                .hasSize(1);
        assertThat(Files.readString(file)).contains("doubted");
    }

    @Test
    void savingLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        files.save(file, comparison(), Optional.empty());
        try (var inside = Files.list(folder)) {
            assertThat(inside).containsExactly(file);
        }
    }

    @Test
    void aFailedSaveLeavesTheOldFileWhole() throws IOException {
        Path target = Files.createDirectory(folder.resolve("story.crossread"));
        Path inside = Files.writeString(target.resolve("kept.txt"), "kept");
        assertThatThrownBy(() -> files.save(target, comparison(), Optional.empty()))
                .isInstanceOf(IOException.class);
        assertThat(inside).hasContent("kept");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version" : 1,               | "version" : 2,                  | NEWER_VERSION    | 2
                    "crossread-comparison"       | "shopping-list"                 | NOT_A_COMPARISON | ''
                    "articles" : [ {             | "pages" : [ {                   | DAMAGED          | articles
                    """)
    void aFileThatIsNotRightIsRefusedWithTheReason(String right, String wrong, OpenProblem problem, String argument)
            throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
        OpenException refused = catchThrowableOfType(OpenException.class, () -> files.open(file));
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.arguments()).isEqualTo(argument.isEmpty() ? List.of() : List.of(argument));
    }

    @Test
    void aMissingFileIsNamedSo() {
        OpenException refused =
                catchThrowableOfType(OpenException.class, () -> files.open(folder.resolve("gone.crossread")));
        assertThat(refused.problem()).isEqualTo(OpenProblem.MISSING);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Bytes cut, changed and doubled at random: the file opens or is refused, and nothing else happens. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedFileNeverDoesMoreThanBeRefused(int seed) throws IOException {
        Path file = folder.resolve("story.crossread");
        files.save(file, comparison(), Optional.empty());
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(seed);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[],:\"-9e x\\".charAt(random.nextInt(13));
        }
        int end = random.nextInt(5) == 0 ? random.nextInt(bytes.length) : bytes.length;
        Files.write(file, java.util.Arrays.copyOf(bytes, end));
        try {
            assertThat(files.open(file).comparison().articles()).isNotNull();
        } catch (OpenException refused) {
            assertThat(refused.problem())
                    .isIn(
                            OpenProblem.DAMAGED,
                            OpenProblem.DAMAGED_LINE,
                            OpenProblem.NOT_A_COMPARISON,
                            OpenProblem.NEWER_VERSION);
        }
    }

    static Comparison comparison() {
        String first = "It cost $500 billion.";
        Article a = new Article(
                "A",
                new Metadata(
                        Optional.of("Harbour Gazette"),
                        Optional.of("Séjourné’s “offer”"),
                        Optional.of("Mara Lindqvist"),
                        Optional.of(LocalDate.of(2026, 3, 11)),
                        Optional.of("en"),
                        Optional.of("https://gazette.example/a")),
                new Origin("a.html", "html", 1234, "ab".repeat(32)),
                List.of(
                        Block.kept(first, BlockKind.PARAGRAPH),
                        Block.kept("Advert", BlockKind.HEADING)
                                .setAside(SetAside.because(Reason.ADVERT, "advert-line", Trust.SAFE)),
                        Block.kept(first, BlockKind.PARAGRAPH)
                                .setAside(new SetAside(Reason.REPEAT, "repeat", Trust.ASK, OptionalInt.of(0), true))
                                .putBack()),
                List.of(new Sentence(0, new Span(0, 21), first)),
                List.of(Warning.of("replaced-characters", "3")));
        Article b = new Article(
                "B",
                Metadata.NONE,
                new Origin("b.txt", "text", 5, "cd".repeat(32)),
                List.of(Block.kept("It coast a lot.", BlockKind.PARAGRAPH).edited("It cost a lot.")),
                List.of(new Sentence(0, new Span(0, 14), "It cost a lot.")),
                List.of());
        SentenceRef inA = new SentenceRef("A", 0);
        SentenceRef inB = new SentenceRef("B", 0);
        Value.Money pounds = new Value.Money(Amount.about(new BigDecimal("396000000000")), "GBP", List.of());
        Value money = new Value.Money(Amount.about(new BigDecimal("500000000000")), "USD", List.of(pounds));
        Fact only = new Fact(
                "f1",
                FactKind.MONEY,
                "$500 billion",
                money,
                new Coverage.OnlyIn("A"),
                1,
                false,
                List.of(new Mention(
                        inA,
                        new Span(8, 20),
                        FactKind.MONEY,
                        money,
                        Optional.of(new Speaker("It", 0, Optional.of(new Span(0, 2)))))),
                List.of(new Nearest(inB, 0.17, List.of("$500 billion"))),
                Optional.empty());
        Fact uncertain = new Fact(
                "f2",
                FactKind.QUOTATION,
                "a lot",
                new Value.Quotation("a lot", Optional.empty()),
                new Coverage.Uncertain(List.of("B")),
                2,
                true,
                List.of(new Mention(
                        inB,
                        new Span(8, 13),
                        FactKind.QUOTATION,
                        new Value.Quotation("a lot", Optional.empty()),
                        Optional.empty())),
                List.of(),
                Optional.of("rounded"),
                Author.READER);
        return new Comparison(
                "Harbour",
                Instant.parse("2026-03-12T08:00:00Z"),
                "0.1.0",
                Matching.LEXICAL,
                List.of(a, b),
                List.of(new Link(inA, inB, 0.25, Relation.RELATED, true, Author.PROGRAM)),
                List.of(new Statement("s1", List.of(inA, inB))),
                List.of(only, uncertain),
                List.of(new Discrepancy("d1", List.of("f1", "f2"), "same claim, other figure", 0.8)));
    }
}
