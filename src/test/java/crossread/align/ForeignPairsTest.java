package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.Link;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Relation;
import crossread.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two languages against each other: figures, dates and names only. */
class ForeignPairsTest {
    private static final String[] ENGLISH = {
        "A fire destroyed the old mill in Redport on Monday, 3 March.",
        "Some 140 firefighters fought the flames for six hours.",
        "Mayor Elin Voss promised to rebuild the quarter by 2029.",
        "Insurers put the damage at 40 million crowns.",
        "Elin Voss thanked the neighbours.",
        "Nobody was hurt in the gift shop."
    };
    private static final String[] GERMAN = {
        "Verletzt wurde niemand, Gift trat nicht aus.",
        "Die Versicherer schätzen den Schaden auf 40 Millionen Kronen.",
        "Bürgermeisterin Elin Voss versprach, das Viertel bis 2029 wieder aufzubauen.",
        "Am Montag, dem 3. März, brannte in Redport die alte Mühle ab.",
        "140 Feuerwehrleute kämpften sechs Stunden lang gegen die Flammen."
    };

    @Test
    void linksWhatSharesFiguresDatesAndNames() {
        Alignment alignment = align(article("A", "en", ENGLISH), article("B", "de", GERMAN));

        assertThat(names(alignment, Relation.SAME)).containsExactly("A0-B3", "A1-B4", "A2-B2");
        assertThat(names(alignment, Relation.RELATED)).isSubsetOf("A3-B1", "A4-B2");
    }

    @Test
    void comparesNoWordsOfTwoLanguages() {
        Alignment alignment = align(
                article("A", "en", "Nobody was hurt in the gift shop.", "A boot was found in the wall."),
                article("B", "de", "Das Gift war in der Wand des Boot hurt shop.", "Der Wall war alt."));

        assertThat(alignment.links()).isEmpty();
    }

    @Test
    void comparesWordsWhereOneLanguageIsNotKnown() {
        TokenizedArticle plain = Texts.article("A", ENGLISH);
        Article unknown =
                plain.article().withMetadata(plain.article().metadata().withLanguage(Optional.empty()));
        Alignment alignment =
                align(new Tokenizer().tokenize(unknown), article("B", "en", ENGLISH), article("C", "de", GERMAN));

        assertThat(names(alignment, Relation.SAME)).contains("A0-B0", "A3-B3", "A5-B5", "B0-C3");
    }

    @Test
    void namesTheNearestSentenceOfAnotherLanguage() {
        Alignment alignment = align(article("A", "en", ENGLISH), article("B", "de", GERMAN));

        assertThat(alignment.neighbours()).hasSize(ENGLISH.length + GERMAN.length);
        alignment.neighbours().values().forEach(near -> assertThat(near).hasSize(1));
    }

    private static TokenizedArticle article(String id, String language, String... sentences) {
        Article article = Texts.article(id, sentences).article();
        return new Tokenizer().tokenize(article.withMetadata(article.metadata().withLanguage(Optional.of(language))));
    }

    private static Alignment align(TokenizedArticle... articles) {
        return new Aligner().align(List.of(articles), MeaningVectors.NONE, Progress.NONE);
    }

    private static List<String> names(Alignment alignment, Relation relation) {
        return alignment.links().stream()
                .filter(link -> link.relation() == relation)
                .map(ForeignPairsTest::name)
                .toList();
    }

    private static String name(Link link) {
        return link.from().article() + link.from().sentence() + "-" + link.to().article()
                + link.to().sentence();
    }
}
