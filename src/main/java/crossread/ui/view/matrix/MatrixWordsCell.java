package crossread.ui.view.matrix;

import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.ui.ledger.LedgerNames;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** The words of one outlet, over the line that marks them in the text; a dash where it says nothing. */
final class MatrixWordsCell extends TableCell<MatrixLine, MatrixLine> {
    private static final int LONGEST = 120;

    private final int article;
    private final String outlet;
    private final Messages words;
    private final LedgerNames names;
    /** Used again for whatever the cell shows: new nodes are styled anew, and a table makes its cells show several lines at first. */
    private final Label label = new Label();

    private final StackPane box = new StackPane(label);
    private final Tooltip tip = new Tooltip();

    MatrixWordsCell(int article, String outlet, Messages words) {
        this.article = article;
        this.outlet = outlet;
        this.words = words;
        this.names = new LedgerNames(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(MatrixLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        Optional<MatrixCell> cell =
                empty ? Optional.empty() : Optional.ofNullable(line).flatMap(each -> each.cell(article));
        cell.ifPresent(this::draw);
        setGraphic(cell.isPresent() ? box : null);
        String said = cell.map(this::spoken).orElse(null);
        setAccessibleText(said);
        tip.setText(said);
        setTooltip(said == null ? null : tip);
    }

    private String spoken(MatrixCell cell) {
        String says = words.text("view.matrix." + cell.says());
        if (cell.words().isEmpty()) {
            return outlet + ": " + says;
        }
        return outlet + ": " + said(cell.words()) + " · " + says
                + (cell.more() > 0 ? " · " + words.text("why.more", cell.more()) : "");
    }

    /** A quotation in its marks. */
    private String said(String text) {
        return getItem() instanceof MatrixLine.Row row && !text.isEmpty()
                ? names.label(row.fact().kind(), text)
                : text;
    }

    private void draw(MatrixCell cell) {
        String text = said(Beginning.of(cell.words(), LONGEST));
        label.setText(cell.words().isEmpty() ? "–" : text);
        label.getStyleClass()
                .setAll("label", "matrix-words", "matrix-" + cell.says().name().toLowerCase(Locale.ROOT));
        StackPane.setAlignment(label, cell.words().isEmpty() ? Pos.CENTER : Pos.CENTER_LEFT);
    }
}
