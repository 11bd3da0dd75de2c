package crossread.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.BlockKind;
import crossread.model.article.Warning;
import crossread.read.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProQuestReaderTest {
    private final ProQuestReader reader = new ProQuestReader();

    @Test
    void readsTheTextAndNamesTheRecordThatHasNone() {
        Article article = Exports.read(reader, Exports.PROQUEST).getFirst();

        assertThat(Exports.said(article))
                .isEqualTo(
                        "Harbour Gazette | Harbour Bridge to close for nine months | Jane Doe, Omar Haddad | 2025-02-25 | en");
        assertThat(Story.kept(article))
                .containsExactly(
                        "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
                        "Engineers found cracks in 14 of the 96 steel hangers that carry the deck, according to a report seen by the council in January.",
                        "Location: that was the only word left on the sign at the northern ramp.");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.CAPTION)
                .extracting(block -> block.text())
                .containsExactly("CAPTION: The bridge at dusk.");
        assertThat(article.warnings())
                .containsExactly(
                        Warning.of("split-proposed", "1"),
                        Warning.of("records-without-text", "1", "2 (Ferries to replace the bridge)"));
        assertThat(article.metadata().url()).isEmpty();
    }

    @Test
    void readsTheLayoutWithHeadsOverItsSections() {
        List<Article> articles = Exports.read(reader, """
                ____________________________________________________________

                Ferries to replace the bridge

                Nair, Priya. Ellery Online; Port Ellery [Port Ellery]. 25 Feb 2025.

                ABSTRACT

                The transport board explains how people will get across the river.

                FULL TEXT

                Ferries will run every ten minutes and the railway will add six trains in the morning from 3 March, the board said.

                DETAILS

                Subject: Ferries

                Publication title: Ellery Online; Port Ellery

                Publication date: Feb 25, 2025

                ____________________________________________________________
                """);

        assertThat(articles).hasSize(1);
        assertThat(Story.kept(articles.getFirst()))
                .containsExactly(
                        "Ferries will run every ten minutes and the railway will add six trains in the morning from 3 March, the board said.");
        assertThat(articles.getFirst().warnings()).isEmpty();
    }

    @Test
    void aTextWithARuleIsNotTaken() {
        assertThat(reader.recognises(Exports.file("The council met.\n\n______________________________\n\n"
                        + "Title: a word the mayor does not like.\n\nIt will meet again on Tuesday at 10 a.m.\n")))
                .isFalse();
    }
}
