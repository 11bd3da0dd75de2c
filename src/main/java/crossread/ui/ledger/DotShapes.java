package crossread.ui.ledger;

import crossread.ui.ledger.LedgerRow.Dot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The shapes of a row of dots, as the style of the one node that draws all of them. A dot is filled where the article states
 * the fact, in the colour and shape of the article; an outline where it does not; a broken one where only its set-aside text does.
 *
 * @param size of a dot, in pixels
 */
record DotShapes(double size) {
    /** Room for a letter. */
    static final DotShapes LETTERED = new DotShapes(17);

    static final DotShapes PLAIN = new DotShapes(9);

    /** Between two, in pixels. */
    static final double GAP = 3;

    /** Round as half of the largest: as the articles' shapes in {@code columns.css}, where it is {@code 1em}. */
    private static final String ROUND = "10px";

    private static final List<String> RADII = List.of(
                    "R", "2px", "R 1px R 1px", "1px R R 1px", "R R 1px 1px", "1px 1px R R", "1px R 1px R", "R R 1px R")
            .stream()
            .map(radius -> radius.replace("R", ROUND))
            .toList();

    /** Of so many dots, in pixels. */
    double width(int dots) {
        return dots == 0 ? 0 : dots * (size + GAP) - GAP;
    }

    /** Where the middle of a dot is, from the left, in pixels. */
    double middle(int dot) {
        return dot * (size + GAP) + size / 2;
    }

    /** What draws {@code dots} in a node that is as large as they are. */
    String style(List<Dot> dots) {
        List<String> fills = new ArrayList<>();
        List<String> fillInsets = new ArrayList<>();
        List<String> radii = new ArrayList<>();
        List<String> outlines = new ArrayList<>();
        List<String> outlineInsets = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            double left = i * (size + GAP);
            String insets = String.format(Locale.ROOT, "0 %.1f 0 %.1f", width(dots.size()) - left - size, left);
            if (dot.states() && !dot.aside()) {
                int look = look(dot.article());
                fills.add("-cr-sigil-" + look);
                fillInsets.add(insets);
                radii.add(RADII.get(look));
            } else {
                outlines.add(dot.aside() ? "segments(2, 2) inside" : "solid inside");
                outlineInsets.add(insets);
            }
        }
        String filled = fills.isEmpty()
                ? ""
                : "-fx-background-color: %s; -fx-background-insets: %s; -fx-background-radius: %s;"
                        .formatted(list(fills), list(fillInsets), list(radii));
        String outlined = outlines.isEmpty()
                ? ""
                : "-fx-border-color: %s; -fx-border-insets: %s; -fx-border-style: %s; -fx-border-radius: %s;"
                        .formatted(
                                list(same("-cr-quiet", outlines)),
                                list(outlineInsets),
                                list(outlines),
                                list(same(ROUND, outlines)));
        return filled + outlined;
    }

    /** Which of the colours and shapes is the article's. */
    static int look(String sigil) {
        int index = 0;
        for (int i = 0; i < sigil.length(); i++) {
            index = index * 26 + sigil.charAt(i) - 'A' + 1;
        }
        return Math.floorMod(index - 1, RADII.size());
    }

    private static List<String> same(String value, List<String> each) {
        return each.stream().map(_ -> value).toList();
    }

    private static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(", "));
    }
}
