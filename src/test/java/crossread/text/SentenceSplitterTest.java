package crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Sentences parted by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // titles, initials, names
                "Mr. Smith met Mrs. Jones. | They spoke.",
                "The U.S. President left.",
                "Gen. Lee and Lt. Col. Dan Moor met Sen. Warner. | Nobody spoke.",
                "J. K. Rowling and George W. Bush read aloud. | It was late.",
                "J.R.R. Tolkien wrote it. | He was pleased.",
                "He chose Plan B. | The rest did not.",
                "It was the end of World War I. | The treaty followed.",
                "She is taller than I. | He is not.",
                "Ex-Gov. Brown of St. Louis lives on Elm St. | He is 80.",
                "Martin Luther King Jr. spoke first. | Sammy Davis Jr. | He sang.",
                // firms, places, dotted words
                "Acme Inc. shares fell. | Acme Inc. | The firm said no.",
                "Apple Inc. Chief Executive Tim Cook spoke.",
                "He moved to the U.S. | In 2019 he left for the U.K. | There he stayed.",
                "A U.S.-led force of the U.N. Security Council came.",
                "They live in Washington D.C. | It is hot there.",
                "Rep. Ann Lee (D-Calif.) said no. | Others agreed.",
                "Smith v. Jones and Roe vs. Wade were cited, i.e. Two cases.",
                // times, months, numbers
                "The bomb went off at 6 a.m. | The police came.",
                "It opens at 9 a.m. Monday and closes at 5 p.m. Eastern.",
                "They arrived at 5 p.m. | Nobody met them.",
                "He was born on Jan. 5 and died on Sept. 11, 2001. | He was 40.",
                "Room No. 5 is free. | The answer is no. | They left.",
                "It cost $3.5 million. | Now it costs 4.2 billion.",
                "Inflation hit 3.5%. | Rates rose by .5 points.",
                "See p. 12 and fig. 3. | They show it.",
                "It ended in 2019. | 12 people were hurt.",
                "1. Open the door. | 2. Leave.",
                // quotations and brackets
                "\"We are ready,\" he said. | \"Are you?\" | Nobody was.",
                "\"Are we ready?\" Putin asked. | \"We are!\" the general shouted back.",
                "\"Is it over?\" | The crowd went home.",
                "“It is done.” | The minister left.",
                "He called it a \"win-win\". | The deal was signed.",
                "He called it a 'disaster.' | Others disagreed.",
                "They won (at last!) and left. | He said so (twice).",
                "He stayed. | (She did not.) | They met later.",
                "\"It's the same. | We are ready to go,\" he continued.",
                "“Stop!” | “Why?”",
                "He asked: \"Why now?\" and left.",
                "The war.[17] | It lasted. [3] | They left.",
                "\"I will go.\" - John Major",
                // ellipses, calls, marks
                "He waited ... and waited… then left. | She did not.",
                "I think... I know. | He said ... | The end.",
                "What?! | No!",
                "Yahoo! Finance reported it. | Yahoo! | The site was slow.",
                "iPhone sales fell. | iPhone users noticed.",
                "She works at example.com and uses Node.js. | It runs.",
                "The file is at www.Example.Com/News.Html today.",
                "Dr. Who? | Nobody knows.",
                "He is a Ph.D. student of M.I.T. | His sister is not.",
                "  Leading blanks.  | Then\u00a0more.  ",
            })
    void splitsWhereAReaderWould(String marked) {
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        String text = marked.replace("| ", "");
        assertThat(split("en", text)).isEqualTo(expected);
    }

    @Test
    void splitsWhereABlankWasLost() {
        assertThat(split("en", "It ended the war.Kyiv said so.")).containsExactly("It ended the war.", "Kyiv said so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de|Am 3. Oktober kam Dr. Weber. |Er blieb z.B. bis zum 5. Mai. |Dann ging er.",
                "fr|M. Dupont est arrivé. |Mme Durand l'attendait, cf. p. 12. |Ils sont partis.",
                "es|El Sr. García llegó. |¿Quién lo esperaba? |Nadie.",
                "ru|Он жил в г. Москве. |Потом уехал.",
                "ja|これは文です。|次の文です。|終わり！",
                "zh|他说：今天很好。|明天呢？",
                "|他说今天很好。|明天呢？",
                "nl|Dhr. Jansen kwam. |Hij bleef.",
            })
    void splitsOtherLanguages(String marked) {
        List<String> parts = List.of(marked.split("\\|"));
        List<String> sentences = parts.subList(1, parts.size());
        assertThat(split(parts.getFirst(), String.join("", sentences)))
                .isEqualTo(sentences.stream().map(String::strip).toList());
    }

    @Test
    void pointsIntoTheBlockAndPutsSetAsideBlocksLast() {
        Block aside = Block.kept("Read more. Or not.", BlockKind.PARAGRAPH)
                .setAside(SetAside.because(Reason.RELATED_LINKS, "related", Trust.SAFE));
        Block first = Block.kept(" One day.  It rained.", BlockKind.PARAGRAPH);
        Block last = Block.kept("No stop here", BlockKind.PARAGRAPH);
        Article article = splitter.split(Articles.of("en", List.of(aside, first, last)));

        assertThat(article.sentences())
                .containsExactly(
                        new Sentence(1, new Span(1, 9), "One day."),
                        new Sentence(1, new Span(11, 21), "It rained."),
                        new Sentence(2, new Span(0, 12), "No stop here"),
                        new Sentence(0, new Span(0, 10), "Read more."),
                        new Sentence(0, new Span(11, 18), "Or not."));
    }

    @Test
    void takesGivenSentencesAsTheyAre() {
        Block block = Block.kept("One. Two. Three.", BlockKind.PARAGRAPH);
        Article article = Articles.of("en", List.of(block))
                .withSentences(List.of(
                        new Sentence(0, new Span(0, 9), "One. Two."), new Sentence(0, new Span(10, 16), "Three.")));

        assertThat(splitter.split(article)).isEqualTo(article);
    }

    @Test
    void movesTheSentencesOfABlockThatWasPutBack() {
        Block aside = Block.kept("First. Second.", BlockKind.PARAGRAPH)
                .setAside(SetAside.because(Reason.REPEAT, "repeat", Trust.SAFE));
        Block kept = Block.kept("Third.", BlockKind.PARAGRAPH);
        Article before = splitter.split(Articles.of("en", List.of(aside, kept)));
        Article after = splitter.split(before.withBlocks(List.of(aside.putBack(), kept)));

        assertThat(texts(before)).containsExactly("Third.", "First.", "Second.");
        assertThat(texts(after)).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(split("en", " \n\u00a0 ")).isEmpty();
        assertThat(split("en", "")).isEmpty();
        assertThat(split("de", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoLetterOfAnyText(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a", "B", "Mr", ".", ".", "!", "?", "…", " ", " ", "\"", "”", "(", ")", "7", "。", "\n", "é", "[1]",
                "-");
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            for (String language : List.of("en", "de", "")) {
                String joined = String.join("", split(language, text));
                assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void takesAMegabyteOfStopsInItsStride() {
        assertThat(split("en", ". \"".repeat(20_000))).hasSize(1);
        assertThat(split("en", "a. ".repeat(20_000))).hasSize(1);
        assertThat(split("en", "Aab.".repeat(200_000))).hasSize(1);
        assertThat(split("en", "Ab. ".repeat(20_000))).hasSize(20_000);
    }

    private List<String> split(String language, String text) {
        return texts(splitter.split(Articles.of(language, List.of(Block.kept(text, BlockKind.PARAGRAPH)))));
    }

    private static List<String> texts(Article article) {
        article.sentences()
                .forEach(sentence -> assertThat(sentence.span()
                                .of(article.blocks().get(sentence.block()).text()))
                        .isEqualTo(sentence.text()));
        return article.sentences().stream().map(Sentence::text).toList();
    }
}
