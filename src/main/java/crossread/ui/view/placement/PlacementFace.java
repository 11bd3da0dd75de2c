package crossread.ui.view.placement;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.columns.text.Selection;
import crossread.ui.ledger.FactIcons;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.tip.LateTip;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import crossread.ui.view.OpenGesture;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chart, and beside it the list of its facts, which is the way through it by key. */
final class PlacementFace implements Face {
    private static final double LIST = 250;
    /** So that the name of the last axis does not touch the list, in pixels. */
    private static final double BETWEEN = 12;

    private final Frame frame;
    private final Messages words;
    private final LedgerNames names;
    private final Frame.Worker placing;
    private final Chart chart = new Chart();
    private final ListView<PlacedFact> list = new ListView<>();
    private final Label line = new Label();
    private final VBox box;
    private Optional<Placement> shown = Optional.empty();
    private Selection selection = new Selection.Nothing();
    private boolean filling;

    PlacementFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        this.names = new LedgerNames(words);
        this.placing = frame.worker();
        line.getStyleClass().add("view-line");
        line.setMinWidth(0);
        LateTip.install(line, line::getText);
        chart.setAccessibleText(words.text("view.placement.name"));
        chart.setOnHover(this::tell);
        chart.setOnChoose(index -> list.getSelectionModel().select(index.intValue()));
        list.getStyleClass().add("placement-list");
        list.setPrefWidth(LIST);
        list.setMinWidth(180);
        list.setAccessibleText(words.text("view.placement.list"));
        list.setAccessibleHelp(words.text("view.placement.hint"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new FactCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, fact) -> chosen(fact));
        OpenGesture.of(list, this::go);
        StackPane field = new StackPane(chart);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(BETWEEN, field, list);
        VBox.setVgrow(row, Priority.ALWAYS);
        box = new VBox(line, row);
        box.getStyleClass().add("placement");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(Comparison comparison) {
        placing.start(() -> Placement.of(comparison), placement -> {
            shown = Optional.of(placement);
            filling = true;
            chart.show(placement);
            list.getItems().setAll(placement.facts());
            list.getSelectionModel().clearSelection();
            filling = false;
            mark();
            tell(Optional.empty());
        });
    }

    @Override
    public void select(Selection value) {
        selection = value;
        mark();
    }

    private void mark() {
        Optional<Integer> index = selection instanceof Selection.OfFact(String id)
                ? shown.flatMap(placement -> placement.index(id))
                : Optional.empty();
        filling = true;
        index.ifPresentOrElse(
                i -> {
                    if (list.getSelectionModel().getSelectedIndex() != i) {
                        list.getSelectionModel().select(i.intValue());
                        list.scrollTo(Math.max(0, i - 2));
                    }
                },
                () -> list.getSelectionModel().clearSelection());
        filling = false;
        chart.choose(index);
        tell(Optional.empty());
    }

    private void chosen(PlacedFact fact) {
        if (!filling && fact != null) {
            frame.choose(new Selection.OfFact(fact.factId()));
        }
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(fact -> frame.go(
                        new Selection.OfFact(fact.factId()),
                        fact.spots().getFirst().at()));
    }

    /** Names the fact under the pointer, or the chosen one, or says what the lines are. */
    private void tell(Optional<Integer> hovered) {
        Optional<PlacedFact> fact = shown.flatMap(placement ->
                        hovered.filter(i -> i < placement.facts().size()).map(placement.facts()::get))
                .or(() -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        int count = shown.map(placement -> placement.facts().size()).orElse(0);
        int left = shown.map(Placement::left).orElse(0);
        line.setText(fact.map(each -> names.label(each.kind(), names.shortened(each.label())) + " · " + places(each))
                .orElseGet(() -> count == 0
                        ? words.text("view.placement.none")
                        : words.text("view.placement.count", count, left)));
    }

    private String places(PlacedFact fact) {
        return fact.spots().stream().map(this::place).collect(Collectors.joining("  →  "));
    }

    private String place(Spot spot) {
        int sentences =
                shown.map(each -> each.axes().get(spot.axis()).sentences()).orElse(0);
        return words.text("view.placement.place", spot.at().article(), spot.number(), sentences);
    }

    /** A fact and where it stands. */
    private final class FactCell extends ListCell<PlacedFact> {
        FactCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PlacedFact fact, boolean empty) {
            super.updateItem(fact, empty);
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            if (empty || fact == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(names.label(fact.kind(), fact.label()), FactIcons.icon(fact.kind()));
            label.getStyleClass().add("fact-label");
            label.setMinWidth(0);
            Label places = new Label(fact.spots().stream()
                    .map(spot -> spot.at().article() + " " + spot.number())
                    .collect(Collectors.joining(" → ")));
            places.getStyleClass().add("fact-detail");
            places.setMinWidth(0);
            VBox texts = new VBox(1, label, places);
            texts.setMinWidth(0);
            texts.setMaxWidth(Region.USE_COMPUTED_SIZE);
            setGraphic(texts);
            String spoken = names.kind(fact.kind()) + ": " + names.label(fact.kind(), fact.label()) + ". "
                    + places(fact) + (fact.isBuried() ? " · " + words.text("view.placement.far") : "");
            setAccessibleText(spoken);
            Tooltip tip = new Tooltip(spoken);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setTooltip(tip);
        }
    }
}
