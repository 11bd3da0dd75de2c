package crossread.ui.view.matrix;

import crossread.ui.ledger.FactIcons;
import crossread.ui.ledger.LedgerNames;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What a row is about, or the heading. */
final class MatrixFactCell extends TableCell<MatrixLine, MatrixLine> {
    private final LedgerNames names;

    MatrixFactCell(LedgerNames names) {
        this.names = names;
    }

    @Override
    protected void updateItem(MatrixLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case MatrixLine.Head head -> {
                String text = names.group(head.key());
                setGraphic(new Label(text + "  " + head.count()));
                setTooltip(new Tooltip(text));
                setAccessibleText(text + ", " + head.count());
            }
            case MatrixLine.Row row -> {
                Label label = new Label(names.label(row.fact()));
                label.setWrapText(true);
                label.setMinWidth(0);
                label.getStyleClass().add("fact-label");
                HBox box = new HBox(8, FactIcons.icon(row.fact().kind()), label);
                box.setAlignment(Pos.CENTER_LEFT);
                setGraphic(box);
                setTooltip(new Tooltip(names.kind(row.fact().kind()) + ": " + names.label(row.fact())));
                setAccessibleText(names.spoken(row.fact()));
            }
        }
    }
}
