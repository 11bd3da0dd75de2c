package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final String STORY = String.join("\n\n", Story.PARAGRAPHS) + "\n";

    private final MarkdownReader reader = new MarkdownReader();

    private static SavedFile file(String markdown) {
        return Story.file("clip.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    private Article article(String markdown) {
        return Story.only(reader.read(file(markdown)));
    }

    private List<String> kept(String markdown) {
        return Story.kept(article(markdown));
    }

    @Test
    void aKickerOverTheHeadlineIsNone() {
        assertThat(article("## SPECIAL REPORT HARBOUR\n\n# Who pays for the ferries?\n\n" + STORY)
                        .metadata()
                        .title())
                .contains("Who pays for the ferries?");
    }

    @Test
    void readsAClipOfObsidianWithWhatItSaysOfItself() {
        Article article = article("""
                ---
                title: "Harbour Bridge To Close For Nine Months Of Repairs"
                source: "https://www.harbourgazette.example/news/bridge"
                author:
                  - "[[Mara Lindqvist]]"
                  - "[[people/Jonas Weir|Jonas Weir]]"
                published: 2025-02-25
                created: 2025-03-09
                description: "The city closes the bridge."
                tags:
                  - "clippings"
                ---
                """ + STORY);

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        Metadata metadata = article.metadata();
        assertThat(metadata.title()).contains(Story.TITLE);
        assertThat(metadata.byline()).contains("Mara Lindqvist, Jonas Weir");
        assertThat(metadata.published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(metadata.url()).contains("https://www.harbourgazette.example/news/bridge");
        assertThat(metadata.outlet()).contains("harbourgazette.example");
        assertThat(metadata.foundIn(MetadataField.OUTLET)).contains(FoundIn.ADDRESS);
        assertThat(metadata.foundIn(MetadataField.PUBLISHED)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void theDayOfClippingIsNotTheDayOfPublication() {
        Article article = article(
                "---\ncreated: 2025-03-09T10:00:00 (UTC +01:00)\ntags: [news, bridge]\nsource: https://a.example/x\nauthor: Jane Doe\n---\n\n# "
                        + Story.TITLE + "\n\n> ## Excerpt\n> The city closes the bridge, it says.\n\n---\n" + STORY);

        assertThat(article.metadata().published()).isEmpty();
        assertThat(article.metadata().byline()).contains("Jane Doe");
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, "The city closes the bridge, it says.")).contains("clip-excerpt");
    }

    @Test
    void readsQuotedAndListedValues() {
        Article article = article(
                "---\nTitle: 'The mayor''s bridge: closed'\nAuthors: [\"Jane Doe\", Jonas Weir]\nDate: February 25, 2025\nsitename: Harbour Gazette\nlang: en\n...\n"
                        + STORY);

        assertThat(article.metadata().title()).contains("The mayor's bridge: closed");
        assertThat(article.metadata().byline()).contains("Jane Doe, Jonas Weir");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(article.metadata().outlet()).contains("Harbour Gazette");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The **bridge** closes on [3 March](https://a.example/x_(y)), *she* said. ; The bridge closes on 3 March, she said.",
                "The bridge ![a picture of it](https://a.example/b.png)closes on 3 March. ; The bridge closes on 3 March.",
                "The ==bridge== closes, [[Mayor Calloway]] said![[bridge.png]]. ; The bridge closes, Mayor Calloway said.",
                "The bridge closes[^1] on 3 March<b>, she said</b>.<!-- no --> ; The bridge closes on 3 March, she said.",
                "The bridge\\nclosed on <span style='x'>3 March</span>, %%ask again%%she said. ; The bridge closed on 3 March, she said.",
                "3 \\* 2 is 6\\\\nand &euro;500 is the ~~price~~ of it, she said. ; 3 * 2 is 6 and €500 is the price of it, she said."
            })
    void takesTheWordsAndNotTheMarks(String both) {
        String[] parts = both.replace("\\n", "\n").split(" ; ", -1);

        assertThat(kept("# " + Story.TITLE + "\n\n" + parts[0] + "\n\n" + STORY).getFirst())
                .isEqualTo(parts[1].strip());
    }

    @Test
    void tellsHeadingsQuotesListsAndCells() {
        Article article = article("# " + Story.TITLE + "\n\n" + STORY
                + "\n## What the city plans\n\nThe council meets again in March, and its decision is expected then.\n\n"
                + "> [!quote] We were never asked, said the owner of a bakery.\n> His shop stands on the north bank.\n\n"
                + "- The north bank keeps two lanes\n- [ ] The south bank keeps *one*\n\n| Drivers | Cost |\n| --- | ---: |\n| **40,000** a day | $62 million |\n\n"
                + "<div><p>The railway adds six trains in the morning.</p><figcaption>The bridge in May</figcaption><script>x()</script></div>\n\n"
                + "    The ferries run every ten minutes, also in the night, the board said.\n");

        assertThat(article.blocks().subList(6, 17).stream().map(each -> each.kind() + " " + each.text()))
                .isEqualTo(List.of(
                        "HEADING What the city plans",
                        "PARAGRAPH The council meets again in March, and its decision is expected then.",
                        "QUOTE We were never asked, said the owner of a bakery. His shop stands on the north bank.",
                        "LIST The north bank keeps two lanes",
                        "LIST The south bank keeps one",
                        "PARAGRAPH Drivers",
                        "PARAGRAPH Cost",
                        "PARAGRAPH 40,000 a day",
                        "PARAGRAPH $62 million",
                        "PARAGRAPH The railway adds six trains in the morning.",
                        "CAPTION The bridge in May"));
        assertThat(article.blocks().getLast())
                .isEqualTo(Block.kept(
                        "The ferries run every ten minutes, also in the night, the board said.", BlockKind.PARAGRAPH));
    }

    @Test
    void footnotesAreSetAsideBehindTheTextAndNotLost() {
        Article article = article(
                "# " + Story.TITLE + "\n\n[^1]: The report is of 12 January.\n    It has 40 pages.\n\n" + STORY);

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, "The report is of 12 January. It has 40 pages."))
                .contains("footnote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\nText.",
                "# The bridge is closed\n\nText of it.",
                "Seen in [the report](https://a.example) and [here](https://b.example), **too**.",
                "The bridge\n==========\n\nText.\n\n> Said the mayor.\n> And again.",
                "A [[link]], another [[link|b]] and a third [[link]]."
            })
    void recognisesMarkdownByItsMarks(String text) {
        assertThat(reader.recognises(file(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The price rose by 5 * 3 per cent.\n\n- one\n- two\n* three\n* four\n\n1. five",
                "#bridge #news\n\nThe bridge [sic] is closed (https://a.example) *for now*.",
                "He wrote:\n\n> We cannot take a risk.\n> Not now.\n\nThat was all.",
                "---\nThe bridge is closed.\n---\nIt is: really.",
                "<!DOCTYPE html><html><body># x\n\n[a](https://a.example)</body></html>",
                "{\"title\": \"# x [a](https://a.example)\"}",
                "The **bridge** is __closed__ and **nobody** is **asked**.",
                "Chapter one\n\nThe bridge is closed. See [1], [2] and [3]."
            })
    void leavesOrdinaryTextToOthers(String text) {
        assertThat(reader.recognises(file(text))).isFalse();
    }

    @Test
    void nestedMarksDoNoHarm() {
        String deep = ">".repeat(5_000) + " x\n\n" + "- ".repeat(5_000) + "y\n\n" + "*a **b ".repeat(5_000) + "\n\n"
                + "[".repeat(10_000);

        assertThat(article("# " + Story.TITLE + "\n\n" + STORY + deep).blocks()).hasSizeGreaterThan(5);
    }

    @Test
    void refusesMoreTextThanAnyArticleHas() {
        assertThat(reader.read(file("# x\n\n" + "word ".repeat(1_700_000))))
                .isEqualTo(Unreadable.of("clip.md", Problem.TOO_COMPLEX));
    }

    @Test
    void frontMatterAloneIsNoArticle() {
        assertThat(reader.read(file("---\ntitle: x\n---\n"))).isEqualTo(Unreadable.of("clip.md", Problem.NO_ARTICLE));
    }
}
