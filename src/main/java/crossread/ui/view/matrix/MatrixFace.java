package crossread.ui.view.matrix;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.ui.columns.text.Selection;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The table of facts and outlets. */
final class MatrixFace implements Face {
    /** Two lines of words in a cell. */
    private static final double ROW = 44;

    /** Left and right of the words in a head. */
    private static final double HEAD_EDGES = 16;

    private static final double FACT = 190;
    private static final double NARROWEST = 76;

    private final Frame frame;
    private final Messages words;
    private final LedgerNames names;
    private final Frame.Worker laying;
    private final Frame.Worker narrowing;
    private final TableView<MatrixLine> table = new TableView<>();
    private final Label count = new Label();
    private final VBox box = new VBox(count, table);
    private Optional<MatrixLines> lines = Optional.empty();
    private LedgerFilter filter = LedgerFilter.ALL;
    private Selection selection = new Selection.Nothing();
    private boolean filling;

    MatrixFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        this.names = new LedgerNames(words);
        this.laying = frame.worker();
        this.narrowing = frame.worker();
        box.getStyleClass().add("matrix");
        count.getStyleClass().add("view-line");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(words.text("view.matrix.name"));
        table.setAccessibleHelp(words.text("view.matrix.hint"));
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(words.text("ledger.none")));
        table.setRowFactory(_ -> new MatrixRow());
        table.getSelectionModel().getSelectedCells().addListener((InvalidationListener) _ -> chosen());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                go();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        table.widthProperty().addListener((_, _, _) -> fit());
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        table.requestFocus();
        start();
    }

    /** Puts the keyboard on the first fact, where it rests on none. */
    private void start() {
        if (table.isFocused()
                && table.getSelectionModel().getSelectedCells().isEmpty()
                && table.getItems().size() > 1) {
            selectCell(1, 0);
        }
    }

    @Override
    public void show(Comparison comparison) {
        filling = true;
        table.getColumns().setAll(List.of(factColumn()));
        for (int i = 0; i < comparison.articles().size(); i++) {
            table.getColumns().add(column(comparison.articles().get(i), i));
        }
        fit();
        filling = false;
        lines = Optional.empty();
        narrowing.stop();
        laying.start(() -> new MatrixLines(comparison), made -> {
            lines = Optional.of(made);
            fill();
        });
    }

    @Override
    public void narrow(LedgerFilter value) {
        if (!value.equals(filter)) {
            filter = value;
            fill();
        }
    }

    @Override
    public void select(Selection value) {
        selection = value;
        mark();
    }

    private void fill() {
        LedgerFilter now = filter;
        lines.ifPresent(all -> narrowing.start(() -> all.lines(now), shown -> {
            filling = true;
            table.getItems().setAll(shown);
            table.getSelectionModel().clearSelection();
            filling = false;
            long facts = shown.stream()
                    .filter(line -> line instanceof MatrixLine.Row)
                    .count();
            count.setText(words.text("view.matrix.count", facts) + " · " + words.text("view.matrix.hint"));
            mark();
            start();
        }));
    }

    private TableColumn<MatrixLine, MatrixLine> factColumn() {
        TableColumn<MatrixLine, MatrixLine> column = new TableColumn<>(words.text("view.matrix.fact"));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new MatrixFactCell(names));
        plain(column);
        return column;
    }

    private TableColumn<MatrixLine, MatrixLine> column(Article article, int index) {
        TableColumn<MatrixLine, MatrixLine> column = new TableColumn<>();
        Label head = new Label(article.name(), new SigilBadge(article.id()));
        head.setTooltip(new Tooltip(article.name()));
        head.getStyleClass().add("matrix-outlet");
        head.prefWidthProperty().bind(column.widthProperty().subtract(HEAD_EDGES));
        column.setGraphic(head);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new MatrixWordsCell(index, article.name(), words));
        plain(column);
        return column;
    }

    /** Ranked rows keep their order, and outlets theirs. */
    private static void plain(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    /** Shares the width; where the outlets are too many for it, the table scrolls sideways. */
    private void fit() {
        int outlets = table.getColumns().size() - 1;
        if (outlets < 1 || table.getWidth() <= 0) {
            return;
        }
        double fact = table.getWidth() < 800 ? FACT - 40 : FACT;
        double each = Math.max(NARROWEST, Math.floor((table.getWidth() - fact - 18) / outlets));
        table.getColumns().getFirst().setPrefWidth(fact);
        table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(each));
    }

    private Optional<MatrixCell> here() {
        return table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .filter(at -> at.getRow() >= 0 && at.getRow() < table.getItems().size())
                .flatMap(at -> switch (table.getItems().get(at.getRow())) {
                    case MatrixLine.Head _ -> Optional.empty();
                    case MatrixLine.Row row
                    when at.getColumn() < 1 ->
                        row.cells().stream()
                                .filter(cell -> cell.factId().equals(row.fact().factId()))
                                .filter(cell -> !cell.words().isEmpty())
                                .findFirst();
                    case MatrixLine.Row row -> row.cell(at.getColumn() - 1);
                });
    }

    private void chosen() {
        if (!filling) {
            here().ifPresent(cell -> frame.choose(new Selection.OfFact(cell.factId())));
        }
    }

    private void go() {
        here().ifPresent(cell -> cell.at().ifPresent(at -> frame.go(new Selection.OfFact(cell.factId()), at)));
    }

    /** Shows what is selected elsewhere, unless the cell already stands for it. */
    private void mark() {
        if (!(selection instanceof Selection.OfFact(String id))
                || here().filter(cell -> cell.factId().equals(id)).isPresent()) {
            return;
        }
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row) instanceof MatrixLine.Row line) {
                for (int i = 0; i < line.cells().size(); i++) {
                    MatrixCell cell = line.cells().get(i);
                    if (cell.factId().equals(id) && !cell.words().isEmpty()) {
                        selectCell(row, i + 1);
                        table.scrollTo(Math.max(0, row - 2));
                        return;
                    }
                }
            }
        }
    }

    private void selectCell(int row, int column) {
        boolean before = filling;
        filling = true;
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
        filling = before;
    }

    /** A line of the table; headings look like those of the ledger. */
    private static final class MatrixRow extends TableRow<MatrixLine> {
        @Override
        protected void updateItem(MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("matrix-head");
            if (!empty && line instanceof MatrixLine.Head) {
                getStyleClass().add("matrix-head");
            }
        }
    }
}
