package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of several articles, all the way from the command line. */
class SeveralArticlesTest {
    private static final String NEXIS = """
                                           1 of 3 DOCUMENTS


                                      Harbour Gazette

                                 February 25, 2025 Tuesday

            Harbour Bridge to close for nine months

            BYLINE: Jane Doe

            SECTION: NEWS; Pg. 3

            LENGTH: 40 words

            The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine
            months of repairs, the city said on Tuesday.

            The repairs will cost $62 million, Mayor Ines Calloway told reporters in the
            town hall.

            LOAD-DATE: February 26, 2025

            LANGUAGE: ENGLISH

                                           2 of 3 DOCUMENTS


                                     The Northern Post

                                February 26, 2025 Wednesday

            LENGTH: 43 words

            HEADLINE: Harbour Bridge closes in March

            BODY:

            The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine
            months of repairs, the city announced on Tuesday.

            The repairs will cost $48 million, Mayor Ines Calloway told reporters in the
            town hall.

            LANGUAGE: ENGLISH

                                           3 of 3 DOCUMENTS


                                       Ellery Online

                                 February 25, 2025 Tuesday

            Ferries to replace the bridge

            LENGTH: 25 words

            Ferries will run every ten minutes and the railway will add six trains in the
            morning from 3 March, the transport board told Ellery Online.

            LANGUAGE: ENGLISH
            """;

    /** What the service sends to those who do not pay: 200 characters, and how many more there are. */
    private static final String NEWS_API = """
            {"status": "ok", "totalResults": 2, "articles": [
             {"source": {"id": null, "name": "Coast Herald"}, "author": "Lena Moritz", "title": "Bridge shuts",
              "description": "The bridge shuts.", "url": "https://coastherald.example/bridge", "urlToImage": null,
              "publishedAt": "2025-02-25T06:00:00Z",
              "content": "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.\\r\\nThe repairs will cost $62 million, Mayor Ines Calloway told reporters in… [+3120 chars]"},
             {"source": {"id": null, "name": "Radio Ellery"}, "title": "Ferries", "url": "https://radio.example/ferries",
              "content": "Ferries will run every ten minutes and the railway will add six trains in the morning from 3 March, the transport board told listeners on Tuesday. Tickets for the bus will be valid on all of them, and… [+812 chars]"}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Object... words) {
        out.reset();
        err.reset();
        return Main.commandLine(Main.rooms(Locale.ENGLISH), (files, alone) -> 0, out, err)
                .run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> printed(String list) {
        Map<String, Object> all =
                (Map<String, Object>) crossread.store.json.Json.parseLenient(out.toString(StandardCharsets.UTF_8))
                        .orElseThrow();
        return (List<Map<String, Object>>) all.get(list);
    }

    private static String named(Map<String, Object> article) {
        return article.get("id") + " " + article.get("outlet");
    }

    @Test
    void readGivesEveryArticleALetterAndRefusesWhatIsCut() throws IOException {
        int exit = run("read", file("nexis.txt", NEXIS), file("newsapi.json", NEWS_API), "--json", "-");

        assertThat(exit).isEqualTo(1);
        assertThat(printed("articles"))
                .extracting(SeveralArticlesTest::named)
                .containsExactly("A Harbour Gazette", "B The Northern Post", "C Ellery Online");
        assertThat(printed("unreadable"))
                .extracting(unread -> unread.get("file"))
                .containsExactly("newsapi.json");
        assertThat(said().lines())
                .containsExactly(
                        "newsapi.json: All 2 articles in it are cut after the first lines, so it would seem to leave out what it reports."
                                + " Open the address of the article in a browser and save the whole page.",
                        "nexis.txt: The file was split into 3 articles by its marker lines. These layouts change: check that every"
                                + " article begins and ends where it should.");
    }

    @Test
    void compareSetsTheArticlesOfAFileAgainstEachOther() throws IOException {
        int exit = run("compare", file("nexis.txt", NEXIS), "--lexical", "--json", "-");

        assertThat(exit).isZero();
        assertThat(printed("articles"))
                .extracting(SeveralArticlesTest::named)
                .containsExactly("A Harbour Gazette", "B The Northern Post", "C Ellery Online");
        assertThat(printed("facts"))
                .filteredOn(fact -> fact.get("kind").equals("money"))
                .extracting(fact -> fact.get("label") + " " + fact.get("coverage") + " " + fact.get("articles"))
                .containsExactlyInAnyOrder("$62 million differs [A]", "$48 million differs [B]");
    }

    @Test
    void theSameFileAgainIsToldAndOneOfItsArticlesToo() throws IOException {
        String second = "1 of 1 DOCUMENTS\n\n"
                + NEXIS.substring(NEXIS.indexOf("2 of 3 DOCUMENTS") + 17, NEXIS.indexOf("3 of 3"));

        int exit = run("compare", file("a.txt", NEXIS), file("b.txt", NEXIS), file("c.txt", second), "--lexical");

        assertThat(exit).isEqualTo(1);
        assertThat(said().lines())
                .filteredOn(line -> line.contains("same file"))
                .containsExactly(
                        "b.txt: This is the same file as a.txt, which is already open.",
                        "c.txt: This is the same file as a.txt, which is already open.");
    }

    @Test
    void newArticlesBesideKnownOnesAreRead() throws IOException {
        Path one = file("a.txt", NEXIS.substring(0, NEXIS.indexOf("                               2 of 3")));

        assertThat(run("read", one, file("b.txt", NEXIS), "--json", "-")).isZero();

        assertThat(printed("articles"))
                .extracting(article -> named(article) + " " + ((Map<?, ?>) article.get("origin")).get("file"))
                .containsExactly("A Harbour Gazette a.txt", "B The Northern Post b.txt", "C Ellery Online b.txt");
        assertThat(said()).contains("b.txt: One article of this file is already open, from a.txt, and was left out.");
    }
}
