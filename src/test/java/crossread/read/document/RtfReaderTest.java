package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}"
            + "{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 MS Mincho;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2 Title;}{\\*\\cs10 Default Paragraph Font;}}";

    private final RtfReader reader = new RtfReader(List.of());

    private static SavedFile file(String rtf) {
        return Story.file("story.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String story() {
        return Story.PARAGRAPHS.stream()
                .map(text -> "\\pard " + text + "\\par\n")
                .collect(Collectors.joining());
    }

    private Article article(String body) {
        return Story.only(reader.read(file(HEAD + body + "}")));
    }

    private String first(String body) {
        return Story.kept(article(body + "\\par " + story())).getFirst();
    }

    @Test
    void takesTheParagraphsInTheirOrder() {
        assertThat(reader.recognises(file(HEAD + story()))).isTrue();
        assertThat(Story.kept(article(story()))).isEqualTo(Story.PARAGRAPHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The repairs cost \\'80500 a day, the city said. | The repairs cost €500 a day, the city said.",
                "There is no\\~way over the river, he said. | There is no way over the river, he said.",
                "The 96\\_metre span is cracked, en\\-gineers say. | The 96-metre span is cracked, engineers say.",
                "The bridge closes {\\deleted in April }on 3 March, she said. | The bridge closes on 3 March, she said.",
                "The bridge {\\v secretly }closes on 3\\v0  March. | The bridge closes on 3 March.",
                "It was {\\field{\\*\\fldinst{HYPERLINK \"https://a.example\"}}{\\fldrslt{\\ul the report}}} of January. | It was the report of January.",
                "\\u8220?We cannot,\\u8221\\'94 the mayor said, \\uc0\\u8220 never.\\u8221  | “We cannot,” the mayor said, “never.”",
                "\\uc2\\u26085\\'93\\'fa\\u26412\\'96\\'7b is the ship that hit it. | 日本 is the ship that hit it.",
                "{\\f2\\'93\\'fa\\'96\\'7b} is the ship that hit it, not {\\f1\\'cf\\'f0\\'e8}. | 日本 is the ship that hit it, not При.",
                "Ellery\\rquote s bridge \\emdash  and its \\ldblquote caf\\'e9\\rdblquote  are closed. | Ellery’s bridge — and its “café” are closed.",
                "The bridge{\\*\\unknowndest hidden words} closes{\\pict\\wmetafile8 0102ff}{\\*\\blipuid 00ff} on 3 March. | The bridge closes on 3 March.",
                "One\\tab two\\line three words. | One two three words.",
                "The bar\\tab\u00e9t\u00e9 is closed, too. | The bar été is closed, too."
            })
    void readsWhatTheWriterMeant(String rtf, String text) {
        assertThat(first(rtf)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge closes \\bin2000000000 on 3 March.",
                "The bridge closes {\\pict\\bin5 }}{{\\}on 3 March.",
                "The bridge \\'zzcloses on 3 March.",
                "The bridge \\sl99999999999 closes on 3 March.",
                "The bridge \\abcdefghijklmnopqrstuvwxyzabcdefghijkl closes on 3 March.",
                "The bridge \\ansicpg0 \\fcharset999 \\cpg77777 \\f777 closes on 3 March.",
                "The bridge \\upr closes on \\*3 March."
            })
    void isNotStoppedByWhatIsWrong(String rtf) {
        assertThat(Story.kept(article(rtf + "}\\par " + story()))).isNotEmpty();
        assertThat(first(rtf).replace("  ", " ")).startsWith("The bridge");
    }

    @Test
    void passesOverBinaryDataOfThePicture() {
        assertThat(first("The bridge closes {\\pict\\bin5 }}{{\\}on 3 March."))
                .isEqualTo("The bridge closes on 3 March.");
    }

    @Test
    void tellsTitleHeadingsListsAndCells() {
        Article article = article(
                "{\\info{\\title Letter}{\\author Mara Lindqvist}{\\creatim\\yr2025\\mo2\\dy25\\hr8}{\\revtim\\yr2026\\mo1\\dy1}}"
                        + "\\pard\\s2 " + Story.TITLE + "\\par " + story()
                        + "\\pard\\s1 What the city plans\\par\\pard The council meets again in March, and its decision is expected then.\\par"
                        + "\\pard\\ls1{\\listtext\\'b7\\tab}The north bank keeps two lanes\\par"
                        + "\\trowd\\pard\\intbl Drivers a day\\cell 40,000\\cell\\row\\pard The railway adds six trains in the morning, said the board.\\par");

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Mara Lindqvist");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(article.blocks().subList(6, 12).stream().map(Block::text))
                .isEqualTo(List.of(
                        "What the city plans",
                        "The council meets again in March, and its decision is expected then.",
                        "The north bank keeps two lanes",
                        "Drivers a day",
                        "40,000",
                        "The railway adds six trains in the morning, said the board."));
        assertThat(article.blocks().subList(6, 9).stream().map(Block::kind))
                .isEqualTo(List.of(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST));
    }

    @Test
    void footnotesAreSetAsideBehindTheTextAndNotLost() {
        Article article = article(
                "The bridge closes{\\super\\chftn{\\footnote\\pard{\\super\\chftn} The report is of 12 January.\\par It has 40 pages.}} on 3 March.\\par "
                        + story());

        assertThat(Story.kept(article).getFirst()).isEqualTo("The bridge closes on 3 March.");
        assertThat(Story.rule(article, "The report is of 12 January.")).contains("footnote");
        assertThat(article.blocks().getLast().text()).isEqualTo("It has 40 pages.");
    }

    @Test
    void takesATextBoxOnce() {
        Article article = article(
                "Before the box{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard The ferries are free of charge for pupils.\\par}}"
                        + "{\\shprslt The ferries are free of charge for pupils.}} and behind it the text goes on.\\par "
                        + story());

        assertThat(Story.kept(article).subList(0, 2))
                .isEqualTo(List.of(
                        "The ferries are free of charge for pupils.",
                        "Before the box and behind it the text goes on."));
    }

    @Test
    void aBackslashAtTheEndOfALineEndsAParagraphAsTextEditWritesIt() {
        String body = "{\\rtf1\\ansi\\cocoartf2761 \\f0 " + String.join("\\\n\\\n", Story.PARAGRAPHS) + "}";

        assertThat(Story.kept(Story.only(reader.read(file(body))))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsAFileThatWasCutAndSaysSo() {
        Article article = Story.only(reader.read(file(HEAD + story() + "{\\b The last")));

        assertThat(Story.kept(article)).startsWith(Story.PARAGRAPHS.toArray(String[]::new));
        assertThat(article.warnings()).contains(Warning.of("end-missing"));
    }

    @Test
    void refusesMoreLevelsThanAnyDocumentHas() {
        assertThat(reader.read(file(HEAD + "{".repeat(300_000) + "x" + "}".repeat(300_001))))
                .isEqualTo(Unreadable.of("story.rtf", Problem.TOO_COMPLEX));
    }

    /** Put together one by one they would take the square of their number. */
    @Test
    void readsManySingleCharacters() {
        Article article = article("\\u1077?".repeat(200_000) + "\\par " + story());

        assertThat(article.blocks().getFirst().text()).hasSize(200_000);
    }

    @Test
    void aFileWithoutTextHoldsNoArticle() {
        assertThat(reader.read(file("{\\rtf1}"))).isEqualTo(Unreadable.of("story.rtf", Problem.NO_ARTICLE));
    }

    @Test
    void changedBytesNeverThrow() {
        byte[] whole = (HEAD
                        + "{\\info{\\title A}}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt x}}\\uc1\\u8364?\\'80{\\footnote n}"
                        + story() + "}")
                .getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(11);
        byte[] marks = "{}\\'u-*09\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 300; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 8; i++) {
                changed[6 + random.nextInt(changed.length - 6)] = marks[random.nextInt(marks.length)];
            }
            ReadResult result = reader.read(Story.file("story.rtf", changed));
            assertThat(result.file()).isEqualTo("story.rtf");
        }
    }
}
