package crossread.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.read.Story;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NexisReaderTest {
    private final NexisReader reader = new NexisReader();

    @Test
    void readsEveryArticleOfAnOldExport() {
        List<Article> articles = Exports.read(reader, Exports.NEXIS);

        assertThat(articles)
                .extracting(Exports::said)
                .containsExactly(
                        "Harbour Gazette (Port Ellery) | Harbour Bridge to close for nine months | Jane Doe, Omar Haddad | 2025-02-25 | en",
                        "The Northern Post | Bridge closure stuns shopkeepers | Lena Moritz, Tom Ashby, Rita Coombe | 2025-02-26 | en",
                        "Ellery Online | Ferries to replace the bridge | Priya Nair | 2025-02-25 | en");
        assertThat(Story.kept(articles.getFirst()))
                .containsExactly(
                        "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
                        "Engineers found cracks in 14 of the 96 steel hangers that carry the deck-bearing girders, according to a report seen by the council in January.",
                        "\"We cannot take a risk with 40,000 drivers a day,\" Mayor Ines Calloway told reporters.",
                        "CLOSED FROM MONDAY",
                        "The work will cost $62 million, and ferries will run every ten minutes between the two banks, the transport board said in a statement.");
        assertThat(Story.kept(articles.get(1)))
                .containsExactly(
                        "Shopkeepers on the north bank fear for their trade now that the Harbour Bridge is to close, their association said on Wednesday.",
                        "It has asked the city for help with rents until the bridge opens again in the first week of December 2025.");
        assertThat(Story.kept(articles.get(2)))
                .containsExactly(
                        "Ferries will run every ten minutes and the railway will add six trains in the morning from 3 March, the transport board told Ellery Online.");
    }

    @Test
    void saysOnceThatTheSplitIsAProposal() {
        assertThat(Exports.read(reader, Exports.NEXIS))
                .extracting(Article::warnings)
                .containsExactly(List.of(Warning.of("split-proposed", "3")), List.of(), List.of());
    }

    @Test
    void setsFieldsAsideAndDeletesNothing() {
        List<Article> articles = Exports.read(reader, Exports.NEXIS);
        Article article = articles.getFirst();

        assertThat(article.blocks())
                .contains(new Block(
                        "SECTION: NEWS; Pg. 3",
                        BlockKind.PARAGRAPH,
                        false,
                        java.util.Optional.of(SetAside.because(Reason.SITE_FURNITURE, "database-field", Trust.SAFE))))
                .contains(new Block(
                        "GRAPHIC: PHOTO: The bridge at dusk. Pictured from the north bank by a drone.",
                        BlockKind.CAPTION,
                        false,
                        java.util.Optional.of(SetAside.because(Reason.CAPTION, "database-caption", Trust.SAFE))));
        assertThat(letters(articles.stream()
                        .flatMap(each -> each.blocks().stream())
                        .map(Block::text)
                        .collect(Collectors.joining())))
                .isEqualTo(letters(Exports.NEXIS));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void deletesNothingOfANewExportEither() {
        assertThat(letters(Exports.read(reader, Exports.NEXIS_UNI).stream()
                        .flatMap(each -> each.blocks().stream())
                        .map(Block::text)
                        .collect(Collectors.joining())))
                .isEqualTo(letters(Exports.NEXIS_UNI));
    }

    @Test
    void readsEveryArticleOfANewExport() {
        List<Article> articles = Exports.read(reader, Exports.NEXIS_UNI);

        assertThat(articles)
                .extracting(Exports::said)
                .containsExactly(
                        "Harbour Gazette | Harbour Bridge to close for nine months | Jane Doe | 2025-02-25 | en",
                        "Ellery Online | Ferries to replace the bridge | - | 2025-02-25 | en");
        assertThat(Story.kept(articles.getFirst()))
                .containsExactly(
                        "The city gives drivers six days to find another way across the river.",
                        "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
                        "Notes",
                        "Engineers found cracks in 14 of the 96 steel hangers that carry the deck, according to a report seen by the council in January.",
                        "Person: that is what the report calls whoever signed off the last inspection, and the council wants to know who it was.");
        assertThat(articles.getFirst().metadata().foundIn(MetadataField.OUTLET)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void readsParagraphsThatWereFoundInADocument() {
        List<String> paragraphs = Arrays.stream(Exports.NEXIS_UNI.split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();

        List<Article> articles = Exports.articles(
                reader.read(paragraphs, "export.docx", List.of()).orElseThrow());

        assertThat(articles)
                .extracting(article -> article.origin().file() + " "
                        + article.metadata().title().orElseThrow())
                .containsExactly(
                        "export.docx Harbour Bridge to close for nine months",
                        "export.docx Ferries to replace the bridge");
        assertThat(reader.read(Story.PARAGRAPHS, "story.docx", List.of())).isEmpty();
    }

    @Test
    void theSameArticleInAnotherExportHasTheSameHash() {
        String other = "                               7 of 9 DOCUMENTS\n"
                + Exports.NEXIS.substring(Exports.NEXIS.indexOf("2 of 3 DOCUMENTS") + 17);

        List<Article> first = Exports.read(reader, Exports.NEXIS);
        List<Article> second = Exports.read(reader, other);

        assertThat(second.getFirst().origin().sha256())
                .isEqualTo(first.get(1).origin().sha256());
        assertThat(first).extracting(article -> article.origin().sha256()).doesNotHaveDuplicates();
        assertThat(first).extracting(article -> article.origin().format()).containsOnly("nexis");
    }

    @Test
    void saysWhereTheTextIsFarShorterThanStated() {
        List<Article> articles = Exports.read(reader, Exports.NEXIS.replace("LENGTH: 41 words", "LENGTH: 1,041 words"));

        assertThat(articles.get(1).warnings()).containsExactly(Warning.of("shorter-than-stated", "43", "1041"));
    }

    @Test
    void namesARecordWithoutTextAndReadsTheOthers() {
        String text = Exports.NEXIS.replace(
                "Ferries will run every ten minutes and the railway will add six trains in the\nmorning from 3 March, the transport board told Ellery Online.\n",
                "");

        List<Article> articles = Exports.read(reader, text);

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().warnings())
                .containsExactly(
                        Warning.of("split-proposed", "2"),
                        Warning.of("records-without-text", "1", "3 (Ferries to replace the bridge)"));
    }

    @Test
    void leavesOutWhatHoldsTwoArticlesWithoutAMarkBetweenThem() {
        List<Article> articles =
                Exports.read(reader, Exports.NEXIS.replace("                               3 of 3 DOCUMENTS\n", "\n"));

        assertThat(articles)
                .extracting(article -> article.metadata().outlet().orElseThrow())
                .containsExactly("Harbour Gazette (Port Ellery)");
        assertThat(articles.getFirst().warnings())
                .contains(Warning.of("records-unclear", "1", "2 (Bridge closure stuns shopkeepers)"));
    }

    @Test
    void aRecordThatLostItsHeadDoesNotTakeTheOthersAlong() {
        int from = Exports.NEXIS.indexOf("     Copyright 2025 Northern");
        int to = Exports.NEXIS.indexOf("It has asked the city");

        List<Article> articles = Exports.read(reader, Exports.NEXIS.substring(0, from) + Exports.NEXIS.substring(to));

        assertThat(articles).hasSize(3);
        assertThat(Story.kept(articles.get(1)))
                .containsExactly(
                        "It has asked the city for help with rents until the bridge opens again in the first week of December 2025.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "End of Document\n\nis what the sign said, and nobody knew why it stood at the end of the bridge.\n",
                "3 of 5 DOCUMENTS\n\nwere missing from the archive on Tuesday, the council of Port Ellery said.\n",
                "Length: 5 km\n\nThe bridge is long, and the report on it is longer still, engineers said.\n\nEnd of Document\n",
                "LENGTH: 523 words\n\nBYLINE: Jane Doe\n\nThe report had a strange head, and the council asked who wrote it.\n"
            })
    void aTextThatOnlyMentionsAMarkerIsNotTaken(String text) {
        assertThat(reader.recognises(Exports.file(text))).isFalse();
    }

    @Test
    void aPageWithSuchLinesIsLeftToTheReaderOfPages() {
        assertThat(reader.recognises(Exports.file("<html><body><pre>\n" + Exports.NEXIS + "</pre></body></html>")))
                .isFalse();
    }

    @Test
    void readsAnExportWithWindowsLineEnds() {
        assertThat(Exports.read(reader, Exports.NEXIS.replace("\n", "\r\n"))).hasSize(3);
    }

    @Test
    void readsOnlyTheFirstFiveHundred() {
        String record = Exports.NEXIS_UNI.substring(Exports.NEXIS_UNI.lastIndexOf("Ferries to replace"));

        List<Article> articles = Exports.read(reader, record.repeat(502));

        assertThat(articles).hasSize(500);
        assertThat(articles.getFirst().warnings()).contains(Warning.of("first-articles-only", "502"));
    }
}
