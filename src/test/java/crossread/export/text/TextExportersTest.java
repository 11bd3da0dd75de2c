package crossread.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.Exporter;
import crossread.export.HostileStory;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TextExportersTest {
    static final List<String> ATTACKS = HostileStory.ATTACKS;

    private static String text(Exporter exporter, Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, new Messages(Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What of a text becomes more than text. */
    private static final class Powers extends AbstractVisitor {
        private final TreeSet<String> found = new TreeSet<>();

        private void found(Node node) {
            found.add(node.getClass().getSimpleName());
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            found(node);
        }

        @Override
        public void visit(HtmlInline node) {
            found(node);
        }

        @Override
        public void visit(Link node) {
            found(node);
        }

        @Override
        public void visit(Image node) {
            found(node);
        }

        @Override
        public void visit(Code node) {
            found(node);
        }

        @Override
        public void visit(FencedCodeBlock node) {
            found(node);
        }
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackIsNoMarkdown(String attack) throws IOException {
        Powers powers = new Powers();
        Parser.builder()
                .build()
                .parse(text(new MarkdownExporter(), HostileStory.of(attack)))
                .accept(powers);
        assertThat(powers.found).isEmpty();
    }

    @Test
    void markdownShowsTheFactWithItsProof() throws IOException {
        assertThat(text(new MarkdownExporter(), Story.bridge())).contains("""
                - **$5 million** (money)
                  - A Harbour Gazette – Says so:
                    - Repairs will cost **$5 million**, the mayor said. (paragraph 2 · Said by the mayor)
                  - B Inland Post – Not found here. Nearest (17% alike) lacks $5 million:
                    - The bridge was closed by the storm on Monday. (paragraph 1)
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $5 million [again]. | $5 million | It cost **$5 million** \\[again\\].",
                "1. It cost $5 million.      | 1. It      | **1. It** cost $5 million.",
                "1. It cost $5 million.      | cost       | 1\\. It **cost** $5 million.",
                // within a word bold may be read as asterisks
                "The Torvaler said no.       | Torvale    | The Torvaler said no.",
                "See http://a.example now.   | p:          | See http\\://a.example now.",
            })
    void markdownSetsMarksInBold(String sentence, String marked, String expected) throws IOException {
        Story story = new Story().article("Gazette", "Title", sentence).article("Post", "Title", "A storm.");
        assertThat(text(
                        new MarkdownExporter(),
                        story.fact("f", FactKind.NUMBER, marked, new Coverage.OnlyIn("A"), "A0")
                                .done()))
                .contains("    - " + expected + " (paragraph 1)");
    }

    @Test
    void theTableHasAColumnForWhatAnArticleStatesAndOneForWhatComesNearest() throws IOException {
        List<String> lines = text(new CsvExporter(), Story.bridge()).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("\uFEFF\"Rank\",\"Coverage\",\"Kind\",\"Fact\",\"Stated by\",\"Remarks\","
                        + "\"A · Harbour Gazette\",\"A · Harbour Gazette: nearest sentence\","
                        + "\"B · Inland Post\",\"B · Inland Post: nearest sentence\","
                        + "\"C · Coast Radio\",\"C · Coast Radio: nearest sentence\"");
        assertThat(lines.get(1))
                .isEqualTo("\"1\",\"Only in A\",\"money\",\"$5 million\",\"A\",\"\","
                        + "\"Repairs will cost $5 million, the mayor said. (paragraph 2 · Said by the mayor)\",\"\","
                        + "\"\",\"17% alike, lacks $5 million, paragraph 1: The bridge was closed by the storm on"
                        + " Monday.\",\"\",\"17% alike, lacks $5 million, paragraph 1: A storm closed the bridge.\"");
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void noCellBeginsAsAFormulaDoes(String attack) throws IOException {
        String table = text(new CsvExporter(), HostileStory.of(attack));
        assertThat(table.substring(1)).doesNotContainPattern("(^|[,\n])\"[=+\\-@\t\r]");
    }
}
