package crossread.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import crossread.ui.columns.text.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An Arabic article, made up, beside a Hebrew one. */
@ExtendWith(Fx.class)
class RightToLeftTest {
    private final List<Selection> selected = new ArrayList<>();
    private ColumnsPane pane;

    @BeforeEach
    void show() {
        StackPane root = Fx.call(() -> {
            pane = new ColumnsPane(new Messages(Locale.ENGLISH));
            pane.setOnSelect(selected::add);
            StackPane holder = new StackPane(pane);
            holder.getStyleClass().add("light");
            holder.getStylesheets().addAll("/css/light.css", "/css/columns.css");
            pane.show(new Story()
                    .article(
                            "البحر",
                            "عاصفة قوية تغلق جسر الميناء في المدينة وتترك آلاف الركاب للعبارات",
                            "أغلقت السلطات جسر الميناء في المدينة ليلة الثلاثاء بعد أن مزقت عاصفة قوية كابلات الجسر. |"
                                    + " وقال المجلس إن 41 شخصا نقلوا إلى المستشفى.")
                    .article(
                            "הנמל",
                            "סערה סגרה את הגשר",
                            "הרשויות סגרו את גשר הנמל בליל יום שלישי לאחר שסערה חזקה קרעה את כבלי הגשר. | 38 בני אדם"
                                    + " טופלו בבית החולים.")
                    .same("A0", "B0")
                    .only("f1", FactKind.QUANTITY, "41 شخصا", "A")
                    .comparison());
            return holder;
        });
        Fx.show(root, 900, 500);
        Fx.pulses(4);
    }

    private Bounds onScreen(Span span) {
        return Fx.call(() -> {
            ReadingArea area = pane.columns().getFirst().area();
            Rectangle2D line = area.shape(span).getFirst();
            return area.localToScreen(
                    new javafx.geometry.BoundingBox(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight()));
        });
    }

    @Test
    void theFirstWordStandsAtTheRightAndTheTextWraps() {
        Bounds first = onScreen(new Span(0, 3));
        Bounds second = onScreen(new Span(6, 9));
        assertThat(first.getMinX()).isGreaterThan(second.getMaxX());
        int lines =
                Fx.call(() -> pane
                        .columns()
                        .getFirst()
                        .area()
                        .shape(pane.columns()
                                .getFirst()
                                .area()
                                .shown()
                                .sentence(0)
                                .orElseThrow())
                        .stream()
                        .map(Rectangle2D::getMinY)
                        .distinct()
                        .toList()
                        .size());
        assertThat(lines).isGreaterThan(1);
    }

    @Test
    void theStripStandsAtTheLeft() {
        ArticleColumn column = Fx.call(() -> pane.columns().getFirst());
        double strip = Fx.call(() -> column.body()
                .strip()
                .localToScreen(column.body().strip().getLayoutBounds())
                .getCenterX());
        double middle =
                Fx.call(() -> column.localToScreen(column.getLayoutBounds()).getCenterX());
        assertThat(strip).isLessThan(middle);
    }

    @Test
    void aClickOnAMarkChoosesItsFact() {
        int at = Fx.call(() -> pane.columns().getFirst().area().shown().text().indexOf("شخصا"));
        Bounds mark = onScreen(new Span(at, at + 4));
        Point2D middle = new Point2D(mark.getCenterX(), mark.getCenterY());
        new FxRobot().moveTo(middle.getX(), middle.getY()).click();
        assertThat(selected).containsExactly(new Selection.OfFact("f1"));
    }
}
