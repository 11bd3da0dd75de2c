package crossread.read.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final String LONG = Story.PARAGRAPHS.get(1);

    private final Cleaner cleaner = new Cleaner();

    private List<Block> text(List<String> lines) {
        return cleaner.cleanText(lines.stream()
                        .map(line -> Piece.plain(line, BlockKind.PARAGRAPH))
                        .toList())
                .blocks();
    }

    private static List<String> around(String line) {
        List<String> lines = new ArrayList<>(Story.PARAGRAPHS);
        lines.add(2, line);
        return lines;
    }

    private static List<String> below(String... more) {
        List<String> lines = new ArrayList<>(Story.PARAGRAPHS);
        lines.addAll(List.of(more));
        return lines;
    }

    /** What was found about the line in the middle of the story. */
    private Optional<SetAside> found(String line) {
        return text(around(line)).get(2).finding();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advertisement | advert | ADVERT",
                "ADVERTISEMENT - CONTINUE READING BELOW | advert | ADVERT",
                "Sidebar Ads Area | advert | ADVERT",
                "Breaking News | kicker | SITE_FURNITURE",
                "12/latest/news-carousel | widget-line | SITE_FURNITURE",
                "https://example.org/a?b=c | bare-address | SITE_FURNITURE",
                "desk@example.org | bare-address | SITE_FURNITURE",
                "5 min read | read-time | SITE_FURNITURE",
                "Share this article on Facebook, Twitter, WhatsApp | share-bar | SITE_FURNITURE",
                "17 Comments | comment-head | COMMENT_FORM",
                "Leave a Reply | comment-head | COMMENT_FORM",
                "Related: Ferry fares to rise in spring | related-line | RELATED_LINKS",
                "READ MORE: What the engineers saw | related-line | RELATED_LINKS",
                "Tuesday, 25 February 2025 14:05 GMT | date-line | DATE_LINE",
                "Published 2 hours ago | date-line | DATE_LINE",
                "Von Jana Petersen | byline | BYLINE",
                "Von Jana Petersen und Uwe Brandt, Erfurt | byline | BYLINE",
                "Von unserem Korrespondenten Lars von der Au | byline | BYLINE",
                "Von Jana Petersen, 12.05.2026 | byline | BYLINE",
                "Par Anne Morel et Luc Petit | byline | BYLINE",
                "Quelle: dpa/AFP | byline | BYLINE",
                "(dpa) | byline | BYLINE",
                "12. Mai 2026 | date-line | DATE_LINE",
                "12. Mai 2026, 14:05 Uhr | date-line | DATE_LINE",
                "12.05.2026, Kurier Online | date-line | DATE_LINE",
                "dpa, 24.09.2026 | date-line | DATE_LINE",
                "Stand: 14. September 2026, 17:20 Uhr | date-line | DATE_LINE",
                "Publié le 3 mars 2026 à 14:05 | date-line | DATE_LINE",
                "3 de marzo de 2026, 14:05 | date-line | DATE_LINE",
                "Anzeige | advert | ADVERT",
                "12 Kommentare | comment-head | COMMENT_FORM",
                "Lire aussi : Le pont sera fermé | related-line | RELATED_LINKS",
                "Читайте также: Мост закроют | related-line | RELATED_LINKS"
            })
    void setsAsideLinesOfTheSiteForCertain(String line, String rule, Reason reason) {
        assertThat(found(line)).contains(SetAside.because(reason, rule, Trust.SAFE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign up for our newsletter and get the news every morning. | newsletter | NEWSLETTER",
                "© 2025 Harbour Gazette. All rights reserved. | copyright | COPYRIGHT",
                "The bridge seen from the north bank. (Photo by Lena Ortiz) | picture-credit | CAPTION"
            })
    void setsAsideWhatIsProbablyNoText(String line, String rule, Reason reason) {
        assertThat(found(line)).contains(SetAside.because(reason, rule, Trust.ASK));
    }

    @Test
    void setsAsideADayThatLooksLikeAnItemOfAList() {
        List<Piece> lines = new ArrayList<>();
        Story.PARAGRAPHS.forEach(text -> lines.add(Piece.plain(text, BlockKind.PARAGRAPH)));
        lines.addFirst(Piece.plain("12. Mai 2026", BlockKind.LIST));

        assertThat(cleaner.cleanText(lines).blocks().getFirst().finding())
                .contains(SetAside.because(Reason.DATE_LINE, "date-line", Trust.SAFE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT ELLERY, NORTH BANK —",
                "The news was read to the council in March.",
                "Ads for the ferry have been put up at every stop in town.",
                "May will be worse.",
                "Von Bergen und Tälern",
                "Von Angela Merz gibt es dazu kein Wort.",
                "Am 12. Mai 2026 beginnt die Saison.",
                "Stand der Ermittlungen",
                "By Friday, half of the shops had closed.",
                "More than half of the hangers are sound, the report says.",
                "\"Comments like these do not help,\" she said.",
                "What the city will do next",
                "He shared the report on Facebook before the vote."
            })
    void keepsLinesThatOnlyLookLikeTheSite(String line) {
        assertThat(found(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAAR, SWITZERLAND",
                "PORT ELLERY (Coast Wire)",
                "PORT ELLERY, March 3",
                "PORT ELLERY —",
                "PORT ELLERY - "
            })
    void keepsADatelineInALineOfItsOwn(String line) {
        List<String> lines = new ArrayList<>(List.of(Story.TITLE, line));
        lines.addAll(Story.PARAGRAPHS);

        assertThat(cleaner.cleanPage(
                                lines.stream()
                                        .map(text -> Piece.plain(text, BlockKind.PARAGRAPH))
                                        .toList(),
                                List.of(Story.TITLE))
                        .blocks()
                        .get(1)
                        .kept())
                .isTrue();
    }

    @Test
    void asksAboutAShortLineBeforeTheText() {
        List<String> lines = new ArrayList<>(List.of("World Affairs", Story.TITLE));
        lines.addAll(Story.PARAGRAPHS);

        assertThat(text(lines).getFirst().finding())
                .contains(SetAside.because(Reason.SITE_FURNITURE, "line-before-text", Trust.ASK));
    }

    @Test
    void asksAboutALineThatIsAllLinkButNotInAList() {
        Piece line =
                new Piece("What the engineers saw under the bridge", BlockKind.PARAGRAPH, 1, false, Optional.empty());
        Piece item = new Piece(line.text() + " at dawn", BlockKind.LIST, 1, false, Optional.empty());
        List<Piece> pieces = new ArrayList<>(Story.PARAGRAPHS.stream()
                .map(text -> Piece.plain(text, BlockKind.PARAGRAPH))
                .toList());
        pieces.addAll(2, List.of(line, item));

        List<Block> blocks = cleaner.cleanPage(pieces, List.of(Story.TITLE)).blocks();

        assertThat(blocks.get(2).finding()).contains(SetAside.because(Reason.RELATED_LINKS, "all-link", Trust.ASK));
        assertThat(blocks.get(3).kept()).isTrue();
    }

    @Test
    void setsAsideNotesAtTheEndOnly() {
        List<Block> blocks = text(below(
                "Reporting by Jane Doe; editing by John Roe",
                "Jane Doe is a transport reporter at the Harbour Gazette."));

        assertThat(blocks.subList(5, 7))
                .extracting(block -> block.finding().orElseThrow())
                .containsExactly(
                        SetAside.because(Reason.ENDNOTE, "endnote", Trust.ASK),
                        SetAside.because(Reason.AUTHOR_NOTE, "author-note", Trust.ASK));
    }

    @Test
    void setsTheSecondRunOfRepeatedParagraphsAsideWithTheFirstAsOriginal() {
        List<Block> blocks = text(below(Story.PARAGRAPHS.get(1), "Then came the vote.", Story.PARAGRAPHS.get(4)));

        assertThat(blocks.get(5).finding())
                .contains(new SetAside(Reason.REPEAT, "exact-repeat", Trust.SAFE, OptionalInt.of(1)));
        assertThat(blocks.get(6).kept()).isTrue();
        assertThat(blocks.get(7).finding())
                .contains(new SetAside(Reason.REPEAT, "exact-repeat", Trust.SAFE, OptionalInt.of(4)));
    }

    @Test
    void foldsShortLinesOnlyInsideALongRunOfRepeats() {
        String fresh =
                "Divers will look at every one of the nine piers, and what they find will be put before the council.";

        List<Block> blocks =
                text(below("A vote is near.", fresh, "So be it.", "A vote is near.", fresh, "And so on.", "So be it."));

        assertThat(blocks.stream().map(Block::kept).toList().subList(5, 12))
                .containsExactly(true, true, true, false, false, true, true);
        assertThat(blocks.get(8).finding())
                .contains(new SetAside(Reason.REPEAT, "exact-repeat", Trust.SAFE, OptionalInt.of(5)));
    }

    @Test
    void keepsAParagraphWhoseFigureChanged() {
        assertThat(text(below(LONG.replace("14", "19"))).get(5).kept()).isTrue();
    }

    /** The run of repeats of a page that was updated: all but the changed one are folded. */
    @Test
    void keepsTheOneParagraphInARunOfRepeatsWhoseFigureChanged() {
        List<String> again = new ArrayList<>(Story.PARAGRAPHS.subList(1, 5));
        again.set(1, again.get(1).replace("$62 million", "$35 million"));
        List<String> lines = new ArrayList<>(
                List.of("A city of ferries is to lose its only bridge for most of a year.", Story.TITLE, Story.TITLE));
        lines.addAll(Story.PARAGRAPHS);
        lines.addAll(again);

        List<Block> blocks = text(lines);

        assertThat(blocks.stream().map(Block::kept))
                .containsExactly(true, false, false, true, true, true, true, true, false, true, false, false);
        assertThat(blocks.get(9).finding()).isEmpty();
        assertThat(blocks.get(8).finding())
                .contains(new SetAside(Reason.REPEAT, "exact-repeat", Trust.SAFE, OptionalInt.of(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$62 million | €62 million",
                "62 per cent of it | 62 % of it",
                "6.2 million | 62 million",
                "-5 degrees | 5 degrees",
                "from 14 to 41 | from 41 to 14",
                "five piers | nine piers"
            })
    void keepsAParagraphThatDiffersInAFigureAlone(String one, String other) {
        String said = "The report that the council has seen says that the divers who went down in the summer named "
                + one + " as the figure, and that nobody on the board has asked them since what they meant by it.";

        List<Block> blocks = text(below(said, said.replace(one, other)));

        assertThat(blocks.subList(5, 7)).allMatch(Block::kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wird die Mieten zahlen | wird die Mieten nicht zahlen",
                "ha pagado las rentas | no ha pagado las rentas",
                "a payé les loyers | n’a pas payé les loyers",
                "оплатит аренду | не оплатит аренду"
            })
    void keepsAParagraphWhoseNegationChangedInOtherLanguages(String one, String other) {
        String said = "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh " + one
                + " ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz.";

        assertThat(text(below(said, said.replace(one, other))).subList(5, 7)).allMatch(Block::kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The work will cost $62 million and not $26 million, as was first said here.",
                "Clarification: the ferries run from the north bank.",
                "An earlier version of this article misstated the number of hangers.",
                "This story has been updated.",
                "This article was amended on 26 February 2025 to correct the name of the mayor.",
                "Editor's note: the mayor's name was wrong in the first version.",
                "UPDATE: The council has voted for the repairs."
            })
    void neverHidesACorrectionForCertain(String line) {
        List<String> before = new ArrayList<>(List.of(Story.TITLE, line));
        before.addAll(Story.PARAGRAPHS);

        assertThat(text(before).get(1).finding().map(SetAside::trust)).isNotEqualTo(Optional.of(Trust.SAFE));
        assertThat(text(farFromTheEnd(line)).get(1).kept()).isTrue();
        assertThat(text(below(line)).get(5).finding().map(SetAside::trust)).isNotEqualTo(Optional.of(Trust.SAFE));
    }

    private static List<String> farFromTheEnd(String line) {
        List<String> lines = new ArrayList<>(Story.PARAGRAPHS);
        lines.add(1, line);
        IntStream.range(0, 5)
                .forEach(i -> lines.add("On day " + i + " the divers went down to pier " + i
                        + " and came back with pictures of the steel, the board said."));
        return lines;
    }

    @Test
    void keepsALineOfTheTextThatSpeaksOfCopyright() {
        String line = "The band says that it lost its copyright 12 years ago in a case about the bridge song.";

        assertThat(text(farFromTheEnd(line))).allMatch(Block::kept);
    }

    @Test
    void asksAboutACorrectionAtTheEnd() {
        assertThat(text(below("An earlier version of this article misstated the number of hangers."))
                        .get(5)
                        .finding())
                .contains(SetAside.because(Reason.ENDNOTE, "correction", Trust.ASK));
    }

    @Test
    void keepsAParagraphWhoseNegationChanged() {
        String said =
                "The city has said that it will pay the rents of the shops on the north bank until the bridge is open again.";

        List<Block> blocks = text(below(said, said.replace("will pay", "will not pay")));

        assertThat(blocks.subList(5, 7)).allMatch(Block::kept);
    }

    @Test
    void keepsAParagraphInWhichAnotherPersonSpeaks() {
        String said =
                "We have waited for this work for many years and we are glad that it begins at last, said Calloway of the city.";

        List<Block> blocks = text(below(said, said.replace("Calloway", "Okafor")));

        assertThat(blocks.subList(5, 7)).allMatch(Block::kept);
    }

    @Test
    void asksAboutAParagraphThatDiffersInASmallWord() {
        String said =
                "Divers will look at every one of the nine piers before the summer, and what they find will be put before "
                        + "the council, which has to vote on the money by the end of June if the work is to go on.";

        List<Block> blocks = text(below(said, said.replace("look at", "check at")));

        assertThat(blocks.get(5).kept()).isTrue();
        assertThat(blocks.get(6).finding())
                .contains(new SetAside(Reason.REPEAT, "near-repeat", Trust.ASK, OptionalInt.of(5)));
    }

    @Test
    void keepsAQuestionAskedTwentyTimes() {
        String question = "What would you say to the people who cross the bridge to work every day of the week?";
        List<String> lines = new ArrayList<>(List.of(Story.TITLE));
        IntStream.range(0, 20).forEach(i -> {
            lines.add(question);
            lines.add("Answer number " + i + " is that the " + i
                    + " ferries must run on time, whatever the weather is like.");
        });

        assertThat(text(lines).subList(1, 41)).allMatch(Block::kept);
    }

    @Test
    void keepsShortStockLinesOfALiveBlog() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> {
            lines.add("Here is what we know so far.");
            lines.add("Update " + i + ": divers have looked at pier " + i
                    + " and found it sound, the port authority said today.");
        });

        assertThat(text(lines)).allMatch(Block::kept);
    }

    @Test
    void keepsRepeatedTableCells() {
        Piece cell = new Piece(LONG, BlockKind.PARAGRAPH, 0, true, Optional.empty());

        assertThat(cleaner.cleanPage(List.of(cell, cell), List.of()).blocks()).allMatch(Block::kept);
    }

    @Test
    void setsAPullQuoteAsideAsARepeat() {
        List<Block> blocks = text(around("We cannot take a risk with 40,000 drivers a day"));

        assertThat(blocks.get(2).finding())
                .contains(new SetAside(Reason.REPEAT, "pulled-quote", Trust.ASK, OptionalInt.of(3)));
    }

    @Test
    void findsTheHeadlineAfterAStandfirstAndFoldsItsDouble() {
        List<String> lines = new ArrayList<>();
        lines.add("A city of ferries is to lose its only bridge for most of a year, as engineers race against rust.");
        lines.add(Story.TITLE);
        lines.add(Story.TITLE);
        lines.add("Shops on the north bank fear for their trade.");
        lines.addAll(Story.PARAGRAPHS);

        List<Block> blocks = text(lines);

        assertThat(blocks.get(0).kept()).isTrue();
        assertThat(blocks.get(1).finding()).contains(SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE));
        assertThat(blocks.get(2).finding())
                .contains(new SetAside(Reason.REPEAT, "headline-repeat", Trust.SAFE, OptionalInt.of(1)));
        assertThat(blocks.subList(3, blocks.size())).allMatch(Block::kept);
    }

    @Test
    void setsAsideTheMenuOfAWholePagePasted() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> lines.add(i % 3 == 0 ? "Section " + i : i % 3 == 1 ? "World Affairs" : "Arts & Life"));
        lines.add(Story.TITLE);
        lines.addAll(Story.PARAGRAPHS);
        lines.add("Post a Comment");

        List<Block> blocks = text(lines);

        assertThat(blocks.stream().filter(Block::kept).map(Block::text)).containsExactlyElementsOf(Story.PARAGRAPHS);
        assertThat(blocks.get(40).finding()).contains(SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE));
    }

    @Test
    void setsAsideWhatStandsUnderARelatedHeadAtTheEnd() {
        List<Block> blocks = text(below("Related Articles", "Ferry fares to rise", "Old bridge to be sold"));

        assertThat(blocks.subList(6, 8))
                .extracting(block -> block.finding().orElseThrow())
                .containsOnly(SetAside.because(Reason.RELATED_LINKS, "below-related-head", Trust.ASK));
    }

    @Test
    void keepsTheTextUnderARelatedHeadInTheMiddle() {
        assertThat(text(around("Related stories")).subList(3, 6)).allMatch(Block::kept);
    }

    @Test
    void keepsShortLinesOfLanguagesWithOtherLetters() {
        List<String> lines = List.of(
                "Мост закроют на ремонт",
                "Мост через залив закроют на девять месяцев, сообщил мэр города во вторник, и другого выхода у города нет.",
                "Люди недовольны.",
                "다리는 아홉 달 동안 닫힌다.",
                "시장은 화요일에 항구의 다리를 아홉 달 동안 닫고 수리하겠다고 밝혔으며 비용은 육천이백만 달러라고 말했다.",
                "Ремонт обойдётся городу в шестьдесят два миллиона долларов, сказал мэр на встрече с жителями в среду вечером.");

        assertThat(text(lines).subList(1, 6)).allMatch(Block::kept);
    }

    @Test
    void countsJapaneseByLettersAndNotByBlanks() {
        List<String> lines = List.of(
                "港の橋、九か月閉鎖へ",
                "港の橋は修理のために三月三日から九か月間閉鎖される、と市は火曜日に発表した。毎日四万人の運転手がこの橋を使っている。",
                "市長は記者会見で、危険を冒すことはできないと述べ、工事の費用は六千二百万ドルになると説明した。",
                "市長は記者会見で、危険を冒すことはできないと述べ、工事の費用は六千二百万ドルになると説明した。");

        List<Block> blocks = text(lines);

        assertThat(blocks.subList(1, 3)).allMatch(Block::kept);
        assertThat(blocks.get(3).finding())
                .contains(new SetAside(Reason.REPEAT, "exact-repeat", Trust.SAFE, OptionalInt.of(2)));
    }

    @Test
    void labelsEveryPieceAndDeletesNone() {
        List<String> lines = below("Advertisement", LONG, "Post a Comment");

        assertThat(text(lines)).extracting(Block::text).isEqualTo(lines);
    }

    @Test
    void anArticleNobodyWaitsForIsNotCleanedToItsEnd() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> text(Story.PARAGRAPHS)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
