package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.cli.WindowStart;
import crossread.compare.Comparer;
import crossread.compare.MannerFinder;
import crossread.export.Exporter;
import crossread.export.GuardedExporter;
import crossread.export.text.CsvExporter;
import crossread.fact.FactFinder;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as other programs use it: what it prints, what it writes, how it exits. */
class CommandLineTest {
    private static final String GAZETTE = """
            Gate jams in Veskar

            About 1,200 people left their homes in Veskar after the flood gate jammed on Tuesday night.

            Repairing the gate will cost about €42 million, Mayor Ilse Brandt said.
            """;
    private static final String POST = """
            Veskar counts the cost

            Some 1,200 people had to leave their homes in Veskar when the flood gate jammed on Tuesday night.

            Repairing the gate will cost around €38 million, Mayor Ilse Brandt said.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<Boolean> wantedAlone = new AtomicReference<>();
    private final AtomicReference<List<Path>> shown = new AtomicReference<>();

    @TempDir
    Path folder;

    private int run(Object... words) {
        String[] all = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        return Main.commandLine(
                        Main.rooms(Locale.ENGLISH),
                        (files, alone) -> {
                            shown.set(files);
                            wantedAlone.set(alone);
                            return 0;
                        },
                        out,
                        err)
                .run(all);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return (Map<String, Object>)
                crossread.store.json.Json.parseLenient(text).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.get(name);
    }

    @Test
    void readSaysOnStandardErrorWhatToKnowOfAnArticle() throws IOException {
        String garbled = GAZETTE.replace(
                "jammed",
                new String(
                        "jammed – it’s the city’s –".getBytes(StandardCharsets.UTF_8),
                        Charset.forName("windows-1252")));

        int exit = run("read", file("a.txt", garbled));

        assertThat(exit).isZero();
        assertThat(said())
                .isEqualToIgnoringNewLines(
                        "a.txt: Some letters were wrongly decoded before the file was saved; they can be repaired.");
    }

    /** Trips over every comparison. */
    private record Tripping(String format) implements Exporter {
        @Override
        public void write(Comparison comparison, Messages words, OutputStream out) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Test
    void aReportThatThrowsIsNamedAndTheOthersAreWritten() throws IOException {
        Main.Rooms all = Main.rooms(Locale.ENGLISH);
        Main.Rooms rooms = new Main.Rooms(
                all.version(),
                all.words(),
                all.files(),
                all.comparer(),
                all.sentences(),
                all.comparisons(),
                List.of(new GuardedExporter(new Tripping("md")), new CsvExporter()),
                all.originals(),
                all.packer(),
                all.worksheets());
        Path md = folder.resolve("r.md");
        Path csv = folder.resolve("r.csv");
        int exit = Main.commandLine(rooms, (_, _) -> 0, out, err)
                .run(
                        "compare",
                        file("a.txt", GAZETTE).toString(),
                        file("b.txt", POST).toString(),
                        "--lexical",
                        "--md",
                        md.toString(),
                        "--csv",
                        csv.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(csv).isNotEmptyFile();
        assertThat(md).doesNotExist();
        assertThat(said())
                .startsWith("That did not work: " + md + ": This kind of report could not be made of this comparison");
    }

    @Test
    void comparePrintsTheComparison() throws IOException {
        int exit = run(
                "compare", file("a.txt", GAZETTE), file("b.txt", POST), "--lexical", "--json", "-", "--title", "Flood");
        Map<String, Object> comparison = json(printed());
        assertThat(said()).isEmpty();
        assertThat(exit).isZero();
        assertThat(comparison)
                .containsEntry("format", "crossread-comparison")
                .containsEntry("version", 1)
                .containsEntry("title", "Flood")
                .containsEntry("matching", "lexical")
                .containsOnlyKeys(
                        "format",
                        "version",
                        "title",
                        "created",
                        "program",
                        "matching",
                        "articles",
                        "links",
                        "statements",
                        "facts",
                        "discrepancies",
                        "headlines", // an extra key, where there is something to say
                        "reader");
        assertThat(list(comparison, "facts"))
                .filteredOn(fact -> fact.get("kind").equals("money"))
                .extracting(fact -> fact.get("label") + " " + fact.get("coverage") + " " + fact.get("articles"))
                .containsExactlyInAnyOrder("€42 million differs [A]", "€38 million differs [B]");
        assertThat(list(comparison, "discrepancies")).hasSize(1);
    }

    @Test
    void compareWithoutOptionsPrintsTheLedger() throws IOException {
        assertThat(run("compare", file("a.txt", GAZETTE), file("b.txt", POST))).isZero();
        assertThat(printed())
                .contains("A  a.txt: Gate jams in Veskar")
                .contains("Differs")
                .contains("€42 million  (money; A)");
        assertThat(said()).isEmpty();
    }

    @Test
    void comparesByMeaningUnlessToldOtherwise() throws IOException {
        assertThat(run("compare", file("a.txt", GAZETTE), file("b.txt", POST), "--json", "-"))
                .isZero();
        assumeFalse(said().contains("not there for this system"), said());
        assertThat(said()).isEmpty();
        assertThat(json(printed())).containsEntry("matching", "meaning");
    }

    @Test
    void withoutTheModelItSaysSoAndGoesOnByWords() throws IOException {
        String[] compare = {
            "compare", file("a.txt", GAZETTE).toString(), file("b.txt", POST).toString(), "--json", "-"
        };
        Main.Rooms without = Main.rooms(Locale.ENGLISH, Optional.of(folder.resolve("nowhere")));

        int exit = Main.commandLine(without, (files, alone) -> 0, out, err).run(compare);

        assertThat(exit).isZero();
        assertThat(said())
                .isEqualToIgnoringNewLines(
                        "Matched by words, names and figures: the model for matching by meaning is missing.");
        assertThat(json(printed())).containsEntry("matching", "lexical");
    }

    @Test
    void saysHowArticlesInTwoLanguagesAreLinked() throws IOException {
        String german = """
                Das Tor in Veskar klemmt

