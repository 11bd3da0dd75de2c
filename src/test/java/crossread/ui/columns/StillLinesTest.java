package crossread.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.ui.Fx;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.ColumnWriter;
import crossread.ui.columns.text.MarkFinder;
import crossread.ui.columns.text.MarkLevel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That marks which come and go leave every word in its line, however wide the column is. */
@ExtendWith(Fx.class)
class StillLinesTest {
    private static final String TEXT =
            "Divers raised nine of the forty crates from the wreck off Kell on Monday, after two"
                    + " weeks of storms, and took them to the yard of Aldgate and Sons, where a crowd of three hundred had been"
                    + " waiting since seven in the hope of a sight of the silver.";
    private static final List<String> MARKED = List.of(
            "nine of the forty crates",
            "Kell",
            "Monday",
            "two weeks",
            "Aldgate and Sons",
            "three hundred",
            "seven",
            "the silver");

    private static Comparison story() {
        Story story = new Story().article("Post", "T", TEXT).article("Wire", "T", "Text.");
        for (int i = 0; i < MARKED.size(); i++) {
            story.only("f" + i, FactKind.NAME, MARKED.get(i), "A");
        }
        return story.comparison();
    }

    /** Which line each letter stands in. */
    private static List<Double> lines(ReadingArea area) {
        return IntStream.range(0, TEXT.length())
                .mapToObj(at -> area.shape(new Span(at, at + 1)).getFirst().getMinY())
                .toList();
    }

    @Test
    void atEveryWidth() {
        Comparison story = story();
        MarkFinder finder = new MarkFinder();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(story.articles().getFirst(), Set.of());
        ReadingArea area = Fx.call(ReadingArea::new);
        StackPane holder = Fx.call(() -> {
            StackPane pane = new StackPane(area);
            pane.getStyleClass().add("light");
            pane.getStylesheets().addAll("/css/light.css", "/css/columns.css");
            area.setStyle("-fx-font-size: 16px");
            area.setMaxWidth(260);
            return pane;
        });
        Fx.show(holder, 900, 700);
        var all = finder.find(story, "A", text, MarkLevel.ALL.marks(EnumSet.allOf(FactKind.class)));
        assertThat(all).hasSize(MARKED.size());
        Map<Integer, List<Double>> bare = new TreeMap<>();
        Map<Integer, List<Double>> marked = new LinkedHashMap<>();
        for (int width = 180; width < 330; width += 6) {
            int each = width;
            Fx.run(() -> {
                area.setMaxWidth(each);
                area.show(text, List.of(), finder.borders(story, "A", text));
            });
            Fx.pulses(2);
            bare.put(each, Fx.call(() -> lines(area)));
            Fx.run(() -> area.mark(all));
            Fx.pulses(2);
            marked.put(each, Fx.call(() -> lines(area)));
            Fx.run(() -> area.mark(List.of()));
        }
        assertThat(marked).isEqualTo(bare);
        assertThat(bare.get(180).getLast()).isGreaterThan(bare.get(324).getLast());
    }
}
