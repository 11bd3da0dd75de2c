package crossread.ui.ledger;

import crossread.messages.WrappingText;
import crossread.model.Annotation;
import crossread.model.Topic;
import crossread.ui.notes.ShownNotes;
import crossread.ui.tip.LateTip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Draws one line of the ledger. */
final class LedgerCell extends ListCell<LedgerLine> {
    private final LedgerNames names;
    private final LineHeights heights;
    private final Consumer<LedgerLine> toggle;
    private final Supplier<ShownNotes> notes;
    private final LateTip tip;
    private Optional<LedgerLine> drawn = Optional.empty();
    private Optional<RowView> rowView = Optional.empty();

    LedgerCell(LedgerNames names, LineHeights heights, Consumer<LedgerLine> toggle, Supplier<ShownNotes> notes) {
        this.names = names;
        this.heights = heights;
        this.toggle = toggle;
        this.notes = notes;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof LedgerLine.Head) {
                toggle.accept(getItem());
            }
        });
        tip = new LateTip(this, this::tip);
    }

    /** Whether it is the cell by which the list asks how high lines are that are not in view; nobody sees it. */
    private boolean isMeasure() {
        return getParent() != null && !getParent().isVisible();
    }

    @Override
    protected double computePrefHeight(double width) {
        LedgerLine line = getItem();
        if (line == null) {
            return super.computePrefHeight(width);
        }
        return isMeasure() ? heights.of(line, width) : heights.learn(line, width, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(LedgerLine line, boolean empty) {
        super.updateItem(line, empty);
        if (isMeasure()) {
            return;
        }
        // A list asks for every cell anew when one changes; drawing one takes a millisecond.
        Optional<LedgerLine> wanted = empty ? Optional.empty() : Optional.ofNullable(line);
        if (wanted.isPresent() && wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        if (empty || line == null) {
            style(false, false, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case LedgerLine.Head head -> draw(head);
            case LedgerLine.Row row -> draw(row);
        }
    }

    private void draw(LedgerLine.Head head) {
        style(true, false, false);
        setGraphic(new HeadView(head, names));
        setAccessibleText(HeadView.spoken(head, names));
        tip.renew();
    }

    private void draw(LedgerLine.Row line) {
        style(false, true, line.inner());
        LedgerRow row = line.row();
        RowView view = rowView.orElseGet(() -> new RowView(row, names));
        rowView = Optional.of(view);
        Annotation on = notes.get().on(new Topic.OfFact(row.factId()));
        view.show(line, on, () -> toggle.accept(line));
        setGraphic(view);
        setAccessibleText(Stream.concat(Stream.of(names.spoken(row)), notes.get().lines(on).stream())
                .collect(Collectors.joining(". ")));
        tip.renew();
    }

    private void style(boolean head, boolean row, boolean inner) {
        style("ledger-head", head);
        style("ledger-row", row);
        style("ledger-inner", inner);
    }

    /** Where nothing changes nothing is styled anew. */
    private void style(String name, boolean wanted) {
        if (!wanted) {
            getStyleClass().remove(name);
        } else if (!getStyleClass().contains(name)) {
            getStyleClass().add(name);
        }
    }

    private Optional<Tooltip> tip() {
        return getItem() instanceof LedgerLine.Row line ? Optional.of(tip(line.row())) : Optional.empty();
    }

    private Tooltip tip(LedgerRow row) {
        List<String> tips = new ArrayList<>(List.of(names.kind(row.kind()) + ": " + names.label(row)));
        Stream.of(names.stating(row), names.remark(row.remark()), names.aside(row.where()))
                .filter(tip -> !tip.isEmpty())
                .forEach(tips::add);
        tips.addAll(notes.get().lines(notes.get().on(new Topic.OfFact(row.factId()))));
        Tooltip tooltip = new Tooltip(String.join("\n", tips));
        tooltip.setWrapText(!WrappingText.isNeeded(tooltip.getText()));
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}
