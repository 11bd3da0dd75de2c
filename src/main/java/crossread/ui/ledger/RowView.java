package crossread.ui.ledger;

import crossread.model.Annotation;
import crossread.ui.columns.ShortText;
import crossread.ui.notes.NoteSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A fact in the list: its sign, its words, and under them what stands around it and who states it. Its nodes are used again for
 * the next fact that takes its place, and it places them itself: boxes in boxes and their nodes were a third of a row.
 */
final class RowView extends Region {
    /** A fact is read at a glance or not at all; the whole of it is in its tooltip and on the cards. */
    private static final int LABEL_LINES = 2;
    /** Between what stands side by side, in pixels. */
    private static final double GAP = 8;
    /** Between what stands one below the other, in pixels. */
    private static final double LEADING = 1;

    private final LedgerNames names;
    private final FontIcon icon;
    private final Label label = styled("fact-label");
    private final Label detail = styled("fact-detail");
    private final SigilDots dots = new SigilDots();
    private final ShareBar share = new ShareBar();
    private Region stated = dots;
    private Optional<NoteSigns> signs = Optional.empty();
    private Optional<Button> fold = Optional.empty();

    RowView(LedgerRow row, LedgerNames names) {
        this.names = names;
        icon = FactIcons.icon(row.kind());
        icon.getStyleClass().setAll("fact-icon");
        getChildren().setAll(icon, label, detail, dots);
    }

    /** Without the class all labels have: some ninety rules ask for it, and each would be tried on each new label. */
    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().setAll(style);
        return label;
    }

    /**
     * Shows a row.
     *
     * @param on what the reader wrote and put on it
     * @param toggle shows what is folded under it, or hides that
     */
    void show(LedgerLine.Row shown, Annotation on, Runnable toggle) {
        LedgerRow row = shown.row();
        icon.setIconCode(FactIcons.sign(row.kind()));
        ShortText.show(label, names.label(row));
        state(row);
        String around = names.detail(row);
        String text = around.isEmpty() ? names.kind(row.kind()) : around;
        // What stands for a whole sentence shows more of it, and no side of a clash is cut.
        if (row.folded().isEmpty() && !row.clashes()) {
            detail.setText(text);
            detail.setWrapText(false);
        } else {
            ShortText.show(detail, text);
        }
        signs = on.isEmpty() ? Optional.empty() : Optional.of(new NoteSigns(on));
        fold = row.folded().isEmpty() ? Optional.empty() : Optional.of(fold(shown, toggle));
        List<Node> parts = new ArrayList<>(List.of(icon, label, detail));
        signs.ifPresent(parts::add);
        parts.add(stated);
        fold.ifPresent(parts::add);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        requestLayout();
    }

    private void state(LedgerRow row) {
        if (SigilDots.areFew(row.dots())) {
            dots.show(row.dots());
            stated = dots;
        } else {
            int some = row.stating();
            share.show(some, row.dots().size(), names.share(some, row.dots().size()));
            stated = share;
        }
    }

    private Button fold(LedgerLine.Row shown, Runnable toggle) {
        Button more = new Button(
                shown.open() ? names.foldClosed() : names.foldOpen(shown.row().folded()),
                new FontIcon(shown.open() ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        more.getStyleClass().addAll("flat", "fold");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> toggle.run());
        return more;
    }

    /** Where the words begin. */
    private double left() {
        return snapSizeX(icon.prefWidth(-1)) + GAP;
    }

    /** What the line under the words leaves to what stands around the fact. */
    private double detailWidth(double width) {
        return Math.max(
                0,
                width - beside().mapToDouble(each -> each.prefWidth(-1) + GAP).sum());
    }

    private Stream<Region> beside() {
        return Stream.concat(signs.stream(), Stream.of(stated));
    }

    private double detailHeight(double width) {
        double text = ShortText.height(detail, detailWidth(width), LABEL_LINES);
        return snapSizeY(Math.max(
                text, beside().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0)));
    }

    private double labelHeight(double width) {
        return snapSizeY(ShortText.height(label, width, LABEL_LINES));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = width - left();
        return labelHeight(words)
                + LEADING
                + detailHeight(words)
                + fold.map(button -> LEADING + snapSizeY(button.prefHeight(-1))).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double words = Math.max(0, getWidth() - left);
        double height = prefHeight(getWidth());
        double y = snapPositionY(Math.max(0, (getHeight() - height) / 2));
        icon.autosize();
        icon.relocate(0, snapPositionY((getHeight() - icon.getLayoutBounds().getHeight()) / 2));
        double first = labelHeight(words);
        label.resizeRelocate(left, y, words, first);
        double bottom = y + first + LEADING + detailHeight(words);
        double text = snapSizeY(ShortText.height(detail, detailWidth(words), LABEL_LINES));
        detail.resizeRelocate(left, bottom - text, detailWidth(words), text);
        double x = left + detailWidth(words);
        for (Region each : beside().toList()) {
            x += GAP;
            double high = each.prefHeight(-1);
            each.resizeRelocate(x, bottom - high, each.prefWidth(-1), high);
            x += each.prefWidth(-1);
        }
        fold.ifPresent(button -> button.resizeRelocate(
                left, bottom + LEADING, Math.min(words, button.prefWidth(-1)), button.prefHeight(-1)));
    }
}