                Der Hafen von Veskar ist seit Montag geschlossen, weil das Tor klemmt. Die Reparatur wird nach Angaben der \
                Stadt 42 Millionen Euro kosten, und niemand weiss, wann die Schiffe wieder fahren.
                """;

        assertThat(run("compare", file("a.txt", GAZETTE), file("b.txt", german), "--json", "-"))
                .isZero();

        assertThat(said())
                .contains("Matched by words, names and figures: matching by meaning knows English only.")
                .contains("linked by figures, dates and names only (German: B; English: A).");
        assertThat(json(printed())).containsEntry("matching", "lexical");
    }

    @Test
    void oneArticleIsReadAndSaidToBeAlone() throws IOException {
        assertThat(run("compare", file("a.txt", GAZETTE), "--json", "-")).isZero();
        assertThat(said()).contains("Only one article could be read");
        assertThat(list(json(printed()), "articles")).hasSize(1);
    }

    @Test
    void readPrintsTheCleanedArticle() throws IOException {
        assertThat(run("read", file("a.txt", "Header Ads Widget\n\n" + GAZETTE + "\nPost a Comment\n"), "--json", "-"))
                .isZero();
        Map<String, Object> article = list(json(printed()), "articles").getFirst();
        assertThat(article)
                .containsEntry("id", "A")
                .containsEntry("title", "Gate jams in Veskar")
                .containsEntry(
                        "body",
                        "About 1,200 people left their homes in Veskar after the flood gate jammed on Tuesday night.\n\n"
                                + "Repairing the gate will cost about €42 million, Mayor Ilse Brandt said.");
        assertThat(list(article, "sentences")).hasSize(2);
        assertThat(list(article, "blocks"))
                .filteredOn(block -> block.get("kept").equals(false))
                .extracting(block -> block.get("text"))
                .containsExactly("Header Ads Widget", "Gate jams in Veskar", "Post a Comment");
    }

    @Test
    void badFilesAreNamedAndTheOthersGoOn() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Path program = Files.write(folder.resolve("program.txt"), noise);
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        Path empty = file("empty.txt", "");
        Path a = file("a.txt", GAZETTE);
        Path again = file("again.txt", GAZETTE);
        Path b = file("b.txt", POST);
        Path bare = Files.createDirectory(folder.resolve("bare"));
        int exit = run(
                "compare",
                a,
                empty,
                program,
                folder.resolve("gone.txt"),
                bare,
                large,
                again,
                b,
                "--lexical",
                "--json",
                "-");
        assertThat(exit).isEqualTo(1);
        assertThat(list(json(printed()), "articles"))
                .extracting(article -> article.get("title"))
                .containsExactly("Gate jams in Veskar", "Veskar counts the cost");
        assertThat(said().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("empty.txt", "program.txt", "gone.txt", "bare", "large.txt", "again.txt");
        assertThat(said()).doesNotContain("problem.").contains("a.txt").contains("64 MiB");
    }

    @Test
    void nothingReadableIsSaidAndExitsThree() throws IOException {
        assertThat(run("compare", file("empty.txt", " \n"), "--json", "-")).isEqualTo(3);
        assertThat(printed()).isEmpty();
        assertThat(said()).startsWith("empty.txt: ");
        assertThat(run("read", folder.resolve("gone.txt"))).isEqualTo(3);
    }

    @Test
    void readWritesWhatItCouldNotRead() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(run("read", file("a.txt", GAZETTE), file("empty.txt", ""), "--json", out))
                .isEqualTo(1);
        Map<String, Object> result = json(Files.readString(out));
        assertThat(list(result, "articles")).hasSize(1);
        assertThat(list(result, "unreadable"))
                .singleElement()
                .satisfies(file -> assertThat(file).containsEntry("file", "empty.txt"));
    }

    @Test
    void aFileInWindows1252ReadsRight() throws IOException {
        Path old = Files.write(
                folder.resolve("old.txt"),
                GAZETTE.replace("Ilse", "Séverine “Sé”").getBytes(Charset.forName("windows-1252")));
        assertThat(run("read", old, "--json", "-")).isZero();
        assertThat(printed()).contains("cost about €42 million, Mayor Séverine “Sé” Brandt said");
    }

    @Test
    void aFolderStandsForItsArticles() throws IOException {
        file("a.txt", GAZETTE);
        file("b.txt", POST);
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
        assertThat(run("compare", folder, "--lexical", "--json", "-")).isZero();
        assertThat(list(json(printed()), "articles")).hasSize(2);
    }

    @Test
    void wrongWordsExitTwoWithTheUsage() {
        assertThat(run("compare")).isEqualTo(2);
        assertThat(run("batch", "in.jsonl")).isEqualTo(2);
        assertThat(run("read", "--nonsense", "x")).isEqualTo(2);
        assertThat(said()).contains("Usage: crossread");
    }

    @Test
    void helpAndVersionStandOnEveryCommand() {
        for (String command : List.of("read", "compare", "batch", "export")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(run(command, "--version")).isZero();
        }
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(printed()).contains("Usage: crossread compare").containsPattern("crossread \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void noCommandIsTakenForAFile() {
        run("--help");
        List<String> commands = printed()
                .substring(printed().indexOf("Commands:"))
                .lines()
                .skip(1)
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(commands)
                .hasSize(5)
                .allSatisfy(command -> assertThat(WindowStart.of(command)).isEmpty());
    }

    @Test
    void withoutACommandTheWindowOpensWithTheFiles() {
        assertThat(run("a.txt", "b.html")).isZero();
        assertThat(shown.get()).containsExactly(Path.of("a.txt"), Path.of("b.html"));
        assertThat(wantedAlone.get()).isFalse();
    }

    @Test
    void aWindowOfItsOwnCanBeAskedFor() {
        assertThat(run("--new-window", "a.txt")).isZero();
        assertThat(wantedAlone.get()).isTrue();
        assertThat(shown.get()).containsExactly(Path.of("a.txt"));
    }

    @Test
    void batchAnswersEveryLineInOrder() throws IOException {
        file("page.txt", POST);
        Path in = file("in.jsonl", """
                {"id": "one", "articles": [{"outlet": "G", "paragraphs": ["It cost $5 million.", "Ilse Brandt said so."]}, {"outlet": "P", "sentences": ["It cost $5 million."]}]}
                no json at all
                {"id": "two", "articles": [{"path": "page.txt", "outlet": "Post"}, {"path": "gone.txt"}]}

