package crossread.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.ledger.LedgerRow.Dot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DotShapesTest {
    private static final Dot A = new Dot("A", true, false);
    private static final Dot B_SILENT = new Dot("B", false, false);
    private static final Dot C_ASIDE = new Dot("C", true, true);

    @Test
    void fillsWhatIsStatedAndOutlinesWhatIsNot() {
        assertThat(DotShapes.LETTERED.style(List.of(A, B_SILENT, C_ASIDE)))
                .isEqualTo("-fx-background-color: -cr-sigil-0; -fx-background-insets: 0 40.0 0 0.0;"
                        + " -fx-background-radius: 10px;"
                        + "-fx-border-color: -cr-quiet, -cr-quiet; -fx-border-insets: 0 20.0 0 20.0, 0 0.0 0 40.0;"
                        + " -fx-border-style: solid inside, segments(2, 2) inside; -fx-border-radius: 10px, 10px;");
    }

    @Test
    void hasTheShapesOfTheStyleSheet() throws IOException {
        String sheet;
        try (InputStream css = DotShapes.class.getResourceAsStream("/css/columns.css")) {
            sheet = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int i = 0; i < 8; i++) {
            Matcher rule = Pattern.compile("\\.sigil-" + i + " \\{[^}]*-fx-background-radius: ([^;]*);")
                    .matcher(sheet);
            assertThat(rule.find()).isTrue();
            String article = Character.toString('A' + i);
            assertThat(DotShapes.PLAIN.style(List.of(new Dot(article, true, false))))
                    .endsWith("-fx-background-radius: " + rule.group(1).replace("1em", "10px") + ";");
        }
    }
}
