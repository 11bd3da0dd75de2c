package crossread.ui.guide;

import crossread.guide.Chapter;
import crossread.guide.Part;
import crossread.guide.Run;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One chapter, to be read from top to bottom. */
final class ChapterView extends VBox {
    private final Consumer<String> onChapter;

    /** @param onChapter is given the id of a chapter that a link leads to */
    ChapterView(Chapter chapter, Consumer<String> onChapter) {
        this.onChapter = onChapter;
        getStyleClass().add("guide-chapter");
        chapter.parts().forEach(part -> getChildren().add(node(part)));
    }

    private Node node(Part part) {
        return switch (part) {
            case Part.Heading(int level, List<Run> runs) -> heading(level, flow(runs));
            case Part.Paragraph(List<Run> runs) -> flow(runs);
            case Part.Items items -> list(items);
            case Part.Table table -> table(table);
            case Part.Picture picture -> picture(picture);
        };
    }

    private static Node heading(int level, TextFlow flow) {
        flow.getStyleClass().add("guide-heading-" + level);
        return flow;
    }

    private TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(run.text());
            flow.getChildren().add(run.chapter().map(id -> link(run, id)).orElseGet(() -> words(run)));
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words.toString());
        return flow;
    }

    private static Node words(Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().addAll("guide-run", "guide-" + run.style().name().toLowerCase(java.util.Locale.ROOT));
        return text;
    }

    private Node link(Run run, String chapter) {
        Hyperlink link = new Hyperlink(run.text());
        link.setOnAction(_ -> onChapter.accept(chapter));
        return link;
    }

    private Node list(Part.Items items) {
        VBox list = new VBox();
        list.getStyleClass().add("guide-list");
        for (List<Part> item : items.items()) {
            int number = list.getChildren().size() + 1;
            Label mark = new Label(items.numbered() ? number + "." : "•");
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox text = new VBox();
            item.forEach(part -> text.getChildren().add(node(part)));
            HBox.setHgrow(text, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, text));
        }
        return list;
    }

    private Node table(Part.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = table.rows().getFirst().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? 40 : 60.0 / Math.max(1, columns - 1));
            grid.getColumnConstraints().add(column);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < columns; i++) {
                TextFlow cell = flow(table.rows().get(row).get(i));
                cell.getStyleClass().add(row == 0 ? "guide-table-head" : "guide-table-cell");
                grid.add(cell, i, row);
            }
        }
        return grid;
    }

    /** No wider than the text, and never larger than it was made. */
    private Node picture(Part.Picture picture) {
        InputStream file = ChapterView.class.getResourceAsStream(picture.resource());
        if (file == null) {
            return new Label(picture.text());
        }
        ImageView view = new ImageView(new Image(file));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.text());
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Region box = new Pane(view);
        box.getStyleClass().add("guide-picture");
        return box;
    }

    /** Gives the picture the width there is. */
    private static final class Pane extends Region {
        private final ImageView view;

        Pane(ImageView view) {
            this.view = view;
            getChildren().add(view);
            setMinWidth(0);
        }

        private double scale(double width) {
            return Math.min(1, width / view.getImage().getWidth());
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = width < 0 ? view.getImage().getWidth() : width;
            return view.getImage().getHeight() * scale(across);
        }

        @Override
        protected double computePrefWidth(double height) {
            return view.getImage().getWidth();
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(view.getImage().getWidth() * scale(getWidth()));
            view.relocate(0, 0);
        }
    }
}
