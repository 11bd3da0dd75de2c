package crossread.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Warning;
import crossread.read.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactivaReaderTest {
    private final FactivaReader reader = new FactivaReader();

    @Test
    void readsArticlesAsTheyAreShown() {
        List<Article> articles = Exports.read(reader, Exports.FACTIVA);

        assertThat(articles)
                .extracting(Exports::said)
                .containsExactly(
                        "Harbour Gazette | Harbour Bridge to close for nine months | Jane Doe | 2025-02-25 | en",
                        "The Northern Post | Shopkeepers on the north bank fear for their trade | Lena Moritz | 2025-02-26 | en");
        assertThat(Story.kept(articles.getFirst()))
                .containsExactly(
                        "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
                        "Engineers found cracks in 14 of the 96 steel hangers.",
                        "Harbour Gazette Ltd");
        assertThat(Story.kept(articles.get(1)))
                .containsExactly(
                        "It has asked the city for help with rents until the bridge opens again in December, the shopkeepers' association said.");
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("split-proposed", "2"));
    }

    @Test
    void readsArticlesByTheirFieldCodes() {
        List<Article> articles = Exports.read(reader, Exports.FACTIVA_FIELDS);

        assertThat(articles)
                .extracting(Exports::said)
                .containsExactly(
                        "Harbour Gazette | Harbour Bridge to close for nine months | Jane Doe | 2025-02-25 | en",
                        "Ellery Online | Ferries to replace the bridge | - | 2025-02-25 | en");
        assertThat(Story.kept(articles.getFirst()))
                .containsExactly(
                        "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
                        "IN brief: engineers found cracks in 14 of the 96 steel hangers.",
                        "\"We cannot take a risk with 40,000 drivers a day,\" Mayor Ines Calloway told reporters.");
    }

    /** A table of two columns comes out so, or with a code and its text in lines of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"   ", "\n"})
    void readsFieldCodesWhateverStandsBehindThem(String between) {
        List<Article> articles =
                Exports.read(reader, Exports.FACTIVA_FIELDS.replaceAll("(?m)^ +([A-Z]{2,3})\t", "$1" + between));

        assertThat(articles)
                .extracting(article -> article.metadata().outlet().orElseThrow() + " "
                        + Story.kept(article).size())
                .containsExactly("Harbour Gazette 3", "Ellery Online 1");
    }

    @Test
    void leavesOutTwoArticlesThatRunIntoEachOther() {
        String text = Exports.FACTIVA.replace("Document HARGAZ0020250225el2p0001a\n", "")
                + Exports.FACTIVA.replace("HARGAZ002025", "ELLBUG002025");

        List<Article> articles = Exports.read(reader, text);

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().warnings())
                .contains(Warning.of("records-unclear", "1", "1 (Harbour Bridge to close for nine months)"));
    }

    @Test
    void aRecordWhoseNumberIsLostEndsWhereTheNextBegins() {
        List<Article> articles = Exports.read(
                reader, Exports.FACTIVA_FIELDS.replaceFirst(" AN\tDocument HARGAZ0020250225el2p0001a\n", ""));

        assertThat(articles)
                .extracting(article -> article.metadata().outlet().orElseThrow())
                .containsExactly("Harbour Gazette", "Ellery Online");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The speech had exactly\n\n523 words\n\nand ended with a promise to the people of Port Ellery.\n",
                "HD\tis what the players call it, and the council does not know what it stands for.\n",
                "The council has published\n\nDocument HARGAZ0020250225el2p0001a\n\nwith all names blacked out.\n"
            })
    void aTextThatOnlyMentionsAMarkerIsNotTaken(String text) {
        assertThat(reader.recognises(Exports.file(text))).isFalse();
    }
}
