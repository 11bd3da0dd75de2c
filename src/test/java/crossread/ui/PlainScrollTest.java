package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.view.sources.SourcesView;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class PlainScrollTest {
    @Test
    void nothingThatScrollsKeepsAPictureOfItself() {
        OpenRoom open = new OpenRoom(Locale.ENGLISH, List.of(new SourcesView()))
                .sample()
                .run("next");
        Fx.run(() -> open.room.views().open("sources"));
        open.settle();
        List<Node> views = Fx.call(() -> open.room.layout().lookupAll(".viewport").stream()
                .filter(node -> node.getParent() instanceof ScrollPane)
                .toList());
        assertThat(views).hasSizeGreaterThan(3).noneMatch(Node::isCache);
    }
}
