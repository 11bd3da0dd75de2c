package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.ReasonFinder.Side;
import crossread.model.article.Span;
import crossread.model.link.Reasons;
import crossread.model.link.Reasons.Common;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonFinderTest {
    private final ReasonFinder finder = new ReasonFinder();

    @Test
    void namesTheWordsNamesAndFiguresOfBoth() {
        Reasons reasons = find(
                "Mayor Ann Lee sold the old harbour for $5 million on Monday.",
                "Traders paid $5 million for the harbour, Ann Lee said.",
                "Ann Lee");

        assertThat(ruler(reasons)).isEqualTo("""
                        Mayor Ann Lee sold the old harbour for $5 million on Monday.
                                                               ^fffffffff
                                                   ^wwwwww
                              ^nnnnnn
                        xxxxx         xxxx     xxx                           xxxxxx
                        Traders paid $5 million for the harbour, Ann Lee said.
                                     ^fffffffff
                                                        ^wwwwww
                                                                 ^nnnnnn
                        xxxxxxxxxxxx                                     xxxx
                        """);
    }

    @Test
    void findsNothingInCommonWhereThereIsNothing() {
        Reasons reasons = find("Rain fell.", "Taxes rose.", "");

        assertThat(reasons.words()).isEmpty();
        assertThat(reasons.names()).isEmpty();
        assertThat(reasons.figures()).isEmpty();
        assertThat(reasons.onlyFrom()).containsExactly(new Span(0, 9));
        assertThat(reasons.onlyTo()).containsExactly(new Span(0, 10));
    }

    @Test
    void aFigureInOtherWordsIsTheSame() {
        Reasons reasons = find("They closed two schools.", "2 schools closed.", "");

        assertThat(reasons.figures()).containsExactly(new Common(new Span(12, 23), new Span(0, 9)));
        assertThat(reasons.onlyFrom()).isEmpty();
    }

    @Test
    void twoEmptySentencesHaveNothing() {
        assertThat(find("", "", "")).isEqualTo(Reasons.NONE);
    }

    private String first = "";
    private String second = "";

    private Reasons find(String from, String to, String name) {
        first = from;
        second = to;
        return finder.find(side(from, name), side(to, name));
    }

    private static Side side(String text, String name) {
        int at = name.isEmpty() ? -1 : text.indexOf(name);
        return new Side(text, Texts.tokens(text), at < 0 ? List.of() : List.of(new Span(at, at + name.length())));
    }

    private String ruler(Reasons reasons) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        reasons.figures().forEach(common -> lines.add(line(common.from(), 'f')));
        reasons.words().forEach(common -> lines.add(line(common.from(), 'w')));
        reasons.names().forEach(common -> lines.add(line(common.from(), 'n')));
        lines.add(line(reasons.onlyFrom()));
        lines.add(second);
        reasons.figures().forEach(common -> lines.add(line(common.to(), 'f')));
        reasons.words().forEach(common -> lines.add(line(common.to(), 'w')));
        reasons.names().forEach(common -> lines.add(line(common.to(), 'n')));
        lines.add(line(reasons.onlyTo()));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Span span, char mark) {
        return " ".repeat(span.start()) + "^" + String.valueOf(mark).repeat(span.length() - 1);
    }

    private static String line(List<Span> spans) {
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            line.append(" ".repeat(span.start() - line.length())).append("x".repeat(span.length()));
        }
        return line.toString();
    }
}
