package crossread.ui.view.words;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped text with marks under some of its words; marking another of them moves nothing. */
final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private final Path current = new Path();
    private final List<Span> marks;
    private Optional<Span> here = Optional.empty();

    MarkedText(String text, List<Span> marks) {
        this.marks = marks;
        ground.getStyleClass().add("words-ground");
        current.getStyleClass().add("words-current");
        ground.setManaged(false);
        current.setManaged(false);
        int start = 0;
        for (Span mark : marks) {
            add(text.substring(start, mark.start()), false);
            add(mark.of(text), true);
            start = mark.end();
        }
        add(text.substring(start), false);
        getChildren().addAll(ground, current, flow);
    }

    private void add(String text, boolean marked) {
        if (!text.isEmpty()) {
            Text run = new Text(text);
            run.getStyleClass().add("words-run");
            if (marked) {
                run.getStyleClass().add("words-mark");
            }
            flow.getChildren().add(run);
        }
    }

    /** Rings these words, or none. */
    void ring(Optional<Span> words) {
        here = words;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        draw(ground, marks);
        draw(current, new ArrayList<>(here.stream().toList()));
    }

    private void draw(Path path, List<Span> spans) {
        path.getElements().clear();
        spans.forEach(span -> path.getElements().addAll(flow.getRangeShape(span.start(), span.end(), false)));
    }
}
