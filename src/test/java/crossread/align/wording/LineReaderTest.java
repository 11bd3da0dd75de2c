package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
    private static final SentenceRef AT = new SentenceRef("A", 0);

    @Test
    void aNameIsOneUnitHoweverManyWordsItHas() {
        Line line = read("Then the Port Kell Bank closed.", "Port Kell Bank", FactKind.ORGANISATION, "");

        assertThat(line.units())
                .containsExactly(
                        new Unit(new Span(9, 23), 2, 4, "fact f1", Unit.Kind.NAME),
                        new Unit(new Span(24, 30), 5, 5, "close", Unit.Kind.WORD));
    }

    @Test
    void aNameAtTheEndOfTheSentenceIsOneUnit() {
        assertThat(read("Then closed Port Kell", "Port Kell", FactKind.PLACE, "")
                        .units())
                .containsExactly(
                        new Unit(new Span(5, 11), 1, 1, "close", Unit.Kind.WORD),
                        new Unit(new Span(12, 21), 2, 3, "fact f1", Unit.Kind.NAME));
    }

    @Test
    void aFigureIsNoName() {
        assertThat(read("It cost 40 crowns.", "40 crowns", FactKind.MONEY, "").units())
                .containsExactly(
                        new Unit(new Span(0, 2), 0, 0, "it", Unit.Kind.PRONOUN),
                        new Unit(new Span(3, 7), 1, 1, "cost", Unit.Kind.WORD),
                        new Unit(new Span(8, 17), 2, 3, "fact f1", Unit.Kind.FIGURE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said we rebuild every house there. | we rebuild every house there | true",
                "He said we rebuild every thing there. | rebuild every thing there    | false",
            })
    void aQuotationIsSpeechWhereItIsLongAndItsWordsStayUnits(String text, String quoted, boolean spoken) {
        Line line = read(text, quoted, FactKind.QUOTATION, "");

        assertThat(line.units()).noneMatch(unit -> unit.key().startsWith("fact"));
        assertThat(line.isSpoken(new Span(text.indexOf("rebuild"), text.indexOf("rebuild") + 7)))
                .isEqualTo(spoken);
    }

    @Test
    void aClaimIsNoUnit() {
        assertThat(read("He said it sank.", "it sank", FactKind.CLAIM, "").units())
                .noneMatch(unit -> unit.key().startsWith("fact"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was rebel leader Ann Lee who came.       | rebel leader | 7",
                "It was Ann Lee, the rebel leader, who came. | rebel leader | 20",
                "A mayor met mayor Ann Lee, said the mayor.  | mayor        | 12",
                "Now a mayor, said to be Ann Lee, came.      | mayor        | -1",
                "It was Ann Lee who met the mayor.           | mayor        | -1",
                "It was Ann Lee who came.                    | mayor        | -1",
                "Ann Lee, the mayor, came.                   | mayor        | 13",
                "mayor Ann Lee came.                         | mayor        | 0",
            })
    void anOfficeStandsNextToItsName(String text, String office, int start) {
        Line line = read(text, "Ann Lee", FactKind.PERSON, office);

        assertThat(line.roles())
                .isEqualTo(
                        start < 0
                                ? List.of()
                                : List.of(new Line.Role("f1", "Ann Lee", new Span(start, start + office.length()))));
    }

    @Test
    void anUnknownArticleIsAFault() {
        LineReader reader = new LineReader(List.of(), List.of());

        assertThatThrownBy(() -> reader.line(AT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Line read(String text, String words, FactKind kind, String role) {
        TokenizedArticle article = Marked.article(text);
        int start = text.indexOf(words);
        Value value = kind == FactKind.PERSON
                ? new Value.Person(words, Optional.of(role).filter(each -> !each.isEmpty()))
                : new Value.Named(words);
        Mention mention = new Mention(AT, new Span(start, start + words.length()), kind, value, Optional.empty());
        Fact fact = new Fact(
                "f1",
                kind,
                words,
                value,
                new Coverage.OnlyIn("A"),
                1,
                false,
                List.of(mention),
                List.of(),
                Optional.empty());
        return new LineReader(List.of(article), List.of(fact)).line(AT);
    }
}
