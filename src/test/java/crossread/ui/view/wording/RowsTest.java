package crossread.ui.view.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.fact.Wording;
import crossread.model.link.Matching;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String A = "“The doors were locked all night,” said Ilse Brandt.";
    private static final String B = "“The gates were locked all night,” Brandt said.";
    private static final String C = "Nobody spoke.";

    private final Messages words = new Messages(Locale.ENGLISH);

    @Test
    void theWordsOfEachOutletStandSideBySideAboveTheirSentences() {
        Wording wording =
                new Wording("s1", Wording.Kind.DESCRIPTION, "", List.of(words("A", "doors"), words("B", "gates")));
        Comparison comparison = story(List.of(), List.of(), List.of(wording));
        assertThat(drawn(new WordingRows(words).of(comparison)))
                .containsExactly(
                        " description: A doors; B gates",
                        "A “The <doors> were locked all night,” said Ilse Brandt.",
                        "B “The <gates> were locked all night,” Brandt said.");
    }

    @Test
    void equalWordsOfSeveralOutletsAreOneTerm() {
        Wording wording = new Wording(
                "s1",
                Wording.Kind.ACT,
                "Brandt",
                List.of(words("A", "locked"), words("B", "locked"), words("C", "spoke")));
        Comparison comparison = story(List.of(), List.of(), List.of(wording));
        assertThat(drawn(new WordingRows(words).of(comparison)).getFirst())
                .isEqualTo("Brandt act: A, B locked; C spoke");
    }

    @Test
    void whatWasAlteredComesFirstThenWhoIsQuotedWhere() {
        Discrepancy altered = new Discrepancy(
                "d1", List.of("f1", "f2"), "quotation altered", .9, List.of(words("A", "doors"), words("B", "gates")));
        Comparison comparison = story(
                List.of(
                        quotation("f1", "A", "The doors were locked all night", "Ilse Brandt"),
                        quotation("f2", "B", "The gates were locked all night", "Brandt")),
                List.of(altered),
                List.of());
        assertThat(drawn(new QuoteRows(words).of(comparison)))
                .containsExactly(
                        "[The same quotation, cut or altered 1]",
                        "Ilse Brandt altered: A doors; B gates",
                        "A “The <doors> were locked all night,” said Ilse Brandt.",
                        "B “The <gates> were locked all night,” Brandt said.",
                        "[Who is quoted where 1]",
                        "Ilse Brandt 2 quotations: A, B ",
                        "A “<The doors were locked all night>,” said Ilse Brandt.",
                        "B “<The gates were locked all night>,” Brandt said.");
    }

    @Test
    void quotationsOfOneSpeakerStandInTheArticlesOrderWhateverTheirRank() {
        Comparison comparison = story(
                List.of(
                        quotation("f1", "B", "The gates were locked all night", "Brandt"),
                        quotation("f2", "A", "The doors were locked all night", "Brandt")),
                List.of(),
                List.of());
        assertThat(drawn(new QuoteRows(words).of(comparison)))
                .containsExactly(
                        "[Who is quoted where 1]",
                        "Brandt 2 quotations: A, B ",
                        "A “<The doors were locked all night>,” said Ilse Brandt.",
                        "B “<The gates were locked all night>,” Brandt said.");
    }

    @Test
    void anOutletWithoutTheWordsLeavesThemOut() {
        Discrepancy cut =
                new Discrepancy("d1", List.of("f1", "f2"), "quotation trimmed", .9, List.of(words("A", "all night")));
        Comparison comparison = story(
                List.of(
                        quotation("f1", "A", "The doors were locked all night", "Ilse Brandt"),
                        quotation("f2", "B", "The gates were locked all night", "Brandt")),
                List.of(cut),
                List.of());
        assertThat(drawn(new QuoteRows(words).of(comparison))).contains("Ilse Brandt cut: A all night; B -");
    }

    @Test
    void aStoryWithoutQuotationsHasNoRows() {
        assertThat(new QuoteRows(words).of(story(List.of(), List.of(), List.of())))
                .isEmpty();
    }

    private static List<String> drawn(List<Row> rows) {
        List<String> drawn = new ArrayList<>();
        for (Row row : rows) {
            drawn.add(
                    switch (row) {
                        case Row.Section section -> "[" + section.title() + " " + section.count() + "]";
                        case Row.Head head ->
                            head.about() + " " + head.sort() + ": "
                                    + String.join(
                                            "; ",
                                            head.terms().stream()
                                                    .map(term -> String.join(", ", term.articles()) + " "
                                                            + (term.without() ? "-" : term.words()))
                                                    .toList());
                        case Row.Line line -> line.at().article() + " " + marked(line);
                    });
        }
        return drawn;
    }

    private static String marked(Row.Line line) {
        StringBuilder text = new StringBuilder(line.text());
        for (Span mark : line.marks().reversed()) {
            text.insert(mark.end(), '>').insert(mark.start(), '<');
        }
        return text.toString();
    }

    private static String text(String article) {
        return switch (article) {
            case "A" -> A;
            case "B" -> B;
            default -> C;
        };
    }

    private static Stretch words(String article, String words) {
        int start = text(article).indexOf(words);
        return new Stretch(new SentenceRef(article, 0), new Span(start, start + words.length()));
    }

    private static Fact quotation(String id, String article, String said, String speaker) {
        Stretch at = words(article, said);
        Value value = new Value.Quotation(said, Optional.of(speaker));
        Speaker who = new Speaker(speaker, 0, Optional.empty());
        Mention mention = new Mention(at.at(), at.span(), FactKind.QUOTATION, value, Optional.of(who));
        int rank = Integer.parseInt(id.substring(1));
        Coverage coverage = new Coverage.OnlyIn(article);
        return new Fact(
                id,
                FactKind.QUOTATION,
                said,
                value,
                coverage,
                rank,
                false,
                List.of(mention),
                List.of(),
                Optional.empty());
    }

    private static Comparison story(List<Fact> facts, List<Discrepancy> discrepancies, List<Wording> wordings) {
        List<Article> articles = new ArrayList<>();
        for (String id : List.of("A", "B", "C")) {
            String text = text(id);
            articles.add(new Article(
                    id,
                    Metadata.NONE.withOutlet(Optional.of("Outlet " + id)),
                    new Origin(id + ".txt", "text", 1, id),
                    List.of(Block.kept(text, BlockKind.PARAGRAPH)),
                    List.of(new Sentence(0, new Span(0, text.length()), text)),
                    List.of()));
        }
        return new Comparison(
                        "",
                        Instant.EPOCH,
                        "test",
                        Matching.LEXICAL,
                        articles,
                        List.of(),
                        List.of(),
                        facts,
                        discrepancies)
                .withManner(new Manner(List.of(), List.of(), wordings));
    }
}