                {"id": "three", "articles": [{"path": "gone.txt"}]}
                {"id": "four", "articles": [{"sentences": ["One.", "Two! Three?"]}]}
                """);
        Path out = folder.resolve("out.jsonl");
        assertThat(run("batch", in, "--out", out, "--jobs", 3, "--lexical")).isEqualTo(1);
        List<Map<String, Object>> answers =
                Files.readAllLines(out).stream().map(CommandLineTest::json).toList();
        assertThat(answers)
                .extracting(answer -> answer.get("id"))
                .containsExactly("one", "line-2", "two", "three", "four");
        assertThat(answers.get(1).get("error").toString()).startsWith("line 2 is no JSON");
        assertThat(answers.get(2)).containsKey("comparison").containsKey("unreadable");
        assertThat(answers.get(3)).containsKey("error").doesNotContainKey("comparison");
        @SuppressWarnings("unchecked")
        Map<String, Object> four = (Map<String, Object>) answers.get(4).get("comparison");
        assertThat(list(list(four, "articles").getFirst(), "sentences"))
                .extracting(sentence -> sentence.get("text"))
                .containsExactly("One.", "Two! Three?");
    }

    @Test
    void aBatchThatWasStoppedGoesOn() throws IOException {
        Path in = file("in.jsonl", """
                {"id": "one", "articles": [{"sentences": ["It rained in Veskar."]}]}
                no json at all

