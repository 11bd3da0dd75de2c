package crossread.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlanceWriterTest {
    private static List<String> found(Comparison comparison) {
        return new ReportWriter()
                .report(comparison, new Messages(Locale.ENGLISH)).sections().getFirst().parts().stream()
                        .flatMap(part -> part instanceof Part.Terms terms ? terms.terms().stream() : Stream.of())
                        .map(term -> term.name() + ": " + String.join("; ", term.values()))
                        .toList();
    }

    @Test
    void saysOfEachGroupHowManyAndWhichComeFirst() {
        assertThat(found(Story.bridge()))
                .containsExactly(
                        "Differs (1): Twelve ≠ About 14",
                        "Only in A · Harbour Gazette (1): $5 million",
                        "Only in B · Inland Post (1): Ana Ruiz",
                        "Uncertain (1): Ten",
                        "Shared (1): Monday",
                        "Found only in set-aside text (1): 3",
                        "What was set aside: A · Harbour Gazette: 1 line set aside");
    }

    @Test
    void namesThreeFactsOfAGroupAndCountsTheRest() {
        Comparison comparison = new Story()
                .article("Harbour Gazette", "", "Ana came.", "Ben came.", "Cleo came.", "Dan came.", "Eva came.")
                .article("Inland Post", "", "Nobody came.")
                .fact("f1", FactKind.PERSON, "Ana", Story.only("A"), "A0")
                .fact("f2", FactKind.PERSON, "Ben", Story.only("A"), "A1")
                .fact("f3", FactKind.PERSON, "Cleo", Story.only("A"), "A2")
                .fact("f4", FactKind.PERSON, "Dan", Story.only("A"), "A3")
                .fact("f5", FactKind.PERSON, "Eva", Story.only("A"), "A4")
                .done();
        assertThat(found(comparison)).containsExactly("Only in A · Harbour Gazette (5): Ana; Ben; Cleo; and 2 more");
    }

    @Test
    void saysHowManyFactsStandInAllOfThreeArticles() {
        Comparison comparison = new Story()
                .article("Harbour Gazette", "", "It closed on Monday at noon.")
                .article("Inland Post", "", "It closed on Monday at noon.")
                .article("Coast Radio", "", "It closed on Monday.")
                .fact("f1", FactKind.DATE, "Monday", new Coverage.Shared(List.of("A", "B", "C")), "A0", "B0", "C0")
                .fact("f2", FactKind.DATE, "noon", new Coverage.Shared(List.of("A", "B")), "A0", "B0")
                .done();
        assertThat(found(comparison)).containsExactly("Shared (2): 1 stands in all 3 articles; Monday; noon");
    }

    @Test
    void saysWhoIsQuotedInOneArticleOnly() {
        Comparison comparison = new Story()
                .article("Harbour Gazette", "", "Nobody was hurt, the mayor said.")
                .article("Inland Post", "", "It rained all day.")
                .fact("f1", FactKind.QUOTATION, "Nobody was hurt", Story.only("A"), "A0")
                .done();
        assertThat(found(comparison))
                .containsExactly(
                        "Only in A · Harbour Gazette (1): “Nobody was hurt”",
                        "Quoted in one article only: A · Harbour Gazette: the mayor");
    }
}
