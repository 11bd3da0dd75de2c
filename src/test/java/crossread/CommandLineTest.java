package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<List<Path>> shown = new AtomicReference<>();

    @TempDir
    Path folder;

    private int run(Object... words) {
        String[] all = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        return Main.commandLine(
                        Main.rooms(Locale.ENGLISH),
                        files -> {
                            shown.set(files);
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
        return (Map<String, Object>) crossread.store.Json.parseLenient(text).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.get(name);
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
        assertThat(said()).contains("Matched by words");
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
    void withoutACommandTheWindowOpensWithTheFiles() {
        assertThat(run("a.txt", "b.html")).isZero();
        assertThat(shown.get()).containsExactly(Path.of("a.txt"), Path.of("b.html"));
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
    void aSavedComparisonIsExported() throws IOException {
        Path saved = folder.resolve("story.crossread");
        assertThat(run("compare", file("a.txt", GAZETTE), file("b.txt", POST), "--lexical", "--json", saved))
                .isZero();
        assertThat(run("export", saved, "--csv", folder.resolve("r.csv"), "--md", "-"))
                .isZero();
        assertThat(folder.resolve("r.csv")).content().startsWith("\uFEFF\"Rank\",\"Coverage\",\"Kind\",\"Fact\"");
        assertThat(printed()).contains("- **€42 million** (money)");
        assertThat(run("export", file("x.crossread", "{}"), "--md", "-")).isEqualTo(3);
        assertThat(run("export", saved)).isEqualTo(2);
    }
}