                {"id": "three", "articles": [{"sentences": ["The gate was shut."]}]}
                """);
        Path out = folder.resolve("out.jsonl");
        assertThat(run("batch", in, "--out", out, "--lexical")).isEqualTo(1);
        List<String> whole = timeless(out);
        String marked = whole.getFirst().replace("Veskar", "VESKAR");
        List<String> rest = whole.subList(1, whole.size());
        for (String cut : List.of(
                "",
                marked.substring(0, 40),
                marked,
                marked + "\n",
                marked + "\n" + rest.getFirst() + "\n{\"id\": \"thr")) {
            Files.writeString(out, cut);
            assertThat(run("batch", in, "--out", out, "--lexical", "--resume"))
                    .as(cut)
                    .isEqualTo(1);
            List<String> now = timeless(out);
            assertThat(now.subList(1, now.size())).as(cut).isEqualTo(rest);
            // A line that was written to its end is not written again.
            assertThat(now.getFirst().contains("VESKAR")).as(cut).isEqualTo(cut.contains("\n"));
        }
    }

    /** Trips over every article. */
    private record TrippingFinder() implements FactFinder {
        @Override
        public List<Mention> find(TokenizedArticle article) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public Set<FactKind> kinds() {
            return Set.of(FactKind.DATE);
        }
    }

    private int runWithoutDates(Object... words) {
        Main.Rooms all = Main.rooms(Locale.ENGLISH);
        Comparer gappy = new Comparer(
                new SentenceSplitter(),
                new Tokenizer(),
                new SentenceMeasurer(new MeaningModel(Optional.empty())),
                List.of(new FigureFinder(), new TrippingFinder()),
                (_, mentions) -> mentions,
                new Aligner(),
                new FactJudge(),
                new MannerFinder(
                        new QuotationComparer(), new WordingFinder(), new HeadlineChecker(), new AttributionFinder()),
                new ReuseFinder(),
                new EventChecker(),
                Clock.systemUTC(),
                System::nanoTime,
                "test");
        Main.Rooms rooms = new Main.Rooms(
                all.version(),
                all.words(),
                all.files(),
                gappy,
                all.sentences(),
                all.comparisons(),
                all.exporters(),
                all.originals(),
                all.packer(),
                all.worksheets());
        return Main.commandLine(rooms, (_, _) -> 0, out, err)
                .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void batchTellsWhatAStoryLacksByAFaultAndResumesAsPartlyDone() throws IOException {
        Path in = file("in.jsonl", """
                {"id": "one", "articles": [{"outlet": "G", "sentences": ["It cost $5 million."]}]}
                """);
        Path answers = folder.resolve("out.jsonl");
        String lost =
                "G: No dates could be looked for in this article, by a fault inside the program. Dates that one other"
                        + " article alone gives are therefore uncertain.";
        assertThat(runWithoutDates("batch", in, "--out", answers, "--lexical")).isEqualTo(1);
        assertThat(json(Files.readString(answers)))
                .containsEntry("incomplete", List.of(lost))
                .containsKey("comparison");
        assertThat(said()).isEqualToIgnoringNewLines("one: " + lost);
        assertThat(runWithoutDates("batch", in, "--out", answers, "--lexical", "--resume"))
                .isEqualTo(1);
    }

    @Test
    void compareSaysWhatItLacksByAFault() throws IOException {
        int exit = runWithoutDates("compare", file("a.txt", GAZETTE), file("b.txt", POST), "--lexical", "--md", "-");
        assertThat(exit).isEqualTo(1);
        assertThat(said())
                .contains("a.txt: No dates could be looked for in this article")
                .contains("b.txt: No dates could be looked for in this article");
    }

    private static List<String> timeless(Path answers) throws IOException {
        return Files.readAllLines(answers).stream()
                .map(line -> line.replaceFirst("(\"created\":)\"[^\"]*\"", "$1\"\""))
                .toList();
    }

    @Test
    void answersToOtherStoriesAreNotWrittenOver() throws IOException {
        Path in = file("in.jsonl", "{\"id\": \"one\", \"articles\": [{\"sentences\": [\"It rained.\"]}]}\n");
        for (String other : List.of("{\"id\":\"two\",\"error\":\"x\"}\n", "a list of things\nto do\n")) {
            Path out = file("out.jsonl", other);
            assertThat(run("batch", in, "--out", out, "--lexical", "--resume")).isEqualTo(2);
            assertThat(out).hasContent(other);
        }
    }

    @Test
    void aSavedComparisonIsExported() throws IOException {
        Path saved = folder.resolve("story.crossread");
        assertThat(run("compare", file("a.txt", GAZETTE), file("b.txt", POST), "--lexical", "--json", saved))
                .isZero();
        assertThat(run("export", saved, "--csv", folder.resolve("r.csv"), "--md", "-"))
                .isZero();
        assertThat(folder.resolve("r.csv")).content().startsWith("\uFEFF\"Rank\",\"Coverage\",\"Kind\",\"Fact\"");
        assertThat(printed()).contains("- **€42 million ≠ €38 million** (money)");
        assertThat(run("export", file("x.crossread", "{}"), "--md", "-")).isEqualTo(3);
        assertThat(run("export", saved)).isEqualTo(2);
    }

    @Test
    void exportTellsWhatTheReadersCorrectionsSayOfTheProgram() throws IOException {
        Path saved = folder.resolve("story.crossread");
        run("compare", file("a.txt", GAZETTE), file("b.txt", POST), "--lexical", "--json", saved);
        printed();
        assertThat(run("export", saved, "--quality", folder.resolve("q.txt"))).isZero();
        assertThat(folder.resolve("q.txt")).hasContent("The reader of this comparison has corrected nothing yet.");
        assertThat(run("export", saved, "--quality", "-")).isZero();
        assertThat(printed()).contains("\"struck\" : 0", "\"linked\" : 0").doesNotContain("precision");
    }

    private static final List<String> FERRY = List.of(
            "A ferry with 214 people on board struck the main pier of Tarnhaven early on Monday, injuring 31 of them.",
            "The Northern Star was coming in from the island of Vessel in thick fog when it failed to slow down, harbour"
                    + " director Anders Lykke said.",
            "Divers began to examine the hull at noon, and four investigators arrived from the capital.",
            "Repairs to the pier will take until the end of June, and until then ferries land at the old fish dock.",
            "The ship was built in 1998. It passed its last inspection in March, according to its owner, Vessel Line.");
    private static final List<String> OWN_FERRY = List.of(
            "Tarnhaven counts its wounded after the Vessel ferry rammed a pier in dense fog on Monday.",
            "Anders Lykke, who runs the harbour, wants the fish dock ready for boats by tonight.",
            "Two of the crew believe that the engines of the Northern Star did not answer the bridge.",
            "Islanders fear for their jobs, since half of them work on the mainland and no other boat is large enough.",
            "School was cancelled on the island, and the bakery stayed closed.");
    private static final List<String> PLUMS = List.of(
            "Growers in the Melbrook valley expect the smallest plum harvest in forty years after frost in April.",
            "Jonas Whitlock, whose orchard covers sixty acres near Upper Quill, has never seen trees so bare.",
            "The growers' union asked the ministry of agriculture for emergency loans, its chairwoman Dana Oyelaran said.",
            "Shops have begun to import plums from abroad, and prices have risen by a fifth.",
            "Beekeepers had to feed their colonies with sugar well into May, because the blossom was gone.");

    private Path given(String name, String outlet, String published, List<String> paragraphs) throws IOException {
        String text = "{\"outlet\": \"" + outlet + "\", \"published\": \"" + published
                + "\", \"language\": \"en\", \"paragraphs\": [\"" + String.join("\", \"", paragraphs) + "\"]}";
        return file(name, text);
    }

    private static List<String> with(List<String> paragraphs, String more) {
        List<String> all = new java.util.ArrayList<>(paragraphs);
        all.add(more);
        return all;
    }

    @Test
    void compareCountsIndependentTexts() throws IOException {
        Path[] three = {
            given("a.json", "Coast Post", "2026-03-02", FERRY),
            given("b.json", "Island Radio", "2026-03-02", OWN_FERRY),
            given("c.json", "Inland Mail", "2026-03-02", with(FERRY.subList(0, 4), "Our reporter met some at home."))
        };
        assertThat(run("compare", three[0], three[1], three[2], "--lexical")).isZero();
        assertThat(printed())
                .contains("3 outlets, 2 independent texts (A and C share 9")
                .contains("2 articles, one text");
        assertThat(said()).isEmpty();
        out.reset();
        assertThat(run("compare", three[0], three[1], three[2], "--lexical", "--json", "-"))
                .isZero();
        Map<String, Object> comparison = json(printed());
        assertThat(said()).contains("3 outlets, 2 independent texts");
        assertThat(list(comparison, "kinships"))
                .extracting(kin -> kin.get("article") + " " + kin.get("kind") + " " + kin.get("other"))
                .containsExactly("C copy A");
        assertThat(list(comparison, "facts"))
                .filteredOn(fact -> String.valueOf(fact.get("label")).contains("214"))
                .extracting(fact -> fact.get("coverage") + " " + fact.get("articles") + " " + fact.get("texts"))
                .containsExactly("shared [A, C] 1");
        assertThat(comparison).doesNotContainKey("offEvent");
    }

    @Test
    void whatALaterVersionAddsIsNotCalledOnlyThere() throws IOException {
        List<String> grown = with(FERRY, "Vessel Line will refund 1,900 tickets.");
        Path[] two = {
            given("a.json", "Coast Post", "2026-03-02", FERRY), given("b.json", "Coast Post", "2026-03-03", grown)
        };
        assertThat(run("compare", two[0], two[1], "--lexical")).isZero();
        assertThat(printed())
                .contains("1 outlet, 1 independent text (B is a later version of A)")
                .contains("Added in the later version (B)\n  1,900 tickets")
                .doesNotContain("Only in B");
        out.reset();
        run("compare", two[0], two[1], "--lexical", "--json", "-");
        assertThat(list(json(printed()), "facts"))
                .filteredOn(fact -> String.valueOf(fact.get("label")).contains("1,900"))
                .extracting(fact -> fact.get("coverage") + " " + fact.get("articles") + " " + fact.get("version"))
                .containsExactly("only [B] added");
    }

    @Test
    void anArticleOnAnotherEventIsComparedAndNamed() throws IOException {
        Path report = folder.resolve("report.md");
        Path saved = folder.resolve("story.json");
        int exit = run(
                "compare",
                given("a.json", "Coast Post", "2026-03-02", FERRY),
                given("b.json", "Valley Sun", "2026-03-02", PLUMS),
                given("c.json", "Island Radio", "2026-03-02", OWN_FERRY),
                "--lexical",
                "--json",
                saved,
                "--md",
                report);
        assertThat(exit).isZero();
        String warning = "B (Valley Sun) looks like it is about another event; leave it out if so.";
        assertThat(said()).isEqualToNormalizingNewlines(warning + "\n");
        assertThat(Files.readString(report)).contains(warning);
        Map<String, Object> comparison = json(Files.readString(saved));
        assertThat(list(comparison, "offEvent"))
                .extracting(off -> off.get("article"))
                .containsExactly("B");
        assertThat(list(comparison, "articles")).hasSize(3);
    }
}
